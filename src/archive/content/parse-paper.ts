import { cleanText, renderAbstract, renderTitle, type TextProblem } from '../../abstract/index.ts';
import type { Day } from '../model/day.ts';
import type { Paper, ParsedPaper, Place } from '../model/paper.ts';
import { NESTED_KEYS, PAPER_KEYS } from '../model/schema.ts';
import { nearest } from '../problems/nearest.ts';
import { hasErrors, type Problem, problem, sortProblems } from '../problems/problem.ts';
import { checkTogether } from './check-together.ts';
import { readFrontmatter } from './frontmatter.ts';
import { hiddenCharacters } from './hidden-characters.ts';
import { checkFileName, decodeFile, idOfPath } from './paper-file.ts';
import { readPaperValues } from './read-values.ts';

/** The most characters an abstract may have. */
export const ABSTRACT_MAX = 20_000;

/** A file as it lies on the disk: its path, relative to the content root, and its bytes. */
export interface SourceFile {
  file: string;
  bytes: Uint8Array;
}

/** What came of a file: a paper unless one of the problems is an error. */
export interface PaperResult {
  parsed?: ParsedPaper;
  /** The paper as far as it can be read, where an error keeps it out: what the whole would say of it is said too. */
  flawed?: ParsedPaper;
  /** The latest day that the file names: from then on the same comes of the same bytes, whatever the day of reading. */
  latestDay?: Day;
  problems: Problem[];
}

/**
 * Reads one paper from its file and states everything that is wrong with it; never throws.
 * `tomorrow` (UTC) is the last day that a paper may name.
 */
export function parsePaper(source: SourceFile, tomorrow: Day): PaperResult {
  const { file } = source;
  const nameProblems = checkFileName(file);
  if (hasErrors(nameProblems)) return { problems: nameProblems };
  const text = decodeFile(source.bytes, file);
  if (typeof text !== 'string') return { problems: [text] };
  const cleaned = cleanText(text);
  const characters = [
    ...cleaned.problems.map((one) => placeTextProblem(one, file)),
    ...hiddenCharacters(text, file),
  ];
  const { parsed, problems, ...latest } = parseText(cleaned.text, file, tomorrow);
  // The same character is found again in the value that holds it, at a less exact place.
  const found = new Set<string>(characters.map(({ code }) => code));
  const lines = new Set(characters.map(({ line }) => line));
  const others = problems.filter(
    ({ code, line }) => !found.has(code) && !(code === 'link-refused' && lines.has(line)),
  );
  const sorted = sortProblems([...characters, ...others]);
  if (!parsed) return { ...latest, problems: sorted };
  return { ...(hasErrors(sorted) ? { flawed: parsed } : { parsed }), ...latest, problems: sorted };
}

function parseText(text: string, file: string, tomorrow: Day): PaperResult {
  const matter = readFrontmatter(text, file);
  if (Array.isArray(matter)) return { problems: matter };
  const { values, problems: valueProblems, ...latest } = readPaperValues(matter, file, tomorrow);
  const problems = [
    ...matter.problems,
    ...valueProblems,
    ...checkBody(matter.body, matter.bodyLine, file),
  ];
  if (!values) return { ...latest, problems };
  const paper: Paper = { ...values, id: idOfPath(file), abstract: matter.body.trim() };
  problems.push(
    ...checkTitle(paper, file, matter.places),
    ...checkTogether(paper, file, matter.places),
  );
  return { parsed: { paper, file, places: matter.places }, ...latest, problems };
}

function checkBody(body: string, bodyLine: number, file: string): Problem[] {
  const place = { line: bodyLine, column: 1 };
  const abstract = body.trim();
  if (!/[\p{L}\p{N}]/u.test(abstract)) {
    return [
      problem(
        'abstract-missing',
        file,
        place,
        'There is no abstract below the frontmatter.',
        'Write the abstract below the second `---`.',
      ),
    ];
  }
  if (abstract.length > ABSTRACT_MAX) {
    return [
      problem(
        'abstract-too-long',
        file,
        place,
        `The abstract has ${abstract.length} characters; at most ${ABSTRACT_MAX} are shown.`,
        'Keep the abstract only.',
      ),
    ];
  }
  const cut = cutFrontmatter(body, bodyLine, file);
  const blank = body.slice(0, body.length - body.trimStart().length).split('\n');
  const start = { line: bodyLine + blank.length - 1, column: 1 + (blank.at(-1) ?? '').length };
  const problems = renderAbstract(abstract).problems;
  return [...cut, ...problems.map((one) => placeTextProblem(one, file, start))];
}

/** A key at the beginning of a line, as frontmatter has it: `upvotes: 3`, `  github: …`, `"doi": …`. */
const KEY_LINE = /^\s*(["']?)([a-z][A-Za-z]*)\1\s*:(?=\s|$)/;
const ALL_KEYS = [...PAPER_KEYS, ...Object.values(NESTED_KEYS).flat()];

/**
 * What looks like the rest of the frontmatter at the beginning of a body: a key, if misspelt, or a second `---`. A line
 * `---` ends frontmatter wherever it stands, in a text over several lines too.
 */
function cutFrontmatter(body: string, bodyLine: number, file: string): Problem[] {
  const lines = body.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const fence = lines.indexOf('---');
  const key = KEY_LINE.exec(lines[first] ?? '')?.[2];
  const isKey = key !== undefined && (ALL_KEYS.includes(key) || nearest(key, ALL_KEYS));
  if (!isKey && fence < 0) return [];
  return [
    problem(
      'frontmatter-cut',
      file,
      { line: bodyLine + (fence < 0 ? first : fence), column: 1 },
      fence < 0
        ? 'The abstract begins with a key of the frontmatter.'
        : 'A line `---` stands in the abstract, as if the frontmatter ended there.',
      'A `---` ends the frontmatter, also inside of a text: write that text on one line, between quotes.',
    ),
  ];
}

function checkTitle(paper: Paper, file: string, places: ParsedPaper['places']): Problem[] {
  return renderTitle(paper.title).problems.map((one) => {
    const place = places['title'] ?? { line: 1, column: 1 };
    return { ...placeTextProblem(one, file), line: place.line, column: place.column };
  });
}

/** A problem of a text that begins at a place of a file; only its first line is shifted sideways. */
function placeTextProblem(
  one: TextProblem,
  file: string,
  start: Place = { line: 1, column: 1 },
): Problem {
  const column = one.line === 1 ? one.column + start.column - 1 : one.column;
  return { ...one, file, line: one.line + start.line - 1, column };
}
