import type { Day } from '../model/day.ts';
import type { Site } from '../site.ts';
import { pageShell } from './page-shell.ts';
import { type PlainView, waysOn } from './plain-views.ts';

/** A former address: since when there is nothing, and why, as far as that is known. */
export interface GoneFacts {
  /** `papers/2506.24119` */
  slug: string;
  date?: Day;
  /** A plain sentence. */
  note?: string;
}

/** The page of an address that had one once. */
export function goneView(site: Site, { slug, date, note }: GoneFacts): PlainView {
  const { words, routes } = site;
  const heading = words.pages.goneTitle;
  const name = slug.replace(/^.*\//, '');
  const lead = [words.pages.goneSince(name, date), note].filter(Boolean).join(' ');
  const address = routes.asset(`${slug}/`);
  const title = `${name} · ${heading}`;
  const shell = pageShell(site, { title, description: lead, address, indexed: false });
  return { shell, heading, lead, parts: [], ways: waysOn(site) };
}
