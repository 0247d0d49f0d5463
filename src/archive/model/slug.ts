import { asciiOf } from './ascii.ts';
import { hyphenated } from './hyphenated.ts';

/** Words that name pages under `/papers/` and can be no paper's id; some hosts take `/papers/index` for `/papers/`. */
export const RESERVED_IDS: ReadonlySet<string> = new Set([
  'index',
  'date',
  'week',
  'month',
  'year',
  'trending',
]);

/** `nul.txt` is the device too, but no slug has a dot. */
const DEVICE_NAME = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** The longest slug, in characters. */
export const SLUG_MAX = 80;

/**
 * Folds a name to a slug: ASCII, lower case, what is neither letter nor digit one hyphen. Empty where the name has
 * neither letter nor digit.
 */
export function slugOf(name: string): string {
  return hyphenated(asciiOf(name));
}

/** The longest slug of a name: no file system in use holds a file name of more than 255 bytes. */
const NAME_SLUG_MAX = 200;

/** The slug of a person's name, under which its page lies: folded, cut where no disk could hold it, and no device of Windows. */
export function nameSlug(name: string): string {
  const slug = slugOf(name).slice(0, NAME_SLUG_MAX).replace(/-+$/, '');
  return isDeviceName(slug) ? `${slug}-name` : slug;
}

/** Says whether Windows keeps a name for a device, so that neither a checkout nor a site there can hold such a file. */
export function isDeviceName(name: string): boolean {
  return DEVICE_NAME.test(name);
}

/** The slug of a title, cut at a word, for papers without an arXiv id. */
export function titleSlug(title: string): string {
  const slug = slugOf(title);
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
    !isDeviceName(id)
  );
}
