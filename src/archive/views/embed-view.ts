import type { Line } from '../archive/entry.ts';
import { lineByline } from '../formats/text/byline.ts';
import { plainTitle } from '../formats/text/plain.ts';
import type { Site } from '../site.ts';
import { contentLanguage } from './content-language.ts';
import type { Link } from './links.ts';

/** What the embedded list of a topic depends on: the topic and its newest papers. */
export interface EmbedFacts {
  slug: string;
  name: string;
  lines: readonly Line[];
}

/** A small page that other sites show in a frame: no menu, no scripts, every link leads out of the frame. */
export interface EmbedView {
  language: string;
  direction: 'ltr' | 'rtl';
  title: string;
  icon: string;
  /** The language of titles, where it is not that of the page. */
  lang?: string;
  papers: { title: string; href: string; byline: string; day: string }[];
  empty: string;
  /** The page of the topic. */
  all: Link;
}

/** The view of `/tags/<topic>/embed/`. */
export function embedView(site: Site, { slug, name, lines }: EmbedFacts): EmbedView {
  const { words, routes, config } = site;
  return {
    language: config.language,
    direction: words.script.direction,
    title: words.pages.tagTitle(name),
    icon: routes.asset('favicon.svg'),
    ...contentLanguage(site),
    papers: lines.map((line) => ({
      title: plainTitle(line),
      href: routes.absolute(routes.paper(line.id)),
      byline: lineByline(words, line),
      day: words.days.medium(line.date),
    })),
    empty: words.list.noPapers,
    all: { label: config.name, href: routes.absolute(routes.tag(slug)) },
  };
}
