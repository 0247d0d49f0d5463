import { printedName, SUFFIX } from '../bibliography/printed-name.ts';
import { type BibtexFields, plainField } from './fields.ts';

/** How entries say that there are more authors than they name. */
const OTHERS = /^(?:and\s+)?(?:others|et\.?\s*al\.?)$/i;

/** The names of a list such as `Doe, Jane and {The Team} and others`, and whether it says that there are others. */
export function namesOf(fields: BibtexFields): { authors: string[]; others: boolean } {
  // A thin space between initials (`A.\\,B.`) has a comma that parts nothing.
  const list = (fields.get('author') ?? '').replace(/\\[,;:!]/g, ' ');
  const written = splitOutsideBraces(list, /^\s+and(?=[\s,])/i)
    .map((name) => name.replace(/^(?:and\s+)+|(?<!,)\s+and$/gi, ''))
    .filter((name) => !/^(?:and)?$/i.test(name));
  const names = written.flatMap(severalOf).flatMap((name) => nameOf(name) ?? []);
  const others = names.some((name) => OTHERS.test(name) || ET_AL.test(name));
  return {
    authors: names.filter((name) => !OTHERS.test(name)).map((name) => name.replace(ET_AL, '')),
    others,
  };
}

/**
 * The names of a list that is not BibTeX's: `Smith, John; Doe, Jane`, `John Smith \& Jane Doe`, `John Smith, Jane Doe, Ann Roe`. A
 * single name is left alone, also one of a firm (`Ernst & Young`).
 */
function severalOf(name: string): string[] {
  const stated = splitOutsideBraces(name, /^\s*;\s*/);
  if (stated.length > 1) return stated;
  const joined = splitOutsideBraces(name, /^\s+\\?&\s+/);
  if (joined.length > 1 && joined.every(hasTwoWords)) return joined.flatMap(severalOf);
  const listed = splitOutsideBraces(name, /^\s*,\s*/);
  if (listed.length > 2 && listed.every(hasTwoWords)) return listed;
  return areAlternating(listed)
    ? listed.flatMap((part, at) => (at % 2 ? [] : [`${part}, ${listed[at + 1]}`]))
    : [name];
}

/** `Smith, J. A., Doe, B. C.` */
function areAlternating(parts: readonly string[]): boolean {
  return (
    parts.length > 3 &&
    parts.length % 2 === 0 &&
    parts.every((part, at) => /^(?:\p{Lu}\.[\s~-]*)+$/u.test(part) === (at % 2 === 1))
  );
}

function hasTwoWords(name: string): boolean {
  return /^[^\s=]\S*\s+[^=]*[^\s=]$/.test(name);
}

/** `Jane Doe et al.` */
const ET_AL = /[\s,]+et\.?\s*al\.?$/i;

/** What marks an affiliation or a footnote behind a name: `$^{1,2}$`, `\textsuperscript{1}`, `\thanks{…}`, a star. */
const MARKS =
  /(?:\s*(?:\$\^\{?[^$]*\$|\\(?:textsuperscript|thanks|footnotemark|inst|orcidlink)(?:\[[^\]]*\])?\{(?:[^{}]|\{[^{}]*\})*\}|[*†‡§¶⋆]|\\(?:dag|ddag)(?:ger)?\b))+(?=\s*(?:,|$))/gu;

/** The number by which dblp tells people of one name apart: `Wei Wang 0001`. */
const NAMESAKE = /(?<=\p{L}) 0\d{3}$/u;

/** `von Last, Jr, First` as `First von Last Jr`; braces keep the commas of a team's name together. */
function nameOf(written: string): string | undefined {
  const name = written.replace(MARKS, '').replace(NAMESAKE, '');
  const parts = splitOutsideBraces(name, /^\s*,\s*/);
  const named = namedParts(parts);
  const [last, ...rest] = parts;
  // `Henry Ford, Jr.` is written in the order in which it prints.
  const isPrinted = rest.length === 1 && SUFFIX.test(rest[0] ?? '') && hasTwoWords(last ?? '');
  const [suffix, first] = rest.length > 1 || isPrinted ? rest : [undefined, rest[0]];
  const printed = named
    ? printedName({
        family: named.get('family') ?? '',
        given: named.get('given'),
        particle: named.get('prefix'),
        suffix: named.get('suffix'),
      })
    : printedName({ family: last ?? '', given: first, suffix });
  return plainField(new Map([['name', withMarks(printed)]]), 'name')?.replace(
    /[\uE000-\uE002]/g,
    (mark) => '\\~$'.charAt(mark.charCodeAt(0) - 0xe000),
  );
}

/** Signs that stand for themselves in a name, where a text would have escapes, ties and formulas. */
function withMarks(name: string): string {
  return name
    .replaceAll('{\\textbackslash}', '\uE000')
    .replaceAll('{\\textasciitilde}', '\uE001')
    .replaceAll('\\$', '\uE002');
}

/** BibLaTeX's `family=Hoven, given=Jeroen, prefix=van den, useprefix=true`. */
function namedParts(parts: readonly string[]): ReadonlyMap<string, string> | undefined {
  const pairs = parts.map((part) => /^"?([a-z-]+)\s*=\s*(.*?)"?$/is.exec(part));
  if (!pairs.some((pair) => /^(?:family|given)$/i.test(pair?.[1] ?? ''))) return undefined;
  return new Map(
    pairs.flatMap((pair) =>
      pair ? [[pair[1]?.toLowerCase() ?? '', (pair[2] ?? '').replace(/^"|"$/g, '')] as const] : [],
    ),
  );
}

function splitOutsideBraces(text: string, separator: RegExp): string[] {
  const parts = [''];
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const found = depth === 0 ? separator.exec(text.slice(at, at + 200)) : null;
    if (found) {
      parts.push('');
      at += found[0].length - 1;
      continue;
    }
    if (text[at] === '{') depth++;
    if (text[at] === '}') depth--;
    parts.push(`${parts.pop() ?? ''}${text[at]}`);
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
