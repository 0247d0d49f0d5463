import type { Publication } from '../archive/publication.ts';
import type { Card } from '../files/cards/card.ts';
import type { ZipFile } from '../formats/zip-file.ts';
import type { Day } from '../model/day.ts';
import type { Site } from '../site.ts';
import type { Views } from '../views/views.ts';

/** The templates, by the name of their file in `src/pages`. */
export type Template = keyof Views;

/** Where a page or file stands, and all that its bytes depend on besides the site: plain JSON. */
export interface Placed<Facts> {
  /** Below the origin, as `routes` gives it. */
  address: string;
  facts: Facts;
  /**
   * The day whose papers it shows, where they are those of one day. A build makes resources of a day together, in one
   * thread, so that what they all need of a paper (its text, its title in TeX) is made once.
   */
  day?: Day;
}

/**
 * Places a resource whose facts are gathered when they are first asked for: a build asks for all of them, the preview
 * for one in a hundred thousand.
 */
export function placed<Facts>(address: string, gather: () => Facts, day?: Day): Placed<Facts> {
  let facts: { gathered: Facts } | undefined;
  return {
    address,
    ...(day !== undefined && { day }),
    get facts() {
      facts ??= { gathered: gather() };
      return facts.gathered;
    },
  };
}

/** A kind of page: which there are, and what each shows. */
export interface PageKind<Facts = unknown> {
  template: Template;
  /** Gathers the facts of every page of the kind from the archive; cheap, since it runs at every build. */
  pages: (publication: Publication) => Iterable<Placed<Facts>>;
  /** The part of the sitemap that lists a page, `false` where search engines need not know it; `pages` if absent. */
  sitemap?: (facts: Facts) => string | false;
  /** Makes what the template shows of the facts and the site alone. */
  view: (site: Site, facts: Facts) => Views[Template];
}

/** What makes bytes of texts and values that the core may not make itself: pictures and compressed files. */
export interface FileTools {
  sha256: (content: string | Uint8Array) => string;
  /** Compresses a text in UTF-8; the same text gives the same bytes on every machine. */
  gzip: (text: string) => Uint8Array;
  /** Packs files in their order; the same files give the same bytes on every machine, at any time. */
  zip: (files: readonly ZipFile[]) => Uint8Array;
  /** Draws a social card as PNG. */
  drawCard: (card: Card) => Promise<Uint8Array>;
  /** Scales an image of the content root, named relative to it, to a width in pixels, as WebP. */
  scaleImage: (file: string, width: number) => Promise<Uint8Array>;
}

/** A kind of file: which there are, and how each is written. */
export interface FileKind<Facts = unknown> {
  files: (publication: Publication) => Iterable<Placed<Facts>>;
  body: (
    site: Site,
    facts: Facts,
    tools: FileTools,
  ) => string | Uint8Array | Promise<string | Uint8Array>;
}

/** The size and hash of a finished file. */
export interface Finished {
  bytes: number;
  sha256: string;
}

/** All other resources, for those that tell of them. */
export interface Others {
  /** The pages that search engines may list: addresses by part of the sitemap, in code-unit order. */
  listed: ReadonlyMap<string, readonly string[]>;
  /** The size and hash of what stands at an address. Throws where nothing was made there. */
  finished: (address: string) => Finished;
}

/** A kind of file that tells of others, and so is gathered when they are made. */
export interface LateFileKind<Facts = unknown> {
  files: (publication: Publication, others: Others) => Iterable<Placed<Facts>>;
  body: (site: Site, facts: Facts) => string;
}

/** Declares a kind of page; its view must be the one that its template shows. */
export function pageKind<Name extends Template, Facts>(
  kind: Omit<PageKind<Facts>, 'template' | 'view'> & {
    template: Name;
    view: (site: Site, facts: Facts) => Views[Name];
  },
): PageKind {
  // Facts are made and read by the same kind alone, so that nobody else needs to know their type.
  return kind as unknown as PageKind;
}

/** Declares a kind of file that tells of others. */
export function lateFileKind<Facts>(kind: LateFileKind<Facts>): LateFileKind {
  return kind as LateFileKind;
}

/** Declares a kind of file. */
export function fileKind<Facts>(kind: FileKind<Facts>): FileKind {
  return kind as FileKind;
}
