import { arxivOf } from './arxiv-id.ts';
import type { Paper } from './paper.ts';

/** What begins a DOI, with the forms in which people write it before: an address of doi.org, `doi:`. */
const START =
  /(?:https?:\/\/)?(?:(?:dx|www)\.)?doi\.org\/+|\bdoi:?\s*(?=10\.)|(?=10\.[0-9]{4,9}\/)/gi;
const DOI = /^10\.[0-9]{4,9}\/[^\s"\\]{1,200}/;

/**
 * All DOIs of a text, bare and each once, in its order: written as they are, as `doi:…` or as addresses, with TeX's
 * escapes (`{\_}`), several of them apart by blanks, commas or semicolons, with the full stop of a sentence behind.
 */
export function doisIn(text: string): string[] {
  const plain = text
    .replace(/\{?\\([_%&#$~])\}?/g, '$1')
    .replace(/\{?\\text(less|greater)(?:\{\})?\}?/g, (_, sign) => (sign === 'less' ? '<' : '>'))
    .replace(/\\(?:url|href|doi)\b|\\l?dots\b.*/g, '')
    .replace(/\}\s*\{/g, ' ')
    // A line that was broken behind the prefix.
    .replace(/(10\.[0-9]{4,9}\/)\s+(?=[\w(])/g, '$1')
    // Behind an address, not in a DOI by itself: `https://doi.org/10.1038/x#citeas`.
    .replace(/(doi\.org\/[^\s#?]+)[?#][^\s,;]*/gi, '$1');
  const found = plain
    .split(START)
    .flatMap((piece) => DOI.exec(decoded(piece.trim()))?.[0] ?? [])
    .map(withoutEnd);
  return [...new Set(found)];
}

/** In an address the slash and signs of a DOI may be written by their numbers. */
function decoded(text: string): string {
  if (!/^10\.[0-9]{4,9}(%2f|\/.*%[0-9a-f]{2})/i.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What ends a sentence or closes a bracket that the DOI did not open belongs to the text around it. */
function withoutEnd(doi: string): string {
  const end = /[.,;:'”’>/]$/.test(doi) || /[)\]}]$/.test(doi);
  if (!end) return doi;
  const last = doi.at(-1) ?? '';
  const opening = { ')': '(', ']': '[', '}': '{', '>': '<' }[last];
  if (opening && doi.split(opening).length >= doi.split(last).length) return doi;
  return withoutEnd(doi.slice(0, -1));
}

/** The DOI that arXiv registers for each of its papers. */
function arxivDoi(arxiv: string): string {
  return `10.48550/arXiv.${arxiv}`;
}

/** Says whether a DOI is one of arXiv's own. */
export function isArxivDoi(doi: string): boolean {
  return /^10\.48550\/arxiv\./i.test(doi);
}

/** The DOI under which a paper is cited: its publisher's where there is one, else that of arXiv. */
export function doiOf({ id, doi }: Pick<Paper, 'id' | 'doi'>): string | undefined {
  const arxiv = arxivOf(id);
  return doi ?? (arxiv === undefined ? undefined : arxivDoi(arxiv));
}

/** Where a DOI leads to. */
export function doiAddress(doi: string): string {
  return `https://doi.org/${encodeURI(doi).replace(/[?#]/g, encodeURIComponent)}`;
}
