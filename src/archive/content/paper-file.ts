import { isArxivPaperId } from '../model/arxiv-id.ts';
import { type Day, partsOfDay } from '../model/day.ts';
import { isPaperSlug, RESERVED_IDS } from '../model/slug.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { shown } from '../problems/shown.ts';

/** The most bytes a paper's file may have. */
export const FILE_MAX = 256 * 1024;

/** The most bytes a registry may have; one of organizations grows with the archive. */
export const REGISTRY_MAX = 4 * 1024 * 1024;

/** The folder of papers inside a content root. */
export const PAPERS_FOLDER = 'papers';

/** The folder of own pages inside a content root. */
export const PAGES_FOLDER = 'pages';

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
        'This is no paper: a paper is a `.md` file, and nothing else belongs in the folder.',
        'Delete the file, or move it out of the folder.',
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
      `The file name "${shown(name)}" is neither an arXiv id nor a slug.`,
      RESERVED_IDS.has(id)
        ? `Choose another name: the address /papers/${id}/ belongs to a list.`
        : 'Name the file after the arXiv id (2506.24119.md, cs-0112017.md), or after the title in a-z, 0-9 and hyphens.',
    ),
  ];
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The text of a file: UTF-8 without a byte order mark and with LF line ends, or what is wrong with its bytes. */
export function decodeFile(bytes: Uint8Array, file: string, most = FILE_MAX): string | Problem {
  if (bytes.length > most) return tooLarge(bytes.length, file, most);
  if (isUtf16(bytes)) return notUtf8(bytes, file);
  try {
    return utf8.decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    return notUtf8(bytes, file);
  }
}

/** Whether a text is in UTF-16: by its mark, or since one half of its first character is nothing. */
function isUtf16([first, second]: Uint8Array): boolean {
  if (first === undefined || second === undefined) return false;
  return first + second === 0xfe + 0xff || (first === 0) !== (second === 0);
}

function notUtf8(bytes: Uint8Array, file: string): Problem {
  if (isUtf16(bytes)) {
    const message = 'The file is in UTF-16, as some editors of Windows write it.';
    return problem('not-utf8', file, undefined, message, 'Save it as UTF-8.');
  }
  const lenient = new TextDecoder().decode(bytes);
  const before = lenient.slice(0, lenient.indexOf('\uFFFD')).split(/\r\n?|\n/);
  return problem(
    'not-utf8',
    file,
    { line: before.length, column: (before.at(-1) ?? '').length + 1 },
    'From here on the file is not valid UTF-8: it is damaged, in another encoding, or no text at all.',
    'Save it as UTF-8. Where a letter with an accent stands here, it was saved as Windows-1252 or Latin-1.',
  );
}

/** The problem of a file that has more bytes than are read. */
export function tooLarge(size: number, file: string, most = FILE_MAX): Problem {
  return problem(
    'file-too-large',
    file,
    undefined,
    `The file has ${size} bytes; at most ${most} are read.`,
    'Keep what belongs into it: of a paper the abstract, not the whole text.',
  );
}
