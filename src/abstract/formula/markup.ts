import { escapeHtml } from '../to-html.ts';

// KaTeX writes `<`, `>`, `&` and quotes of texts and values as references: in its markup, these signs are markup.
const EMPTY_ELEMENT = /<([a-z]+)([^<>]*)\/>/g;
const ANNOTATION = /<annotation [^<>]*>[^<>]*<\/annotation>/;
const LOOKS = / (?:class ?|style)="[^"]*"/g;

/**
 * KaTeX's HTML with MathML inside, with `tex` as the annotation. A search reads the MathML only: three readers would
 * find the same formula three times.
 */
export function asHtml(markup: string, tex: string): string {
  const [before = '', after = ''] = markup.split(ANNOTATION);
  const annotation = `<annotation encoding="application/x-tex" data-pagefind-ignore="">${escapeHtml(tex)}</annotation>`;
  const html = inOurForm(after).replace(
    '<span class="katex-html" aria-hidden="true"',
    '$& data-pagefind-ignore=""',
  );
  return inOurForm(before) + annotation + html;
}

/** The bare `<math>` element of KaTeX's markup: no classes, styles or annotation. */
export function asMathml(markup: string): string {
  const end = markup.lastIndexOf('</math>') + '</math>'.length;
  const math = markup.slice(markup.indexOf('<math'), end);
  return inOurForm(math.replace(ANNOTATION, '').replace(LOOKS, ''));
}

/** Markup in the form of all HTML of texts: each element with an end tag, no more references than needed. */
function inOurForm(markup: string): string {
  return markup
    .replaceAll(' class ="', ' class="')
    .replace(EMPTY_ELEMENT, '<$1$2></$1>')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'");
}

/** The most characters that KaTeX's HTML shows beside each other with no place for a line break. */
export function longestUnbroken(html: string): number {
  const bases = html.split('<span class="base">').slice(1);
  return Math.max(0, ...bases.map((base) => textLength(base.split('<span class="tag">')[0] ?? '')));
}

function textLength(html: string): number {
  return html.replace(/<[^<>]*>/g, '').replace(/&[a-z]+;/g, '&').length;
}
