import { refusalOf } from '../../abstract/formula/refusal.ts';
import { parseFormulas } from '../../abstract/parse.ts';
import { texText } from './tex-text.ts';
import { nameBeforeColon, type TitleJudge, titleJudge } from './titles/title-judge.ts';
import { splitAtNames } from './titles/title-names.ts';
import {
  bareWord,
  hasOwnCapitals,
  isCommonPart,
  isParticiple,
  opensSentence,
  partsOfWord,
} from './titles/title-words.ts';

/**
 * A title for BibTeX: mathematics as TeX, and braces around all that a style must not set in small letters, names by the
 * abstract among it.
 */
export function bibtexTitle(source: string, abstract = ''): string {
  const line = source.replace(/\s+/g, ' ').trim();
  // How an address writes a name says nothing.
  const prose = abstract.replace(/https?:\/\/\S+|(?<=\s)[\w.-]+\.[a-z]{2,}\/\S*/g, ' ');
  const judge = titleJudge(line, prose);
  // Only these begin anything but text in a title.
  if (!/[$\\]/.test(line)) return openingText(line, judge, nameBeforeColon(line, prose));
  const nodes = parseFormulas(line).children.flatMap((child) =>
    child.type === 'paragraph' ? child.children : [],
  );
  let before = '';
  return nodes
    .map((node) => {
      const start = before;
      before += 'value' in node ? node.value : '';
      if (node.type === 'formula') return formulaTex(node.value);
      return 'value' in node ? protectedText(node.value, start, judge) : '';
    })
    .join('');
}

/**
 * A formula as TeX; as text where it has what pages refuse too (TeX would do as it says), or where its braces do not match,
 * since one that is left open would take in all entries behind it.
 */
function formulaTex(value: string): string {
  const tex = countableBraces(value);
  const isKept = refusalOf(value) === undefined && hasMatchingBraces(tex);
  return isKept ? `{$${tex}$}` : texText(`$${value}$`);
}

/** What stands in a formula for signs that would be read before the formula is. */
const COUNTED: Readonly<Record<string, string>> = {
  '\\{': '\\lbrace ',
  '\\}': '\\rbrace ',
  '#': '\\#',
};

/**
 * BibTeX counts braces without regard to backslashes, so that `\left\{` alone would never close. A comment of TeX goes:
 * it would hide the end of the entry.
 */
function countableBraces(tex: string): string {
  return tex
    .replace(/\\[\s\S]|%.*|#/g, (sign) => (sign.startsWith('%') ? '' : (COUNTED[sign] ?? sign)))
    .replace(/\s+/g, ' ')
    .trim();
}

function hasMatchingBraces(tex: string): boolean {
  let depth = 0;
  for (const sign of tex) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** A title that begins with the name of what it is about has that in one pair of braces: `{Agent Lightning}: …` */
function openingText(line: string, judge: TitleJudge, name: string | undefined): string {
  if (name === undefined) return protectedText(line, '', judge);
  return `{${texText(name)}}${protectedText(line.slice(name.length), name, judge)}`;
}

function protectedText(text: string, before: string, judge: TitleJudge): string {
  let seen = before;
  return splitAtNames(text, judge.names)
    .map((part, index) => {
      const start = seen;
      seen += part;
      return index % 2 === 1 ? `{${texText(part)}}` : protectedWords(part, start, judge);
    })
    .join('');
}

function protectedWords(text: string, before: string, judge: TitleJudge): string {
  return text.replace(/[^\s:,]+[:,]*|[:,]+/g, (word, index: number) => {
    const opens = opensSentence(before + text.slice(0, index));
    const [lead, core, trail] = bareWord(word);
    const place: Place =
      before + text.slice(0, index) === '' ? 'first' : opens ? 'opening' : 'inside';
    return `${texText(lead)}${protectedWord(core, place, judge)}${texText(trail)}`;
  });
}

/** Words whose parts are small in running text. */
const E_WORD =
  /^(?:N-Grams?|E-(?:Commerce|Waste|Learning|Health|Mails?|Government|Sports?|Scooters?|Bikes?))$/i;

/** Where a word stands in a title: what opens a part of it (`: A Study`) has a capital in any case. */
type Place = 'first' | 'opening' | 'inside';

function protectedWord(word: string, place: Place, judge: TitleJudge): string {
  const opens = place !== 'inside';
  if (E_WORD.test(word)) return texText(word);
  const parts = partsOfWord(word);
  const isKept = parts.map(
    (part, at) => hasOwnCapitals(part, parts.length) || judge.isName(part, opens && at === 0),
  );
  const isWholeName = parts.length > 1 && judge.isName(word, opens);
  if (!isWholeName && !isKept.includes(true)) return texText(word);
  const others = parts.filter((part, at) => !isKept[at] && /^\p{Lu}/u.test(part));
  const isWritten = judge.isWritten(word);
  const isSetSmall = (part: string): boolean =>
    isCommonPart(part, isWritten && !/-\p{Ll}/u.test(word)) ||
    isParticiple(part, isWritten) ||
    (place !== 'first' &&
      !isWritten &&
      !judge.isWritten(withPartBefore(word, part)) &&
      judge.isSmall(part));
  if (isWholeName || others.length === 0 || !others.every(isSetSmall)) return `{${texText(word)}}`;
  return parts.map((part, at) => (isKept[at] ? `{${texText(part)}}` : texText(part))).join('');
}

/** A part of a compound with the one before it: `R1-Zero` of `R1-Zero-Like`. */
function withPartBefore(word: string, part: string): string {
  const parts = partsOfWord(word);
  return parts.slice(Math.max(0, parts.indexOf(part) - 2), parts.indexOf(part) + 1).join('');
}
