import { paperIdFromArxiv } from '../model/arxiv-id.ts';

/** What may stand before an arXiv id in what people paste, one of them at a time. */
const BEFORE = [
  /^id:\s*/i,
  /^https?:\/\//i,
  /^(?:www\.|export\.|dx\.)/i,
  /^(?:[a-z]{2}\.)?arxiv\.org\/(?:abs|pdf|html|format|ps|src|e-print)\//i,
  /^(?:huggingface\.co|hf\.co)\/papers\//i,
  /^(?:alphaxiv\.org|ar5iv\.org|ar5iv\.labs\.arxiv\.org)\/(?:abs|html|pdf|overview)\//i,
  /^(?:doi\.org\/|doi:\s*)/i,
  /^10\.48550\//i,
  /^arxiv[:.\s]\s*/i,
];

/**
 * The paper id that a query is, in any form of an arXiv id: with version, `arXiv:`, an address of arXiv or Hugging
 * Face, a DOI of arXiv, an address of the archive, or `id:` and any paper's id. `undefined` for all else.
 */
export function askedId(query: string): string | undefined {
  const bare = query
    .trim()
    .replace(/^[<[("'“‘]+|[>\])"'”’.,;]+$/g, '')
    .replace(/[?#].*$/, '')
    // As arXiv is cited: `arXiv:2506.24119v3 [cs.AI]`.
    .replace(/\s*\[[a-z-]+(?:\.[a-z-]+)?$/i, '');
  const own = /(?:^id:\s*|\/papers\/)([a-z0-9][a-z0-9.-]*?)\/?$/.exec(bare)?.[1];
  const rest = BEFORE.reduce((text, pattern) => text.replace(pattern, ''), bare)
    .replace(/\/$/, '')
    .replace(/\.pdf$/i, '')
    .replace(/\s+(?=v[0-9]+$)/i, '')
    .replace(/V(?=[0-9]+$)/, 'v');
  return paperIdFromArxiv(rest) ?? paperIdFromArxiv(rest.toLowerCase()) ?? own;
}
