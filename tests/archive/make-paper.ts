import { paperPath } from '../../src/archive/content/paper-file.ts';
import type { Paper, ParsedPaper } from '../../src/archive/model/paper.ts';

/** A paper of which a test states only what it is about. */
export function makePaper(stated: Partial<Paper> = {}): Paper {
  return {
    id: '2512.00001',
    title: 'A plain title',
    date: '2025-12-10',
    authors: ['Ada Lovelace', 'Alan Turing'],
    tags: [],
    categories: [],
    links: {},
    alsoListed: [],
    abstract: 'We study a simple model.',
    ...stated,
  };
}

/** The same as it comes from its file, which lies where it belongs unless the test says otherwise. */
export function makeParsed(stated: Partial<Paper> = {}, file?: string): ParsedPaper {
  const paper = makePaper(stated);
  return { paper, file: file ?? paperPath(paper.id, paper.date), places: {} };
}
