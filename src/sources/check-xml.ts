/** The deepest nesting that is read; an Atom feed has five levels. */
const DEPTH_MAX = 50;

/** Comments, CDATA, processing instructions, tags with at most fifty quoted attributes; a lone `<` where none of them fits. */
const MARKUP =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([A-Za-z_][\w:.-]*)([^<>"']*(?:(?:"[^"<]*"|'[^'<]*')[^<>"']*){0,50})>|</g;

/**
 * Why a text is no XML that can be trusted, as a sentence, or undefined: the feed parser forgives two roots,
 * declared entities, elements inside a title and characters that XML has not.
 */
export function refuseXml(text: string): string | undefined {
  if (!/^\s*<[?A-Za-z_!]/.test(text)) return 'The answer is no XML.';
  if (/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/.test(text))
    return 'The answer holds a character that XML has not.';
  const encoding = /^\s*<\?xml[^>]*encoding\s*=\s*["']([^"']*)/.exec(text)?.[1];
  if (encoding !== undefined && !/^(utf-?8|us-ascii)$/i.test(encoding)) {
    return `The answer is declared as ${encoding.slice(0, 40)}; only UTF-8 is read.`;
  }
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) return 'The answer declares entities or a document type.';
  return refuseNesting(text);
}

function refuseNesting(text: string): string | undefined {
  const open: string[] = [];
  let roots = 0;
  for (const [markup, slash, name, rest = ''] of text.matchAll(MARKUP)) {
    if (markup === '<') return 'The answer is no well-formed XML, or is cut off.';
    if (name === undefined) continue;
    if (slash === '/') {
      if (open.pop() !== name) return 'The answer is no well-formed XML: its tags do not match.';
      continue;
    }
    const parent = open.at(-1)?.replace(/^.*:/, '');
    if (open.length === 0 && ++roots > 1) return 'The answer has more than one root.';
    if (parent === 'title' || parent === 'summary') {
      return `The answer has markup (<${name.slice(0, 40)}>) inside a ${parent}.`;
    }
    if (open.length >= DEPTH_MAX) return `The answer is nested more than ${DEPTH_MAX} levels deep.`;
    if (!rest.endsWith('/')) open.push(name);
  }
  return open.length === 0 ? undefined : 'The answer is no well-formed XML, or is cut off.';
}
