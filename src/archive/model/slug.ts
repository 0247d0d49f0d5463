/** Words that name pages under `/papers/` and can be no paper's id; some hosts take `/papers/index` for `/papers/`. */
export const RESERVED_IDS: ReadonlySet<string> = new Set([
  'index',
  'date',
  'week',
  'month',
  'year',
  'trending',
]);

/** Names that Windows keeps for devices, so that no checkout there can hold such a file. */
const DEVICE_NAME = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** The longest slug, in characters. */
export const SLUG_MAX = 80;

/**
 * Folds a name to a slug: NFKD, marks dropped, lower case, letters and digits of any script kept, the rest
 * one hyphen. Empty where the name has neither letter nor digit.
 */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .normalize('NFC');
}

/** The most bytes, in UTF-8, of a slug of a name: no file system in use holds a name of more than 255. */
const NAME_BYTES_MAX = 200;

/** The slug of a person's name, under which its page lies: folded, and cut where no disk could hold it. */
export function nameSlug(name: string): string {
  const slug = slugOf(name);
  let bytes = 0;
  let end = 0;
  for (const character of slug) {
    bytes += bytesOf(character);
    if (bytes > NAME_BYTES_MAX) return slug.slice(0, end).replace(/-+$/, '');
    end += character.length;
  }
  return slug;
}

function bytesOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

/** The slug of a title in ASCII, cut at a word, for papers without an arXiv id. */
export function titleSlug(title: string): string {
  const slug = slugOf(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (slug.length <= SLUG_MAX) return slug;
  const cut = slug.slice(0, SLUG_MAX + 1);
  const lastWord = cut.lastIndexOf('-');
  return lastWord > 0 ? cut.slice(0, lastWord) : slug.slice(0, SLUG_MAX);
}

/** Says whether a text can be a paper's id without being an arXiv id: a lower-case slug, not reserved, not all digits. */
export function isPaperSlug(id: string): boolean {
  return (
    /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) &&
    id.length <= SLUG_MAX &&
    !/^[0-9]+$/.test(id) &&
    !RESERVED_IDS.has(id) &&
    !DEVICE_NAME.test(id)
  );
}
