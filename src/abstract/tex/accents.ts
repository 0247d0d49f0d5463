/** The combining mark that each accent of text puts on its letter. */
export const ACCENTS: Readonly<Record<string, string>> = {
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

/** Marks between or below the letters of an argument, whose commands have longer names. */
export const MARKS: Readonly<Record<string, string>> = {
  textcommabelow: '\u0326',
  t: '\u0361',
};

/** The combining mark that each accent of mathematics puts on a single letter. */
export const MATH_ACCENTS: Readonly<Record<string, string>> = {
  ...{ hat: '\u0302', widehat: '\u0302', tilde: '\u0303', widetilde: '\u0303', bar: '\u0304' },
  ...{ overline: '\u0304', vec: '\u20d7', dot: '\u0307', ddot: '\u0308', check: '\u030c' },
};

/** Letters that have a command of their own. */
export const LETTERS: Readonly<Record<string, string>> = {
  ...{ aa: 'å', AA: 'Å', ae: 'æ', AE: 'Æ', dh: 'ð', DH: 'Ð', dj: 'đ', DJ: 'Đ', i: 'ı', j: 'ȷ' },
  ...{ l: 'ł', L: 'Ł', ng: 'ŋ', NG: 'Ŋ', o: 'ø', O: 'Ø', oe: 'œ', OE: 'Œ', ss: 'ß' },
  ...{ th: 'þ', TH: 'Þ' },
};
