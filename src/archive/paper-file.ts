import { isArxivPaperId } from './arxiv-id.ts';
import { type Day, partsOfDay } from './day.ts';
import { type Problem, problem } from './problem.ts';
import { isPaperSlug } from './slug.ts';

/** The most bytes a paper's file may have. */
export const FILE_MAX = 256 * 1024;

/** The folder of papers inside a content root. */
export const PAPERS_FOLDER = 'papers';

/** The path of a paper's file, relative to the content root. */
export function paperPath(id: string, date: Day): string {
  return `${paperFolder(date)}/${id}.md`;
}

/** The folder of the papers of a day's month, relative to the content root. */
export function paperFolder(date: Day): string {
  const { year, month } = partsOfDay(date);
  const pad = (number: number, width: number): string => String(number).padStart(width, '0');
  return `${PAPERS_FOLDER}/${pad(year, 4)}/${pad(month, 2)}`;
}

/** The id that a file's name states: the name without its folders and `.md`. */
export function idOfPath(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/, '');
}

/** What is wrong with a file's name, or nothing. */
export function checkFileName(file: string): Problem[] {
  const name = file.slice(file.lastIndexOf('/') + 1);
  if (!name.endsWith('.md')) {
    return [
      problem(
        'not-a-paper',
        file,
        undefined,
        'This file is no paper: papers are `.md` files, and no other file belongs into the folder.',
        'Delete it or move it out of the folder; a teaser image must be named by its paper.',
      ),
    ];
  }
  const id = idOfPath(file);
  if (isArxivPaperId(id) || isPaperSlug(id)) return [];
  return [
    problem(
      'file-name',
      file,
      undefined,
      `The file name "${id}" is neither an arXiv id nor a slug.`,
      'Name the file after the arXiv id (2506.24119.md, cs-0112017.md), or after the title in a-z, 0-9 and hyphens.',
    ),
  ];
}

/** The text of a file: UTF-8 without a byte order mark and with LF line ends, or what is wrong with its bytes. */
export function decodeFile(bytes: Uint8Array, file: string): string | Problem {
  if (bytes.length > FILE_MAX) {
    return problem(
      'file-too-large',
      file,
      undefined,
      `The file has ${bytes.length} bytes; at most ${FILE_MAX} are read.`,
      'Keep the abstract only; a paper is one screen of text.',
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    return problem(
      'not-utf8',
      file,
      undefined,
      'The file is not valid UTF-8.',
      'Save it as UTF-8.',
    );
  }
}
