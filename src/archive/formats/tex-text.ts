import { ACCENTS, LETTERS } from '../../abstract/tex/accents.ts';

/** The accents by combining mark. */
const ACCENT_OF = new Map(Object.entries(ACCENTS).map(([accent, mark]) => [mark, accent]));

/** Characters that TeX reads as commands, and letters that are no letter with a mark. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '<': '{\\textless}',
  '>': '{\\textgreater}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  ...Object.fromEntries(
    Object.entries(LETTERS)
      .filter(([, letter]) => letter.normalize('NFD').length === 1)
      .map(([name, letter]) => [letter, `{\\${name}}`]),
  ),
};

/**
 * Text as BibTeX wants it. Accents become commands, since the old BibTeX counts bytes and would cut a letter in
 * two; other scripts and letters with two marks stay as they are, since TeX has no command for them.
 */
export function texText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\\{}~^<>$&%#_]|[^\0-\x7F]/gu, (sign) => COMMANDS[sign] ?? accented(sign));
}

function accented(letter: string): string {
  const [base = '', mark = '', ...more] = letter.normalize('NFD');
  const accent = ACCENT_OF.get(mark);
  if (!accent || more.length > 0 || !/[A-Za-z]/.test(base)) return letter;
  return /[a-zA-Z]/.test(accent) ? `{\\${accent}{${base}}}` : `{\\${accent}${base}}`;
}
