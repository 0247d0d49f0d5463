/** The parts of a name as bibliographies keep them apart. */
export interface NameParts {
  family: string;
  given?: string | undefined;
  /** `van der` */
  particle?: string | undefined;
  suffix?: string | undefined;
}

const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\s]+$/u;

/** What stands behind a name. */
export const SUFFIX = /^(?:jr|sr|ii|iii|iv|ph\.?\s?d|m\.?d|esq)\.?$/i;

/** A name as papers print it: `Ludwig van Beethoven Jr.`, and the family first where its script has it so. */
export function printedName(stated: NameParts): string {
  const { family, given, particle, suffix } = withSuffix(stated);
  const isFamilyFirst = given && EAST_ASIAN.test(family) && EAST_ASIAN.test(given);
  const parts = isFamilyFirst ? [family, given] : [given, particle, family, suffix];
  return parts
    .flatMap((part) => part?.trim() || [])
    .join(' ')
    .replace(/\s+/g, ' ');
}

/**
 * The same with its suffix in its place: Zotero keeps that of `Davis, Jr., Sammy` with the family, as a second part of three
 * in RIS, and that of one typed by hand with the given names.
 */
function withSuffix(parts: NameParts): NameParts {
  const { family, given = '', suffix } = parts;
  if (suffix && SUFFIX.test(given) && !SUFFIX.test(suffix))
    return { ...parts, given: suffix, suffix: given };
  if (suffix) return parts;
  const [, name = '', behind = ''] = /^(.+?),\s*([^,]+)$/.exec(family) ?? [];
  if (SUFFIX.test(behind)) return { ...parts, family: name, suffix: behind };
  const [, first = '', after = ''] = /^(.+?),\s*([^,]+)$/.exec(given) ?? [];
  return SUFFIX.test(after) ? { ...parts, given: first, suffix: after } : parts;
}
