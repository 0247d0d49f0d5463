import anyAscii from 'any-ascii';
import { withoutMarks } from './hyphenated.ts';

/**
 * A text in ASCII: marks dropped (`é` is `e`), other letters and scripts transliterated (`ø`, `ß`, `王阳` are `o`, `ss`,
 * `WangYang`), signs that are no letter or digit left as they are. The one folding of addresses, citation keys and search.
 */
export function asciiOf(text: string): string {
  // Nine names in ten.
  if (/^[\0-\x7F]*$/.test(text)) return text;
  return withoutMarks(text).replace(/[^\0-\x7F]+/gu, (run) =>
    run.replace(/[\p{L}\p{N}\p{M}]+/gu, anyAscii),
  );
}
