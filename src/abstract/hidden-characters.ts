import { isMeantJoiner } from './characters.ts';

/**
 * What nobody can see: all that Unicode lets fonts leave out (joiners, fillers, selectors, direction marks), the Braille
 * pattern without dots, and the signs that stand for something else. What no text may hold is refused elsewhere.
 */
const HIDDEN =
  /(?![\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}])[\p{Default_Ignorable_Code_Point}\u2800\uFFF9-\uFFFC]/gu;

/** Selectors where they choose a form: of a Chinese sign, of a Mongolian letter, of an emoji. */
const MEANT_SELECTOR =
  /(?:\p{Script=Han}[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]|\p{Script=Mongolian}[\u180B-\u180F]|[\p{Extended_Pictographic}\p{Emoji_Modifier}][\uFE0E\uFE0F])$/u;

/** Where the first character stands that nobody can see and that changes nothing that is seen, or undefined. */
export function findHidden(text: string): { character: string; index: number } | undefined {
  for (const { 0: character, index } of text.matchAll(HIDDEN)) {
    if (!isMeant(text, character, index)) return { character, index };
  }
  return undefined;
}

/** A name or an address without what nobody can see. */
export function dropHidden(text: string): string {
  return text.replace(HIDDEN, (character, index: number) =>
    isMeant(text, character, index) ? character : '',
  );
}

function isMeant(text: string, character: string, index: number): boolean {
  const upToIt = text.slice(Math.max(0, index - 2), index + character.length);
  return MEANT_SELECTOR.test(upToIt) || isMeantJoiner(text, index);
}
