import { memoize } from '../../memoize.ts';
import type { Paper } from '../../model/paper.ts';
import { contentHash, revisionOf, type Sha256 } from '../bulk/revision.ts';
import { hasAbstracts, type PaperList } from '../lists/paper-list.ts';
import type { Publication } from '../publication.ts';
import { briefRecord, paperRecord } from './paper-record.ts';
import { schemaAddress } from './schema-address.ts';

/** Records that stand in many lists, written once. */
const briefText = memoize((publication: Publication) =>
  memoize((paper: Paper) => JSON.stringify(briefRecord(paper, publication))),
);

/** A list as the text of a JSON document, with its content hash; long lists hold brief records. */
export function listDocument(list: PaperList, publication: Publication, sha256: Sha256): string {
  const { routes } = publication;
  const hash = contentHash(list.papers, sha256);
  const head = JSON.stringify({
    $schema: schemaAddress('list', publication),
    kind: list.kind,
    key: list.key,
    title: list.title,
    page: routes.absolute(list.page),
    sha256: hash,
    revision: revisionOf(hash),
    count: list.papers.length,
  });
  const records = hasAbstracts(list)
    ? list.papers.map((paper) => JSON.stringify(paperRecord(paper, publication)))
    : list.papers.map(briefText(publication));
  return `${head.slice(0, -1)},"papers":[${records.join(',')}]}\n`;
}

/** A paper as the text of a JSON document. */
export function paperDocument(paper: Paper, publication: Publication): string {
  const $schema = schemaAddress('paper', publication);
  return `${JSON.stringify({ $schema, ...paperRecord(paper, publication) })}\n`;
}
