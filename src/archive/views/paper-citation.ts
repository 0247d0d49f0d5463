import { titleText } from '../../abstract/index.ts';
import { bareType } from '../addresses/media-types.ts';
import { paperFormats } from '../addresses/paper-forms.ts';
import type { Entry } from '../archive/entry.ts';
import { jsonLd } from '../formats/json-ld.ts';
import { citationMeta } from '../formats/meta-tags.ts';
import { plainAbstract } from '../formats/text/plain.ts';
import type { Site } from '../site.ts';
import type { Alternate, PageHead } from './page-shell.ts';

/** What the head of a paper's page says: for readers of search results, reference managers and programs. */
export function headOfPaper(site: Site, entry: Entry, card: string): PageHead {
  const { paper } = entry;
  return {
    title: titleText(paper.title),
    description: paper.summary ?? plainAbstract(paper),
    address: site.routes.paper(paper.id),
    entrance: false,
    card,
    alternates: paperAlternates(site, entry),
    meta: citationMeta(site, entry),
    jsonLd: [jsonLd(site, entry)],
  };
}

function paperAlternates(site: Site, { paper }: Entry): Alternate[] {
  const { words } = site;
  const titles = { md: words.list.markdown, json: words.list.json };
  return paperFormats(site).map(({ format, address }) => {
    const href = address(paper.id);
    return { type: bareType(href), href, title: titles[format] };
  });
}
