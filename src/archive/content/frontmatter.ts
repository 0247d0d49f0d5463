import { type Problem, problem } from '../problems/problem.ts';
import { type PlainYaml, readYaml } from './read-yaml.ts';

/** A Markdown file taken apart. */
export interface Frontmatter extends PlainYaml {
  body: string;
  /** Line of the file on which the body begins, 1-based. */
  bodyLine: number;
}

/** The line that opens and closes frontmatter; `----`, `--- ` and `---js` are none. */
const FENCE = '---';

/** The most lines and entries that are read; 3,000 authors, one a line, need a sixth of it. */
const MARKS_MAX = 20_000;

/** Takes a Markdown file (LF line ends) apart, or says why there is no frontmatter in it. */
export function readFrontmatter(source: string, file: string): Frontmatter | Problem[] {
  const lines = source.split('\n');
  if (lines[0] !== FENCE) return [noFence(file, 'begin')];
  const end = lines.indexOf(FENCE, 1);
  if (end < 0) return [noFence(file, 'end')];
  const yaml = lines.slice(1, end).join('\n');
  if ((yaml.match(/[\n,[{]/g) ?? []).length > MARKS_MAX) return [tooMany(file)];
  return {
    ...readYaml(yaml, file, 1),
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}

function noFence(file: string, which: 'begin' | 'end'): Problem {
  return problem(
    'no-frontmatter',
    file,
    undefined,
    which === 'begin'
      ? 'The first line of the file is not exactly `---`.'
      : 'The frontmatter has no end: no line after the first is exactly `---`.',
    'Begin the file with a line `---`, then the keys, then a line `---`, then the abstract.',
  );
}

/** A limit of its own, since reading YAML takes seconds for a quarter of a megabyte of brackets. */
function tooMany(file: string): Problem {
  return problem(
    'file-too-large',
    file,
    { line: 2, column: 1 },
    `The frontmatter has more than ${MARKS_MAX} lines, commas and brackets.`,
    'Keep what one paper needs.',
  );
}
