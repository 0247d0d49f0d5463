import type { YAMLParseError } from 'yaml';
import type { Place } from '../model/paper.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { shown } from '../problems/shown.ts';

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
export function syntaxProblem(error: YAMLParseError, file: string, place: Place): Problem {
  // The library also calls a badly indented line a mapping inside a text.
  const indent = error.code === 'BLOCK_AS_IMPLICIT_KEY' && place.column === 1;
  const [message, fix] = SLIPS[indent ? 'BAD_INDENT' : error.code] ?? [
    `YAML: ${shown(error.message)}.`,
    QUOTES,
  ];
  return problem('yaml-syntax', file, place, message, fix);
}

/** A feature of YAML that content does without, such as `An alias`. */
export function featureProblem(
  file: string,
  place: Place,
  what: string,
  fix = 'Write the value itself; a text that begins with `*`, `&` or `!` goes between double quotes.',
): Problem {
  return problem('yaml-feature', file, place, `${what} is not allowed here.`, fix);
}

/** YAML whose top level holds no keys. */
export function noKeys(file: string, place: Place): Problem {
  return problem(
    'yaml-syntax',
    file,
    place,
    'There are no keys: the top level is a text or a list.',
    'Write one `key: value` a line.',
  );
}

/** A key that stands in one map twice. */
export function keyTwice(file: string, place: Place, key: string): Problem {
  return problem(
    'yaml-syntax',
    file,
    place,
    `The key \`${shown(key)}\` stands here a second time.`,
    'Keep one of the two.',
  );
}

/** A text that ends at a ` #`, which most likely belongs to it. */
export function cutByComment(file: string, place: Place, text: string): Problem {
  return problem(
    'yaml-comment',
    file,
    place,
    `YAML reads everything after " #" as a comment, so this text ends at "${shown(text)}".`,
    'Put the whole text between double quotes.',
  );
}

/** A TeX command between double quotes, whose beginning is an escape there. */
export function texEscape(file: string, place: Place, command: string): Problem {
  return problem(
    'yaml-syntax',
    file,
    place,
    `Between double quotes YAML takes the beginning of \`${shown(command)}\` for an escape.`,
    'Write each backslash twice, or put the text between single quotes.',
  );
}
