import { bibtexEntry } from '../../formats/bibtex.ts';
import { paperMarkdown } from '../../formats/markdown/paper-markdown.ts';
import type { Paper } from '../../model/paper.ts';
import { paperInfoDocument } from '../api/hugging-face.ts';
import { paperDocument } from '../api/list-document.ts';
import { lazily, type OutputFile } from '../file.ts';
import type { Publication } from '../publication.ts';

/** The twins of each paper's page, and its documents in both APIs. */
export function* paperFiles(publication: Publication): Generator<OutputFile> {
  for (const paper of publication.archive.papers) {
    for (const [address, body] of twins(paper, publication)) {
      yield { address, papers: [paper], body };
    }
  }
}

function twins(paper: Paper, publication: Publication): [address: string, body: () => string][] {
  const { routes } = publication;
  const { id } = paper;
  const document = lazily(() => paperDocument(paper, publication));
  return [
    [routes.paperFile(id, 'md'), () => paperMarkdown(paper, publication)],
    [routes.paperFile(id, 'json'), document],
    [routes.paperFile(id, 'bib'), () => bibtexEntry(paper, publication)],
    [routes.api(`papers/${id}.json`), document],
    [routes.paperInfoApi(id), () => paperInfoDocument(paper, publication)],
  ];
}
