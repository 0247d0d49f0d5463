import { titleText } from '../../abstract/index.ts';
import { slugOf } from './slug.ts';

/** `Qwen2.5`, `DINOv2`, `V3`, `3.0`, `FLUX++`: a version at the end of a word, or one that is a word. Not `3D` or `GPT-4o`. */
const VERSION =
  /(?<!\btop )(?:(?<=\p{L}|^|[\s-])v?[0-9]{1,2}(?:\.[0-9]{1,2})*|(?<=\p{L}{3})\+{1,2})(?=$|[\s:,-])/giu;
/** `II`, `, Part III`, at the end of a title or before its colon. */
const PART = /(?:,?\s+[Pp]art)?\s+(?:I{1,3}|IV|V|VI{1,3})(?=\s*(?::|$))/gu;
/** `– Part II: Bounds`, `(Part 2)`, `, Part One`: what stands after it names the part. */
const NAMED_PART =
  /[\s,:–—(-]+part\s+(?:[IVX]{1,4}|[0-9]{1,2}|one|two|three|four|five)\)?\s*(?:[:.–—-].*)?$/iu;
/** `(Extended Version)`: the same work in another length or for another reader. */
const EDITION =
  /[\s,:–—([-]+(?:an? )?(?:extended|full|long|longer|short|complete|revised|journal|conference|preprint) (?:version|paper|abstract|edition)[)\]]?$/iu;
/** Of a shorter title, a number is more than a version: `Top 10`. */
const LETTERS_MIN = 12;

/** What two papers of one title share, however it is written. */
export function titleKey(title: string): string {
  return slugOf(titleText(title).replace(/(?<=\p{L})\+/gu, ' plus '));
}

/** What the titles of a paper and of its next version, part or edition share; undefined of titles too short to tell. */
export function seriesKey(title: string): string | undefined {
  const base = titleText(title).replace(EDITION, '').replace(NAMED_PART, '');
  const key = titleKey(base.replace(PART, ' ').replace(VERSION, ' '));
  return key.replaceAll('-', '').length < LETTERS_MIN ? undefined : key;
}
