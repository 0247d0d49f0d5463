import anyAscii from 'any-ascii';

/**
 * A text in ASCII: marks dropped (`é` is `e`), other letters and scripts transliterated (`ø`, `ß`, `王阳` are `o`, `ss`,
 * `WangYang`), signs that are no letter or digit left as they are. The one folding of addresses, citation keys and search.
 */
export function asciiOf(text: string): string {
  return withoutMarks(text).replace(/[^\0-\x7F]+/gu, (run) =>
    run.replace(/[\p{L}\p{N}\p{M}]+/gu, anyAscii),
  );
}

/** A text without its Latin, Greek and Cyrillic marks, compatibility forms made plain. */
function withoutMarks(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]+/g, '')
    .normalize('NFC');
}
