import { paperIdFromArxiv } from '../archive/model/arxiv-id.ts';

/** What comes before the id in the addresses of arXiv, Hugging Face, their mirrors, and in arXiv's own DOIs. */
const BEFORE_ID =
  /^(https?:\/\/)?((www\.|export\.)?arxiv\.org\/(abs|pdf|html)\/|(www\.)?(huggingface\.co|hf\.co)\/papers\/|(www\.)?alphaxiv\.org\/abs\/|((dx\.)?doi\.org\/|doi:\s*)?10\.48550\/arxiv\.)/i;

/** The paper id that an arXiv id, or an address or DOI of arXiv or Hugging Face, stands for; undefined for another. */
export function paperIdFromReference(text: string): string | undefined {
  const name = text
    .trim()
    .replace(BEFORE_ID, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '')
    .replace(/\.(pdf|md)$/i, '');
  return paperIdFromArxiv(name);
}
