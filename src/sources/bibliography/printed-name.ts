/** The parts of a name as bibliographies keep them apart. */
export interface NameParts {
  family: string;
  given?: string | undefined;
  /** `van der` */
  particle?: string | undefined;
  suffix?: string | undefined;
}

const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\s]+$/u;

/** A name as papers print it: `Ludwig van Beethoven Jr.`, and the family first where its script has it so. */
export function printedName({ family, given, particle, suffix }: NameParts): string {
  const isFamilyFirst = given && EAST_ASIAN.test(family) && EAST_ASIAN.test(given);
  const parts = isFamilyFirst ? [family, given] : [given, particle, family, suffix];
  return parts
    .flatMap((part) => part?.trim() || [])
    .join(' ')
    .replace(/\s+/g, ' ');
}
