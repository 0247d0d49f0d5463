/** A piece of what a rendered text shows: words, or a formula as its TeX. */
export type Piece = { text: string } | { tex: string; asSource: boolean };

const MARKUP =
  /<code class="tex">([\s\S]*?)<\/code>|<annotation[^>]*>([\s\S]*?)<\/annotation>|<[^>]+>|[^<]+/g;
const FORMULA_START = /^<span class="math[" -]/;

/** What a reader sees of rendered HTML, piece by piece: of each formula its annotation only. */
export function visiblePieces(html: string): Piece[] {
  const pieces: Piece[] = [];
  let spans = 0;
  for (const [token, source, annotation] of html.matchAll(MARKUP)) {
    if (FORMULA_START.test(token) || (spans > 0 && token.startsWith('<span'))) spans += 1;
    else if (spans > 0 && token === '</span>') spans -= 1;
    else if (source !== undefined) pieces.push({ tex: unescapeHtml(source), asSource: true });
    else if (annotation !== undefined)
      pieces.push({ tex: unescapeHtml(annotation), asSource: false });
    else if (spans === 0 && token.startsWith('</p>')) pieces.push({ text: '\n\n' });
    else if (spans === 0 && !token.startsWith('<')) pieces.push({ text: unescapeHtml(token) });
  }
  return pieces;
}

function unescapeHtml(html: string): string {
  return html.replace(
    /&(lt|amp|gt|quot);/g,
    (_, name: string) => ({ lt: '<', amp: '&', gt: '>', quot: '"' })[name] ?? '',
  );
}

const DELIMITERS = [
  ['$$', '$$'],
  ['$', '$'],
  ['\\(', '\\)'],
  ['\\[', '\\]'],
] as const;

/** Whether the pieces are exactly `source`, formulas in one of the four pairs of delimiters, blanks aside. */
export function showsExactly(source: string, pieces: readonly Piece[]): boolean {
  let rest = withoutBlanks(source);
  for (const piece of pieces) {
    const wanted = 'text' in piece || piece.asSource ? [shown(piece)] : delimited(piece.tex);
    const found = wanted.find((candidate) => rest.startsWith(candidate));
    if (found === undefined) return false;
    rest = rest.slice(found.length);
  }
  return rest === '';
}

function shown(piece: Piece): string {
  return withoutBlanks('text' in piece ? piece.text : piece.tex);
}

function delimited(tex: string): string[] {
  return DELIMITERS.map(([open, close]) => open + withoutBlanks(tex) + close);
}

const withoutBlanks = (text: string) => text.replace(/\s+/g, '');
