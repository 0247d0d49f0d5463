import type { YAMLParseError, YAMLWarning } from 'yaml';
import type { Place } from './paper.ts';
import { type Problem, problem } from './problem.ts';
import { shown } from './shown.ts';

const QUOTES = 'Put the whole text between double quotes: `title: "Agents: a survey"`.';
const INDENT = 'Indent with blanks, entries of one list or map equally deep.';

/** What the commonest slips are in the words of somebody who does not know YAML, by the library's code. */
const SLIPS: Readonly<Record<string, readonly [message: string, fix: string]>> = {
  BLOCK_AS_IMPLICIT_KEY: ['YAML takes the ": " inside this text for a key and its value.', QUOTES],
  BAD_SCALAR_START: ['A text without quotes cannot begin with this character.', QUOTES],
  UNEXPECTED_TOKEN: ['Something stands here that does not belong to the value before it.', QUOTES],
  BAD_DQ_ESCAPE: [
    'Between double quotes a backslash begins an escape, and this is none.',
    'Write each backslash twice, or put the text between single quotes.',
  ],
  MISSING_CHAR: [
    'A quote is not closed, or a line is neither `key: value` nor a list entry.',
    'Close the quote; write a blank after the colon of a key and after the hyphen of an entry.',
  ],
  TAB_AS_INDENT: ['A tab stands where YAML wants blanks.', 'Indent with blanks.'],
  BAD_INDENT: ['The line is not indented as those around it, or a bracket is not closed.', INDENT],
  BAD_COLLECTION_TYPE: ['Lists and maps are mixed here.', INDENT],
  MULTIPLE_DOCS: ['A second YAML document begins here.', 'Write one document only.'],
  RESOURCE_EXHAUSTION: ['The nesting is too deep to be read.', 'Write the value itself.'],
};

/** A place where YAML cannot be read, said plainly. */
export function syntaxProblem(
  error: YAMLParseError | YAMLWarning,
  file: string,
  place: Place,
): Problem {
  if (error.code === 'TAG_RESOLVE_FAILED') return featureProblem(file, place, 'A tag (`!name`)');
  const [message, fix] = SLIPS[error.code] ?? [`YAML: ${shown(error.message)}.`, QUOTES];
  return problem('yaml-syntax', file, place, message, fix);
}

/** A feature of YAML that content does without, such as `An alias`. */
export function featureProblem(file: string, place: Place, what: string): Problem {
  return problem(
    'yaml-feature',
    file,
    place,
    `${what} is not allowed here.`,
    'Write the value itself, as text, list or map; a text that begins with `*`, `&` or `!` goes between double quotes.',
  );
}
