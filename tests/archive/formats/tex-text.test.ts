import { expect, it } from 'vitest';
import { repairTex } from '../../../src/abstract/repair/index.ts';
import { ACCENTS, LETTERS } from '../../../src/abstract/tex/accents.ts';
import { texText } from '../../../src/archive/formats/tex-text.ts';

/** Every letter with one mark for which TeX has an accent, and those that have a command of their own. */
const letters = [...'abcdefghijklmnopqrstuvwxyz']
  .flatMap((letter) => [letter, letter.toUpperCase()])
  .flatMap((letter) => Object.values(ACCENTS).map((mark) => (letter + mark).normalize('NFC')))
  .filter((letter) => letter.length === 1)
  .concat(Object.values(LETTERS));

it('writes letters in ASCII, and reading TeX gives them back', () => {
  expect(letters.length).toBeGreaterThan(200);
  for (const letter of letters) {
    const written = texText(`x${letter} y`);
    expect(written).toMatch(/^[\0-\x7F]+$/);
    expect(repairTex(written).text).toBe(`x${letter} y`);
  }
});

it('leaves other scripts, and letters with two marks, as they are', () => {
  expect(texText('李明 ộ Ω')).toBe('李明 ộ Ω');
});
