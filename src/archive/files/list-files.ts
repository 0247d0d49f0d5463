import { listFormats } from '../addresses/list-forms.ts';
import type { ListFormat } from '../addresses/listed-routes.ts';
import { revisionOf } from '../archive/content-hash.ts';
import { type Entry, type Line, lineOf } from '../archive/entry.ts';
import type { Publication } from '../archive/publication.ts';
import { fileKind, type Placed, placed } from '../catalogue/kind.ts';
import { listsOf, type PaperList } from '../catalogue/lists.ts';
import { pagesOf } from '../catalogue/pages-of.ts';
import { bibtexList, cslList, risList } from '../formats/citation-lists.ts';
import type { ApiDocument } from '../formats/json/documents.ts';
import { jsonText } from '../formats/json/json-text.ts';
import { briefJson } from '../formats/json/paper-json.ts';
import { schemaAddress } from '../formats/json/schema-address.ts';
import { type ListHead, listMarkdown } from '../formats/markdown/list-markdown.ts';
import type { ListKind } from '../model/list-kind.ts';
import type { Site } from '../site.ts';

/** A list in one of its formats: as JSON all its papers briefly, else those of its newest page in full. */
type ListFileFacts = ListHead & { kind: ListKind; key: string } & (
    | { format: 'json'; hash: string; lines: readonly Line[] }
    | { format: Exclude<ListFormat, 'json'>; entries: readonly Entry[] }
  );

/**
 * The export formats of each list, beside its page. Of lists that grow without end (topics, organizations) the
 * formats other than JSON hold what the newest page shows; older papers are in the exports of the whole archive.
 */
export const listFiles = fileKind<ListFileFacts>({
  *files(publication) {
    for (const list of listsOf(publication)) yield* filesOf(list, publication);
  },
  body: (site, facts) => {
    switch (facts.format) {
      case 'json':
        return jsonText(listJson(site, facts));
      case 'bib':
        return bibtexList(site, facts.entries);
      case 'ris':
        return risList(site, facts.entries);
      case 'csl.json':
        return cslList(site, facts.entries);
      default:
        return listMarkdown(site, facts, facts.entries);
    }
  },
});

function* filesOf(
  { kind, key, title, page, papers }: PaperList,
  { site, entriesOf, hashOf }: Publication,
): Generator<Placed<ListFileFacts>> {
  const isGrowing = kind === 'tags' || kind === 'orgs';
  const shown = isGrowing ? (pagesOf(papers)[0]?.papers ?? []) : papers;
  const head = { kind, key, title, page, papers: papers.length };
  for (const format of listFormats(kind, site.config)) {
    const address = site.routes.sibling(page, format);
    const facts = () =>
      format === 'json'
        ? { ...head, format, hash: hashOf(papers), lines: entriesOf(papers).map(lineOf) }
        : { ...head, format, entries: entriesOf(shown) };
    yield placed<ListFileFacts>(address, facts, kind === 'days' ? key : undefined);
  }
}

function listJson(site: Site, facts: ListFileFacts & { format: 'json' }): ApiDocument<'list'> {
  const { kind, key, title, page, papers, hash, lines } = facts;
  return {
    $schema: schemaAddress(site, 'list'),
    kind,
    key,
    title,
    page: site.routes.absolute(page),
    sha256: hash,
    revision: revisionOf(hash),
    count: papers,
    papers: lines.map(briefJson),
  };
}
