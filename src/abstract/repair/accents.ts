/** The combining mark that each TeX accent puts on its letter. */
const MARKS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030a',
  H: '\u030b',
  v: '\u030c',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
  b: '\u0331',
};

/** Letters that have a command of their own. */
export const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    aa: 'å',
    AA: 'Å',
    ae: 'æ',
    AE: 'Æ',
    dh: 'ð',
    DH: 'Ð',
    dj: 'đ',
    DJ: 'Đ',
    i: 'ı',
    j: 'ȷ',
    l: 'ł',
    L: 'Ł',
    ng: 'ŋ',
    NG: 'Ŋ',
    o: 'ø',
    O: 'Ø',
    oe: 'œ',
    OE: 'Œ',
    ss: 'ß',
    th: 'þ',
    TH: 'Þ',
  }),
);

/** `\'e`, `\'{e}`, `\' e`, `\"\i`, `\"{\i}`; accents with a letter as name need a blank or braces. */
const SYMBOL_ACCENT =
  /\\([`'^"~=.])(?:\{\\?([A-Za-z])\}| ?\\([ij])(?![A-Za-z])(?:\{\})?|([A-Za-z]))/y;
const LETTER_ACCENT =
  /\\([uvHcdkrb])(?: ?\{\\?([A-Za-z])\}| ?\\([ij])(?![A-Za-z])(?:\{\})?| ([A-Za-z])(?![ .]))/y;

/** The accented letter whose command starts at `at`, and where that command ends. */
export function readAccent(text: string, at: number): { end: number; after: string } | undefined {
  const pattern = /[A-Za-z]/.test(text[at + 1] ?? '') ? LETTER_ACCENT : SYMBOL_ACCENT;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (match === null || isQuoteMark(text, at, match[0])) return undefined;
  const letter = match[2] ?? match[3] ?? match[4] ?? '';
  const after = (letter + (MARKS[match[1] ?? ''] ?? '')).normalize('NFC');
  // No such letter exists (`\'t` of "don't"): what looked like an accent is something else.
  return after.length === 1 ? { end: pattern.lastIndex, after } : undefined;
}

/** True for `\"Word\"`, `\'s ` and an escaped code span `\`word\``, which are no accents. */
function isQuoteMark(text: string, at: number, command: string): boolean {
  const mark = text[at + 1] ?? '';
  if (command.length !== 3) return false;
  const next = text[at + 3] ?? '';
  if (mark === "'" && command === "\\'s" && !/[A-Za-z]/.test(next)) return true;
  if (mark !== '"' && mark !== "'" && mark !== '`') return false;
  if (/[A-Za-z0-9]/.test(text[at - 1] ?? '')) return false;
  const partner = text.indexOf(`\\${mark}`, at + 2);
  return partner > 0 && partner - at < 200 && !/[A-Za-z{\\]/.test(text[partner + 2] ?? '');
}
