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

/** An arXiv id wherever it stands in a text, and what stands around it without a blank: the rest of an address. */
const IN_TEXT =
  /[^\s,;]*?(?<![0-9])(?<![0-9]\.)([0-9]{2}(?:0[1-9]|1[0-2])\.[0-9]{4,5})(?![0-9]|\.[0-9])[^\s,;]*/g;
/** What an id is cited with: `arXiv preprint …, 2025`, `[cs.AI]`. */
const CITED = /\b(?:arxiv|preprint|eprint|e-print|abs|pdf|html|doi|19\d\d|20\d\d)\b|\[[a-z.-]+\]/gi;
/** What has the form of an arXiv id, though none can have this month: `9999.99999`. */
const ALIKE = /^[0-9]{4}\.[0-9]{4,5}(?:v[0-9]+)?$/;
const EXCLUDED = /(?<!\S)-id:\S*/gi;
const NAMED = /(?<!\S)id:\s*("[^"]*"|\S+)/gi;

/** The papers that a query names by their ids. */
interface AskedIds {
  /** At least one. */
  ids: readonly string[];
  /** Whether there is nothing else in the query. */
  isAll: boolean;
}

/**
 * The ids of papers in a query, in any form of an arXiv id: with version, `arXiv:`, an address of arXiv or Hugging
 * Face, a DOI of arXiv, an address of the archive, or `id:` and any paper's id. `undefined` where there are none.
 */
export function askedIds(query: string): AskedIds | undefined {
  const wanted = query.replace(EXCLUDED, ' ');
  const one = askedId(wanted);
  if (one !== undefined) return { ids: [one], isAll: true };
  const named = [...wanted.matchAll(NAMED)].map(([whole]) => askedId(whole));
  const others = [...wanted.replace(NAMED, ' ').matchAll(IN_TEXT)].map(([, id]) => id);
  const ids = [...new Set([...named, ...others])].filter((id) => id !== undefined);
  if (ids.length === 0) return undefined;
  const rest = wanted.replace(NAMED, ' ').replace(IN_TEXT, ' ').replace(CITED, ' ');
  return { ids, isAll: named.length > 0 || !/[\p{L}\p{N}]/u.test(rest) };
}

/** The id that a text is; `undefined` for all else. */
export function askedId(text: string): string | undefined {
  const bare = text
    .trim()
    .replace(/^[<[("'“‘]+|[>\])"'”’.,;]+$/g, '')
    .replace(/[?#].*$/, '')
    // As arXiv is cited: `arXiv:2506.24119v3 [cs.AI]`.
    .replace(/\s*\[[a-z-]+(?:\.[a-z-]+)?$/i, '');
  const rest = BEFORE.reduce((left, pattern) => left.replace(pattern, ''), bare)
    .replace(/\/$/, '')
    .replace(/\.(?:pdf|md|json|bib|ris)$/i, '')
    .replace(/\s+(?=v[0-9]+$)/i, '')
    .replace(/V(?=[0-9]+$)/, 'v');
  const own = /(?:^id:"?\s*|\/papers\/)([a-z0-9][a-z0-9.-]*?)(?:\.(?:md|json|bib|ris))?\/?$/.exec(
    bare,
  );
  const alike = ALIKE.test(rest) ? rest.replace(/v[0-9]+$/, '') : undefined;
  return paperIdFromArxiv(rest) ?? paperIdFromArxiv(rest.toLowerCase()) ?? alike ?? own?.[1];
}
