/** Letters that Unicode does not decompose, as they are written in ASCII. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd', ı: 'i', ħ: 'h' },
  ...{ ŋ: 'n', ŧ: 't', ĸ: 'k', ƒ: 'f', ə: 'e', ɛ: 'e', ʻ: '', ʼ: '' },
};

/** Greek letters and signs of formulas by their names, which are also those of TeX. */
const SIGNS: Readonly<Record<string, string>> = {
  ...{ α: 'alpha', β: 'beta', γ: 'gamma', δ: 'delta', ε: 'epsilon', ζ: 'zeta', η: 'eta' },
  ...{ θ: 'theta', ι: 'iota', κ: 'kappa', λ: 'lambda', μ: 'mu', ν: 'nu', ξ: 'xi', ο: 'o' },
  ...{ π: 'pi', ρ: 'rho', σ: 'sigma', ς: 'sigma', τ: 'tau', υ: 'upsilon', φ: 'phi', χ: 'chi' },
  ...{ ψ: 'psi', ω: 'omega', '∇': 'nabla', '∂': 'partial', '∞': 'infinity', '∑': 'sum' },
  ...{ '∏': 'product', '∫': 'integral', '√': 'sqrt', '×': 'times', '±': 'pm', '≤': 'leq' },
  ...{ '≥': 'geq', '≠': 'neq', '≈': 'approx', '∀': 'forall', '∃': 'exists', '∅': 'empty' },
  ...{ '⊕': 'oplus', '⊗': 'otimes', '∪': 'cup', '∩': 'cap', '⊂': 'subset', '∝': 'propto' },
};

const GREEK_NAMES = new Set(Object.values(SIGNS));

/** Says whether a word is the name of a Greek letter or of a sign of formulas. */
export function isGreekName(word: string): boolean {
  return GREEK_NAMES.has(word);
}

/** A run of Greek letters this long is a word in Greek, not a formula. */
const GREEK_WORD = 3;

/** Scripts that are written without blanks, or whose words grow at their ends: each character counts as a word. */
const CHARACTER_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;

/** Words that are spelled in two ways: `quantisation`, `behaviour`. */
const BRITISH = /(?<=[a-z]{3})is(?=ations?\b)|(?<=\b(?:behavi|col|fav|neighb))our/g;

/** Says whether a text is written, in part, without blanks between its words. */
export function isUnspaced(text: string): boolean {
  return text.search(CHARACTER_SCRIPT) >= 0;
}

/** Languages whose names are a letter and signs. */
const LANGUAGES: Readonly<Record<string, string>> = { '++': 'pp', '#': 'sharp' };
const LANGUAGE = /(?<=\bc)(?:\+\+|#)(?!\w)/gi;

/** Most texts are, and need a third of the time: each word of each result is folded as one types. */
const ASCII = /^[\0-\x7F]*$/;

const LETTER = '(?<=\\p{L}{2})(?=\\p{N})';
const NUMBER = '(?<=\\p{N})(?=\\p{L}{2})';
/** Where a product's name is cut that may be written with a blank, hyphen, dot or nothing there: `gpt|4o`, `qwen|2`. */
const SEAM = new RegExp(`${LETTER}|${NUMBER}`, 'gu');

/**
 * A text as search takes it, in the index and in what is asked: words of letters and digits in lower case, one blank
 * between them. Marks are dropped, letters that do not decompose are spelled in ASCII, Greek letters and signs of
 * formulas by name; names of products are cut where letters meet digits; a character of Chinese, Japanese or Korean
 * is a word, since no two machines agree where their words end.
 */
export function foldText(text: string): string {
  const folded = ASCII.test(text) ? foldAscii(text) : foldLetters(text);
  return folded.replace(BRITISH, (spelled) => (spelled === 'is' ? 'iz' : 'or'));
}

function foldAscii(text: string): string {
  const plain = text
    .replace(LANGUAGE, named)
    .toLowerCase()
    .replace(/['`]+/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return /[0-9]/.test(plain) ? plain.replace(SEAM, ' ') : plain;
}

function named(signs: string): string {
  return LANGUAGES[signs] ?? '';
}

function foldLetters(text: string): string {
  return text
    .replace(LANGUAGE, named)
    .normalize('NFKD')
    .replace(/[\p{M}'’‘`´]+/gu, '')
    .toLowerCase()
    .normalize('NFC')
    .replace(/\p{Script=Greek}+/gu, foldGreek)
    .replace(/[^\p{L}\p{N}\s]|[łøđßæœþðıħŋŧĸƒəɛʻʼ]/gu, foldSign)
    .replace(SEAM, ' ')
    .replace(CHARACTER_SCRIPT, ' $& ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of a text as search takes them. */
export function foldWords(text: string): string[] {
  const folded = foldText(text);
  return folded === '' ? [] : folded.split(' ');
}

function foldGreek(letters: string): string {
  if (letters.length >= GREEK_WORD) return letters;
  return [...letters].map((letter) => ` ${SIGNS[letter] ?? letter} `).join('');
}

function foldSign(character: string): string {
  const sign = SIGNS[character];
  return LETTERS[character] ?? (sign === undefined ? ' ' : ` ${sign} `);
}
