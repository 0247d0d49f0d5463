import { listFormats } from '../../list-forms.ts';
import type { ListFormat } from '../../routes.ts';
import { listDocument } from '../api/list-document.ts';
import { bibtexList } from '../citations/bibtex.ts';
import { cslList } from '../citations/csl.ts';
import { risList } from '../citations/ris.ts';
import type { OutputFile } from '../file.ts';
import type { Publication } from '../publication.ts';
import type { Sha256 } from '../whole/revision.ts';
import { listMarkdown } from './list-markdown.ts';
import { hasAbstracts, type PaperList } from './paper-list.ts';

/** The forms of each list beside its page. */
export function* listFilesOf(
  lists: readonly PaperList[],
  publication: Publication,
  sha256: Sha256,
): Generator<OutputFile> {
  for (const list of lists) {
    for (const format of listFormats(list.kind)) {
      yield {
        address: publication.routes.sibling(list.page, format),
        papers: list.papers,
        body: () => WRITERS[format](list, publication, sha256),
      };
    }
  }
}

type Writer = (list: PaperList, publication: Publication, sha256: Sha256) => string;

const WRITERS: Readonly<Record<ListFormat, Writer>> = {
  json: listDocument,
  md: listMarkdown,
  bib: ({ papers }, publication) => bibtexList(papers, publication),
  ris: (list, publication) => risList(list.papers, publication, hasAbstracts(list)),
  'csl.json': (list, publication) => cslList(list.papers, publication, hasAbstracts(list)),
};
