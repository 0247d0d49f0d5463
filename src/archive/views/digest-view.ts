import { type DigestFacts, type DigestPaper, digestOf } from '../formats/digest/digest.ts';
import { escapeMarkup } from '../formats/text/escape.ts';
import type { Site } from '../site.ts';
import { contentLanguage } from './content-language.ts';
import { holdWords } from './hold-words.ts';
import type { Link } from './links.ts';
import { type PageShell, pageShell } from './page-shell.ts';

/** A paper of a digest, its hyphenated words held on one line. */
export interface DigestLine extends Omit<DigestPaper, 'title'> {
  titleHtml: string;
}

/** The digest of a day or week as a page: what the letter says, to read, share or print. */
export interface DigestView {
  shell: PageShell;
  /** The dates of a week, and how many papers there are. */
  facts: string;
  leading: DigestLine[];
  /** All others, by day. */
  days: { title: string; papers: DigestLine[] }[];
  subscribe?: Link;
  /** The period, its dates held on one line. */
  heading: string;
  /** The language of titles and sentences, where it is not that of the page. */
  lang?: string;
  /** The page with all abstracts. */
  whole: Link;
}

/** The view of a digest below the page of its day or week. */
export function digestView(site: Site, facts: DigestFacts): DigestView {
  const { words, routes } = site;
  const digest = digestOf(site, facts, (address) => address);
  return {
    shell: pageShell(site, {
      title: words.pages.digestTitle(digest.title),
      description: words.pages.digestDescription(digest.title, facts.papers),
      address: routes.digest(digest.address),
      // Search engines find the same papers on the page above it.
      indexed: false,
    }),
    facts: digest.facts.join(' · '),
    leading: digest.leading.map(lineOf),
    days: digest.days.map(({ title, papers }) => ({ title, papers: papers.map(lineOf) })),
    ...(digest.subscribe && {
      subscribe: { label: digest.subscribe.label, href: digest.subscribe.address },
    }),
    heading: digest.title.replace(/(?<=\d\.?) (?=\p{L})/gu, '\u00A0'),
    ...contentLanguage(site),
    whole: { label: words.list.wholeAbstracts, href: digest.address },
  };
}

function lineOf({ title, byline, ...paper }: DigestPaper): DigestLine {
  return {
    ...paper,
    titleHtml: holdWords(escapeMarkup(title)),
    // No line begins with a dot.
    byline: byline.replaceAll(' · ', '\u00A0· '),
  };
}
