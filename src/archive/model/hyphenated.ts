/** A text without its Latin, Greek and Cyrillic marks, compatibility forms made plain. */
export function withoutMarks(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]+/g, '')
    .normalize('NFC');
}

/** A text in ASCII as a slug: lower case, what is neither letter nor digit one hyphen. */
export function hyphenated(ascii: string): string {
  return ascii
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
