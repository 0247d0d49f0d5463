import { ABSTRACT_MAX } from '../archive/content/parse-paper.ts';
import { TITLE_MAX } from '../archive/model/schema-values.ts';

/** Why a title and an abstract make no paper, as a sentence, or undefined where they do. */
export function refuseText(title: string, abstract: string): string | undefined {
  if (!/[\p{L}\p{N}\p{S}]/u.test(title)) return 'It has no title.';
  if (!/[\p{L}\p{N}]/u.test(abstract)) return 'It has no abstract.';
  if (title.length > TITLE_MAX)
    return `Its title has ${title.length} characters; at most ${TITLE_MAX} are taken.`;
  if (abstract.length > ABSTRACT_MAX) {
    return `Its abstract has ${abstract.length} characters; at most ${ABSTRACT_MAX} are taken.`;
  }
  return undefined;
}
