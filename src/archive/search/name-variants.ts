import { foldText, isGreekName } from './fold.ts';

/**
 * A letter of a version that may stand with the word before it or with its number: YOLOv8 and YOLO-v8, DeepSeekR1 and
 * DeepSeek-R1, Kimi-K2, MiniMax-M1.
 */
const WITH_WORD = /(?<=[a-z]{3})([vrkm]) (?=[0-9])/g;
const WITH_NUMBER = /(?<=[a-z]{2}) ([vrkm])(?=[0-9])/g;

/** A folded text in which the letters of versions stand with their numbers: `yolov 8` as `yolo v8`. */
export function oneSpelling(folded: string): string {
  return folded.replace(WITH_WORD, ' $1');
}

/** All ways in which folded texts may have a folded name, itself first. */
export function nameVariants(folded: string): string[] {
  const apart = oneSpelling(folded);
  return [...new Set([folded, apart, apart.replace(WITH_NUMBER, '$1 ')])];
}

/** A mark on a vowel, or a letter, that German, Danish, Swedish and others also write with an `e` behind the vowel. */
const MARKED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe' };
/** Such an `e` as it stands in names: `Schuetze`, `Soeren`; not in `Xuefeng`, `Samuel`. */
const SPELLED_OUT = /(?<=[b-df-hj-np-tvwz])([aou])e(?=[b-df-hj-np-tv-xz])(?!l\b)/g;
/** A word before a capital letter: `muP`. */
const BEFORE_CAPITAL = /^(\p{Ll}+)(?=\p{Lu})/u;

/** The name of a Greek letter with another letter behind it, `mup`; the plural of one is none. */
const WITH_LETTER = /^([a-z]{2,})(?=[a-rt-z]$)/;

/** A folded text without the `e` that stands for a mark: `schuetze` as `schutze`. */
export function withoutSpelledMarks(folded: string): string {
  return folded.replace(SPELLED_OUT, '$1');
}

/** Another folded spelling of a word as it was typed, of which the archive may have either; `undefined` for most. */
export function otherSpelling(typed: string): string | undefined {
  const text = typed.normalize('NFC');
  const folded = foldText(text);
  const others = [
    text.toLowerCase().replace(/[äöüø]/g, (letter) => MARKED[letter] ?? letter),
    withoutSpelledMarks(folded),
    text.replace(BEFORE_CAPITAL, apartIfGreek),
    folded.replace(WITH_LETTER, apartIfGreek),
  ];
  return others.map(foldText).find((other) => other !== folded);
}

function apartIfGreek(word: string): string {
  return isGreekName(word) ? `${word} ` : word;
}
