import type { Paper } from '../../model/paper.ts';
import { firstSentence } from './first-sentence.ts';
import { plainAbstract } from './plain.ts';

/** The summary that a person wrote, or else the first sentence of the abstract. */
export function oneSentence(paper: Paper): string {
  return paper.summary ?? firstSentence(plainAbstract(paper));
}
