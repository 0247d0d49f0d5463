import { LIST_KINDS } from '../../catalogue/list-forms.ts';
import type { Sha256 } from '../bulk/revision.ts';
import type { OutputFile } from '../file.ts';
import type { PaperList } from '../lists/paper-list.ts';
import type { Publication } from '../publication.ts';
import { catalogDocument } from './catalog.ts';
import { dailyPapersFiles } from './hugging-face.ts';
import { indexDocument } from './index-document.ts';
import { schemaFiles } from './schemas.ts';
import { trendingDocument } from './trending.ts';

/** The API but for papers and lists, which stand with their twins: index, catalogues, trending, schemas, Hugging Face's lists. */
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
  }
  yield* schemaFiles(publication);
  yield* dailyPapersFiles(publication);
}
