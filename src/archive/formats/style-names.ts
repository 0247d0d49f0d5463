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

/** `Liu, B., Jr.`, and `李明` for names that are written without a blank. */
export function invertedInitials(name: Name): string {
  if ('literal' in name) return name.literal;
  if (WITHOUT_CASE.test(name.family + name.given)) return name.family + name.given;
  return [familyOf(name), initialsOf(name.given), name.suffix].filter(Boolean).join(', ');
}

/** `B. Liu Jr.`, and `李明` likewise. */
export function initialsFirst(name: Name): string {
  if ('literal' in name) return name.literal;
  if (WITHOUT_CASE.test(name.family + name.given)) return name.family + name.given;
  return [initialsOf(name.given), familyOf(name), name.suffix].filter(Boolean).join(' ');
}

/** `Bo Liu Jr.`, and `李明` likewise. */
export function asPrinted(name: Name): string {
  if ('literal' in name) return name.literal;
  if (WITHOUT_CASE.test(name.family + name.given)) return name.family + name.given;
  return [name.given, name.family, name.suffix].filter(Boolean).join(' ');
}

/** `Liu, Bo, Jr.` */
export function inverted(name: Name): string {
  if ('literal' in name) return name.literal;
  if (WITHOUT_CASE.test(name.family + name.given)) return name.family + name.given;
  return [name.family, name.given, name.suffix].filter(Boolean).join(', ');
}

/** Names as a list: `a`, `a and b`, `a, b, and c`; with `comma`, also before the last of two. */
export function listed(names: readonly string[], and: string, comma = false): string {
  if (names.length < 2) return names.join('');
  const before = names.slice(0, -1).join(', ');
  return `${before}${names.length > 2 || comma ? ',' : ''} ${and} ${names.at(-1)}`;
}
