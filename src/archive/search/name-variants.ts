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
