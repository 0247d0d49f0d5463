import { titleText } from '../../abstract/index.ts';
import { slugOf } from './slug.ts';

/** `Qwen2.5`, `DINOv2`, `V3`, `3.0`: a version at the end of a word, or one that is a word. Not `3D` or `GPT-4o`. */
const VERSION = /(?<=\p{L}|^|[\s-])v?[0-9]{1,2}(?:\.[0-9]{1,2})*(?=$|[\s:,-])/giu;
/** `II`, `Part III`, at the end of a title or before its colon. */
const PART = /(?:,?\s+part)?\s+(?:I{1,3}|IV|V|VI{1,3})(?=\s*(?::|$))/giu;
/** Of a shorter title, a number is more than a version: `Top 10`. */
const LETTERS_MIN = 16;

/** What two papers of one title share, however it is written. */
export function titleKey(title: string): string {
  return slugOf(titleText(title));
}

/** What the titles of a paper and of its next version or part share; undefined of titles too short to tell. */
export function seriesKey(title: string): string | undefined {
  const text = titleText(title);
  const key = slugOf(text.replace(PART, ' ').replace(VERSION, ' '));
  return key.replaceAll('-', '').length < LETTERS_MIN ? undefined : key;
}
