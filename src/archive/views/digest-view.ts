import { type Digest, type DigestFacts, digestOf } from '../formats/digest/digest.ts';
import type { Site } from '../site.ts';
import { contentLanguage } from './content-language.ts';
import { type PageShell, pageShell } from './page-shell.ts';

/** The digest of a day or week as a page: what the letter says, to read, share or print. */
export interface DigestView {
  shell: PageShell;
  digest: Digest;
  /** The period, its dates held on one line. */
  heading: string;
  /** The language of titles and sentences, where it is not that of the page. */
  lang?: string;
  /** Leads to the page with all abstracts. */
  whole: string;
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
    digest,
    heading: digest.title.replace(/(?<=\d\.?) (?=\p{L})/gu, '\u00A0'),
    ...contentLanguage(site),
    whole: words.list.wholeAbstracts,
  };
}
