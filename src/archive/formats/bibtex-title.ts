import { parseFormulas } from '../../abstract/parse.ts';
import { texText } from './tex-text.ts';
import { namesInTitle } from './title-names.ts';
import { bareWord, hasOwnCapitals, isCommonPart, partsOfWord } from './title-words.ts';

/**
 * A title for BibTeX: mathematics as TeX, and braces around all that a style must not set in small letters, names by the
 * abstract among it.
 */
export function bibtexTitle(source: string, abstract = ''): string {
  const line = source.replace(/\s+/g, ' ').trim();
  const isName = nameJudge(line, abstract);
  // Only these begin anything but text in a title.
  if (!/[$\\]/.test(line)) return protectedText(line, '', isName);
  const nodes = parseFormulas(line).children.flatMap((child) =>
    child.type === 'paragraph' ? child.children : [],
  );
  let before = '';
  return nodes
    .map((node) => {
      const start = before;
      before += 'value' in node ? node.value : '';
      if (node.type === 'formula') return `{$${countableBraces(node.value)}$}`;
      return 'value' in node ? protectedText(node.value, start, isName) : '';
    })
    .join('');
}

/** Says whether a word, or some joined by hyphens, keeps its capital; where a part of the title opens, unless it is known. */
type NameJudge = (word: string, opens: boolean) => boolean;

function nameJudge(title: string, abstract: string): NameJudge {
  // `We-Math: Does …`, `Matrix-Game 3.0: …`
  const called = /^(\p{Lu}\S*-\S+?)(?: v?[\d.]+)?:/u.exec(title)?.[1];
  if (isSentenceCase(title))
    return (word, opens) => word === called || (!opens && /^\p{Lu}/u.test(word));
  const isName = namesInTitle(abstract);
  return (word, opens) => word === called || (isName(word) && (!opens || word.includes('-')));
}

/** BibTeX counts braces without regard to backslashes, so that `\left\{` alone would never close. */
function countableBraces(tex: string): string {
  return tex
    .replace(/\\\{/g, '\\lbrace ')
    .replace(/\\\}/g, '\\rbrace ')
    .replace(/\s+/g, ' ')
    .trim();
}

function protectedText(text: string, before: string, isName: NameJudge): string {
  return text.replace(/\S+/g, (word, index: number) => {
    const opens = /(^|[.:?!–—])\s*$/.test(before + text.slice(0, index));
    const [lead, core, trail] = bareWord(word);
    return `${texText(lead)}${protectedWord(core, opens, isName)}${texText(trail)}`;
  });
}

function protectedWord(word: string, opens: boolean, isName: NameJudge): string {
  const parts = partsOfWord(word);
  const isKept = parts.map(
    (part, place) => hasOwnCapitals(part, parts.length) || isName(part, opens && place === 0),
  );
  const isWholeName = parts.length > 1 && isName(word, opens);
  if (!isWholeName && !isKept.includes(true)) return texText(word);
  const others = parts.filter((part, place) => !isKept[place] && /^\p{Lu}/u.test(part));
  if (isWholeName || others.length === 0 || !others.every(isCommonPart)) {
    return `{${texText(word)}}`;
  }
  return parts
    .map((part, place) => (isKept[place] ? `{${texText(part)}}` : texText(part)))
    .join('');
}

/** Says whether a title is written like a sentence, so that every capital in it begins a name. */
function isSentenceCase(title: string): boolean {
  const words = title
    .split(' ')
    .slice(1)
    .filter((word) => /^\p{L}{4}/u.test(word));
  const small = words.filter((word) => /^\p{Ll}/u.test(word));
  return small.length * 2 > words.length;
}
