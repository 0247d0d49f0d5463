import { familyStart } from './family-start.ts';

/** A name as reference managers want it: apart for people, whole for teams and names of one word. */
export type Name = { family: string; given: string; suffix?: string } | { literal: string };

/** A name as a paper prints it, and whether it is that of a team. */
export interface PrintedName {
  name: string;
  team?: boolean;
}

const SUFFIX = /^(?:Jr\.?|Sr\.?|II|III|IV)$/;

/** Degrees, which stand after a comma and are no given name: `Ada Lovelace, PhD`. */
const DEGREE = /^(?:Ph\.?D|M\.?D|M\.?P\.?H|[BM]\.?(?:S|Sc|A)|MBA|D\.?Sc|FRS)\.?$/;
const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\s]+$/u;

/** Syllables of Chinese, as Latin letters write them: `Weinan`. */
const SYLLABLES =
  /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcswy])?[aeiouü]{1,3}(?:ng?)?(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcswy])[aeiouü]{1,3}(?:ng?)?)?$/i;

/** A full stop after a whole word: `Li.` */
const STRAY_STOP = /(\p{Ll}{2}|^\p{Lu}\p{Ll})(?<!^[JS]r)\.$/u;

/** The names of a list. What is none is left out: arXiv's lists hold lone colons after teams, and `and` around names. */
export function namesOf(authors: readonly PrintedName[]): Name[] {
  return authors
    .map(({ name, team }) => ({
      name: name.replace(/^and\s+|\s+and$|[\s,;]+$/g, '').replace(/--+/g, '-'),
      team,
    }))
    .filter(({ name }) => /[\p{L}\p{N}]/u.test(name))
    .map(({ name, team }) => (team ? { literal: name } : splitName(name)));
}

/** Splits the name of a person as papers print it (`Ludwig van Beethoven`, `Beethoven, Ludwig`). */
export function splitName(name: string): Name {
  const words = name.split(/[\s,]+/).filter(Boolean);
  const last = words.at(-1) ?? '';
  const isDegree = DEGREE.test(last) && /,\s*\S+$/.test(name) && words.length > 2;
  if (isDegree || (SUFFIX.test(last) && words.length > 2)) {
    const person = splitName(name.slice(0, name.lastIndexOf(last)).replace(/[\s,]+$/, ''));
    return 'literal' in person ? { literal: name } : { ...person, suffix: last };
  }
  if (name.includes(',')) return splitAtComma(name);
  if (words.length < 2 || /\sand(\s|$)/i.test(name) || endsWithInitials(words)) {
    return { literal: name };
  }
  if (EAST_ASIAN.test(name)) return { family: words[0] ?? '', given: words.slice(1).join(' ') };
  const start = familyStart(words);
  // `’t Hooft` without a given name.
  if (/^['’][nst]$/.test(words[0] ?? '') && start === words.length - 1) return { literal: name };
  const family = words.slice(start).join(' ').replace(STRAY_STOP, '$1');
  return { family, given: words.slice(0, start).join(' ') };
}

/**
 * Initials at the end stand for a father's name, as in the south of India (`Swastik R`, `Pavithra LK`): such a name has no
 * family part. The family names E and U of China are none (`Weinan E`).
 */
function endsWithInitials(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  const isFamily = /^[EU]$/.test(last) && words.slice(0, -1).every((word) => SYLLABLES.test(word));
  return !isFamily && (/^\p{Lu}\.?$/u.test(last) || /^[B-DF-HJ-NP-TV-Z]{2,4}$/.test(last));
}

function splitAtComma(name: string): Name {
  const [family = '', given = '', ...more] = name.split(',').map((part) => part.trim());
  const isPerson = family !== '' && given !== '' && more.length === 0;
  return isPerson ? { family, given } : { literal: name };
}
