import { apiFiles } from './api/api-files.ts';
import { type Tools, wholeFiles } from './bulk/bulk-files.ts';
import { siteFiles } from './discovery/site-files.ts';
import { feedFilesOf } from './feeds/feed-files.ts';
import type { OutputFile } from './file.ts';
import { listFilesOf } from './lists/list-files.ts';
import { paperFiles } from './lists/paper-files.ts';
import { paperLists } from './lists/paper-list.ts';
import type { Publication } from './publication.ts';

/**
 * Every file of the site that is no page, picture or script: feeds, twins, exports, the API and the whole
 * archive. Bodies are made when they are asked for, one after the other, so that 100,000 of them need no memory.
 */
export function* outputFiles(publication: Publication, tools: Tools): Generator<OutputFile> {
  const lists = paperLists(publication);
  yield* siteFiles(publication);
  yield* feedFilesOf(publication);
  yield* paperFiles(publication);
  yield* listFilesOf(lists, publication, tools.sha256);
  yield* apiFiles(lists, publication, tools.sha256);
  yield* wholeFiles(publication, tools);
}
