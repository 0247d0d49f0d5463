import type { Name } from './person-name.ts';

/** Scripts whose names have no initials. */
const WITHOUT_CASE =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\s]+$/u;

/** A name that is printed short already: `Md.` */
const ABBREVIATED = /^\p{Lu}\p{Ll}\.$/u;

/** What is called to a person and no part of the name: `Dr.`, and nicknames in quotes or brackets. */
const CALLED = /^(?:(?:Dr|Prof|Mrs?|Ms)\.\s*)+|\s*(?:["“][^"”]*["”]|\([^)]*\))/g;

/** `Jean-Paul K.` and `J.-P. K.` as `J.-P. K.`, `Jee-weon` as `J.`. */
function initialsOf(name: string): string {
  const given = name.replace(CALLED, '').trim();
  if (WITHOUT_CASE.test(given)) return given;
  return given
    .replace(/\.(?![-‐–])/g, '. ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .map((word) => {
      if (ABBREVIATED.test(word)) return word;
      const [first = '', ...rest] = word.split(/[-‐–]/).filter(Boolean);
      return [first, ...rest.filter((part) => !/^\p{Ll}/u.test(part))].map(initialOf).join('-');
    })
    .join(' ');
}

function initialOf(word: string): string {
  const [first = ''] = /[\p{L}\p{N}]\p{M}*/u.exec(word) ?? [];
  return first === '' ? word : `${first.toUpperCase()}.`;
}

/** Family names that are typed in small letters or in capitals, of which few are meant so. */
const MISTYPED = /^(?:\p{Ll}+|\p{Lu}{2,})$/u;
const MEANT = new Set(['danah boyd', 'bell hooks']);

/** `Wang` for `wang` and `WANG`; what has small and large letters stays. */
function familyOf({ family, given }: { family: string; given: string }): string {
  if (!MISTYPED.test(family) || MEANT.has(`${given} ${family}`)) return family.replaceAll("'", '’');
  return family.charAt(0).toUpperCase() + family.slice(1).replaceAll('İ', 'i').toLowerCase();
}

type Person = Exclude<Name, { literal: string }>;

/** The pieces of a person's name; that of a team, and one that is written without a blank (`李明`), is one piece. */
function written(
  name: Name,
  separator: string,
  piecesOf: (person: Person) => (string | undefined)[],
): string {
  if ('literal' in name) return name.literal;
  if (WITHOUT_CASE.test(name.family + name.given)) return name.family + name.given;
  return piecesOf(name).filter(Boolean).join(separator);
}

/** `Liu, B., Jr.` */
export function invertedInitials(name: Name): string {
  return written(name, ', ', (one) => [familyOf(one), initialsOf(one.given), one.suffix]);
}

/** `B. Liu Jr.` */
export function initialsFirst(name: Name): string {
  return written(name, ' ', (one) => [initialsOf(one.given), familyOf(one), one.suffix]);
}

/** `Bo Liu Jr.` */
export function asPrinted(name: Name): string {
  return written(name, ' ', ({ given, family, suffix }) => [given, family, suffix]);
}

/** `Liu, Bo, Jr.` */
export function inverted(name: Name): string {
  return written(name, ', ', ({ family, given, suffix }) => [family, given, suffix]);
}

/** Names as a list: `a`, `a and b`, `a, b, and c`; with `comma`, also before the last of two. */
export function listed(names: readonly string[], and: string, comma = false): string {
  if (names.length < 2) return names.join('');
  const before = names.slice(0, -1).join(', ');
  return `${before}${names.length > 2 || comma ? ',' : ''} ${and} ${names.at(-1)}`;
}
