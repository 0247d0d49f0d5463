import { LIST_KINDS } from '../../list-forms.ts';
import type { OutputFile } from '../file.ts';
import { documentAddress, type PaperList } from '../lists/paper-list.ts';
import type { Publication } from '../publication.ts';
import type { Sha256 } from '../whole/revision.ts';
import { catalogDocument } from './catalog.ts';
import { dailyPapersFiles } from './hugging-face.ts';
import { indexDocument } from './index-document.ts';
import { listDocument } from './list-document.ts';
import { schemaFiles } from './schemas.ts';
import { trendingDocument } from './trending.ts';

/** The API but for single papers: index, catalogues, lists, trending, schemas, and Hugging Face's list. */
export function* apiFiles(
  lists: readonly PaperList[],
  publication: Publication,
  sha256: Sha256,
): Generator<OutputFile> {
  const { archive, routes } = publication;
  const { papers } = archive;
  const api = (path: string, body: () => string): OutputFile => ({
    address: routes.api(path),
    papers,
    body,
  });
  yield api('index.json', () => indexDocument(publication, sha256));
  yield api('trending.json', () => trendingDocument(publication));
  for (const kind of LIST_KINDS) {
    const ofKind = lists.filter((list) => list.kind === kind);
    yield api(`${kind}.json`, () => catalogDocument(kind, ofKind, publication));
    if (kind !== 'authors') yield* documents(ofKind, publication, sha256);
  }
  yield* schemaFiles(publication);
  yield* dailyPapersFiles(publication);
}

function* documents(
  lists: readonly PaperList[],
  publication: Publication,
  sha256: Sha256,
): Generator<OutputFile> {
  for (const list of lists) {
    const address = documentAddress(list, publication);
    yield { address, papers: list.papers, body: () => listDocument(list, publication, sha256) };
  }
}
