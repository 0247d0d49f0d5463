/** Letters of Cyrillic, Greek, Armenian and of full width that a reader takes for Latin ones. */
const ALIKE = /[АВЕКМНОРСТУХаеорсухіјѕһԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧοսօոցհＡ-Ｚａ-ｚɡ]/u;
const LATIN = /\p{Script=Latin}/u;

/** The words of a text that hold Latin letters and others that look like them: `pаper` with a Cyrillic а. */
export function lookAlikeWords(text: string): string[] {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.filter((word) => LATIN.test(word) && ALIKE.test(word));
}
