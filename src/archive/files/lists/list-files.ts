import { listFormats } from '../../catalogue/list-forms.ts';
import type { ListFormat } from '../../catalogue/routes.ts';
import { bibtexList } from '../../formats/bibtex.ts';
import { cslList } from '../../formats/csl.ts';
import { listMarkdown } from '../../formats/markdown/list-markdown.ts';
import { risList } from '../../formats/ris.ts';
import { listDocument } from '../api/list-document.ts';
import type { Sha256 } from '../bulk/revision.ts';
import { lazily, type OutputFile } from '../file.ts';
import type { Publication } from '../publication.ts';
import { documentAddress, hasAbstracts, type PaperList } from './paper-list.ts';

/** The forms of each list beside its page, and its document in the API, which is the same as the one beside the page. */
export function* listFilesOf(
  lists: readonly PaperList[],
  publication: Publication,
  sha256: Sha256,
): Generator<OutputFile> {
  const { routes } = publication;
  for (const list of lists) {
    const { papers } = list;
    const document = lazily(() => listDocument(list, publication, sha256));
    for (const format of listFormats(list.kind)) {
      const address = routes.sibling(list.page, format);
      const write = () => WRITERS[format as OwnFormat](list, publication);
      yield { address, papers, body: format === 'json' ? document : write };
    }
    if (list.kind !== 'authors') {
      yield { address: documentAddress(list, publication), papers, body: document };
    }
  }
}

/** The forms that are written here; JSON is the API's. */
type OwnFormat = Exclude<ListFormat, 'json'>;

type Writer = (list: PaperList, publication: Publication) => string;

const WRITERS: Readonly<Record<OwnFormat, Writer>> = {
  md: listMarkdown,
  bib: ({ papers }, publication) => bibtexList(papers, publication),
  ris: (list, publication) => risList(list.papers, publication, hasAbstracts(list)),
  'csl.json': (list, publication) => cslList(list.papers, publication, hasAbstracts(list)),
};
