import { paperIdFromArxiv } from '../archive/model/arxiv-id.ts';

/** What comes before the id in the addresses of arXiv, Hugging Face, their mirrors, and in arXiv's own DOIs. */
const BEFORE_ID = new RegExp(
  `^(?:${[
    String.raw`(?:(?:https?:)?\/\/)?(?:(?:[a-z]+\.)?arxiv\.org|xxx\.lanl\.gov)\/(?:abs|pdf|html|format|ps|src|e-print)\/`,
    String.raw`(?:https?:\/\/)?(?:www\.)?ar5iv\.(?:labs\.arxiv\.)?org\/(?:abs|html)\/`,
    String.raw`(?:https?:\/\/)?(?:www\.)?(?:huggingface\.co|hf\.co)\/papers\/`,
    String.raw`(?:https?:\/\/)?(?:www\.)?alphaxiv\.org\/(?:abs|pdf|html|overview)\/`,
    String.raw`(?:https?:\/\/)?(?:www\.)?(?:arxiv-vanity\.com\/papers|papers\.cool\/arxiv|semanticscholar\.org\/arxiv)\/`,
    String.raw`(?:(?:https?:\/\/)?(?:dx\.)?doi\.org\/|doi:\s*)?10\.48550\/arxiv\.`,
  ].join('|')})`,
  'i',
);

/** How bibliographies name arXiv before the id: `arXiv preprint arXiv:…`, `CoRR, abs/…`, `oai:arXiv.org:…`. */
const NAMED =
  /^(?:oai:arxiv\.org:|info:arxiv\/|(?:(?:e-?print|preprint)[\s,:]+(?=arxiv))?(?:arxiv(?:\.org)?|corr)(?:[\s,:]|$)+(?:(?:e-?prints?|preprint|\[[a-z.-]+\])[\s,:]+)?(?:arxiv:\s*)?(?:abs\/)?|abs\/)/i;

/**
 * The paper id that an arXiv id, a reference to arXiv as bibliographies write it, or an address or DOI of arXiv or
 * Hugging Face stands for; undefined for another. The one reader of references: of commands, BibTeX, RIS and CSL.
 */
export function paperIdFromReference(text: string): string | undefined {
  const reference = text
    .trim()
    .replace(/^\\url\{(.*)\}$/, '$1')
    .replace(/^[(<[](.*)[)>\]]$/, '$1');
  const address = BEFORE_ID.exec(reference);
  if (address) return idInAddress(reference.slice(address[0].length));
  const named = NAMED.exec(reference);
  if (!named) return idInAddress(reference.replace(/\s+\[[a-z-]+(?:\.[A-Za-z-]+)?\]$/, ''));
  // `arXiv:2403.00023 [math, stat]`, `arXiv:2403.00023, 2024`.
  const [id = ''] = reference.slice(named[0].length).split(/[\s,;()[\]]/, 1);
  return idInAddress(id.replace(/\.$/, ''));
}

function idInAddress(rest: string): string | undefined {
  const name = rest
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '')
    .replace(/\.(pdf|md)$/i, '');
  return paperIdFromArxiv(name);
}
