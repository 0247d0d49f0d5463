/** A text without what does not matter: dollars, blanks, braces, thin spaces, commands of style. */
export function normal(text: string): string {
  return text
    .replace(
      /\\(?:href|hyperlink)\{([^{}]*)\}\s?\{((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}/g,
      '[$2]($1)',
    )
    .replace(/\\[dt]frac/g, '\\frac')
    .replace(/\\textcolor\{[^{}]*\}/g, '')
    .replace(/\\unicode\{x([0-9a-f]+)\}?/gi, (_, code) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    )
    .replace(
      /\\(?:text[a-z]*|math(?:bf|rm|it|tt|sf)|boldsymbol|bm|emph|underline|mbox|rm|bf|it|left|right)(?![A-Za-z])/g,
      '',
    )
    .replace(/\\[,;:!> ]|~/g, '')
    .replace(/\\([%&#_{}$*])/g, '$1')
    .replace(/[${}*\s]|(?<!`)`(?!`)/g, '')
    .replace(/``|''|[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replaceAll('---', '—')
    .replaceAll('--', '–');
}
