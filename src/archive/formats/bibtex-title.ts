import { parseFormulas } from '../../abstract/parse.ts';
import { texText } from './tex-text.ts';

/** A title for BibTeX: mathematics as TeX, and braces around all that a style must not set in small letters. */
export function bibtexTitle(source: string): string {
  const line = source.replace(/\s+/g, ' ').trim();
  const isSentence = isSentenceCase(line);
  // Only these begin anything but text in a title.
  if (!/[$\\]/.test(line)) return protectedText(line, '', isSentence);
  const nodes = parseFormulas(line).children.flatMap((child) =>
    child.type === 'paragraph' ? child.children : [],
  );
  let before = '';
  return nodes
    .map((node) => {
      const start = before;
      before += 'value' in node ? node.value : '';
      if (node.type === 'formula') return `{$${countableBraces(node.value)}$}`;
      return 'value' in node ? protectedText(node.value, start, isSentence) : '';
    })
    .join('');
}

/** BibTeX counts braces without regard to backslashes, so that `\left\{` alone would never close. */
function countableBraces(tex: string): string {
  return tex
    .replace(/\\\{/g, '\\lbrace ')
    .replace(/\\\}/g, '\\rbrace ')
    .replace(/\s+/g, ' ')
    .trim();
}

function protectedText(text: string, before: string, isSentence: boolean): string {
  return text.replace(/\S+/g, (word, index: number) => {
    const opens = /(^|[.:?!–—])\s*$/.test(before + text.slice(0, index));
    const [, lead = '', core = '', trail = ''] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}+#]*)$/u.exec(word) ?? [];
    const isName = isSentence && !opens && /^\p{Lu}/u.test(core);
    if (!isName && !hasOwnCapitals(core)) return texText(word);
    return `${texText(lead)}{${texText(core)}}${texText(trail)}`;
  });
}

/** Says whether capitals are part of a word (`LLM`, `GPT-4`, `3D`, `Q-Learning`) and not only begin it. */
function hasOwnCapitals(word: string): boolean {
  const parts = word.split(/[-–/]/);
  return parts.some(
    (part) =>
      /.\p{Lu}/u.test(part) ||
      /^\p{Lu}.*\p{N}/u.test(part) ||
      /^\p{Lu}[+#]+$/u.test(part) ||
      (/^\p{Lu}$/u.test(part) && (parts.length > 1 || part !== 'A')),
  );
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
