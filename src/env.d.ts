/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the template shows, one of `Views`: see src/archive/views/views.ts. */
    view: unknown;
  }
}
