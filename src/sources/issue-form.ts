import { type Day, isDay } from '../archive/model/day.ts';
import { paperIdFromReference } from './paper-reference.ts';

/** What the form of a missing paper says, as far as it is taken: an id and a day, and no other word. */
export interface PaperForm {
  id: string;
  date?: Day;
}

/** What GitHub writes where a field was left empty. */
const EMPTY = '_No response_';

/**
 * Reads the text of an issue that the form of a missing paper made, or says in a sentence why nothing can be added.
 * Whoever wrote it may have written anything: only an arXiv id and a day come out of it.
 */
export function readPaperForm(body: string): PaperForm | string {
  const fields = new Map<string, string>();
  for (const part of body.replace(/\r/g, '').split(/^### /m).slice(1)) {
    const [heading = '', ...lines] = part.split('\n');
    const text = lines.join('\n').trim();
    // Of two fields of one name the first is the form's own.
    if (!fields.has(heading.trim())) fields.set(heading.trim(), text === EMPTY ? '' : text);
  }
  const paper = fields.get('Paper') ?? '';
  const id = paper.length < 200 ? paperIdFromReference(paper) : undefined;
  if (id === undefined) {
    return 'The field "Paper" holds neither an arXiv id nor an address of arXiv or Hugging Face; a maintainer will add the paper by hand.';
  }
  const day = fields.get('Day') ?? '';
  if (day === '') return { id };
  return isDay(day) ? { id, date: day } : 'The field "Day" is no day of the form 2025-06-30.';
}
