import { isCommonWord } from '../../abstract/repair/words.ts';
import { isKnownName, namesInTitle, placesOf } from './title-names.ts';
import { hasOwnCapitals, isCommonPart, partsOfWord } from './title-words.ts';

/** Tells which words of a title keep their capitals where a style sets it like a sentence. */
export interface TitleJudge {
  /** Says whether a word, or some joined by hyphens, is a name; where a part of the title opens, unless it is known. */
  isName: (word: string, opens: boolean) => boolean;
  /** Says whether the abstract writes words that are joined by hyphens just so. */
  isWritten: (word: string) => boolean;
  /** Says whether a word is common, or stands in small letters in the abstract. */
  isSmall: (word: string) => boolean;
  /** Names of several words, one with capitals inside of it, that the abstract has too: `Open FinLLM Leaderboard`. */
  names: readonly string[];
}

/** The judge of a title by itself and its abstract. */
export function titleJudge(title: string, abstract: string): TitleJudge {
  // `We-Math: Does …`, `Matrix-Game 3.0: …`
  const called = /^(\p{Lu}\S*-\S+?)(?: v?[\d.]+)?(?::| Technical Report$)/u.exec(title)?.[1];
  const isSmall = (word: string): boolean =>
    isCommonWord(word) || placesOf(abstract, word.toLowerCase()).length > 0;
  const isName = isSentenceCase(title)
    ? (word: string, opens: boolean) => !opens && isNameInSentence(word, title, abstract, isSmall)
    : namedBy(namesInTitle(abstract));
  return {
    isName: (word, opens) => word === called || isName(word, opens),
    isWritten: (word) => abstract.includes(word),
    isSmall,
    names: runsOf(title).filter((run) => CAMEL.test(run) && isUsedAsName(run, abstract)),
  };
}

function namedBy(isName: (word: string) => boolean): TitleJudge['isName'] {
  return (word, opens) => isName(word) && (!opens || word.includes('-'));
}

/** A capital within a title that is written like a sentence begins a name, unless the word is common. */
function isNameInSentence(
  word: string,
  title: string,
  abstract: string,
  isSmall: (word: string) => boolean,
): boolean {
  if (!/^\p{Lu}/u.test(word)) return false;
  const parts = partsOfWord(word).filter((part) => /^\p{Lu}/u.test(part));
  // `AI-Agents`: its parts are judged one by one.
  if (parts.length > 1 && parts.some((part) => hasOwnCapitals(part, parts.length))) return false;
  const isOrdinary = parts.every(
    (part) =>
      /^\p{Lu}\p{Ll}+$/u.test(part) && !isKnownName(part) && (isCommonPart(part) || isSmall(part)),
  );
  return !isOrdinary || runsOf(title).some((run) => run.includes(word) && abstract.includes(run));
}

const OFTEN_CAMEL =
  'ChatGPT|DeepSeek|GenAI|GitHub|IoT|LaTeX|LiDAR|LoRA|MoE|OpenAI|RoPE|TikTok|ViT|WiFi|YouTube';

/** A word with capitals inside of it that is not what many titles are about. */
const CAMEL = new RegExp(`\\b(?!${OFTEN_CAMEL})\\p{Lu}\\p{Ll}+\\p{Lu}`, 'u');

/** A word with capitals inside of it and another one, before a colon: `GigaChat Audio: …` */
const PRODUCT = new RegExp(
  `^(?!${OFTEN_CAMEL})(\\p{Lu}\\p{Ll}+\\p{Lu}\\S* \\p{Lu}\\p{Ll}+(?: [vV]?\\d[\\d.]*)?)\\s?:`,
  'u',
);

/** A name of two or three words that ends as those of benchmarks and products do: `E.T. Bench: …` */
const BENCH =
  /^(\p{Lu}\S*(?: \p{Lu}\S*)? (?:Bench|Arena|Gym|Suite|Studio|Pro|Ultra|Lite|Turbo)(?: [vV]?\d[\d.]*)?)\s?:/u;

/** A title that is nothing but a name with its version: `NVIDIA Nemotron Parse 1.1`. */
const VERSION = /^((?:\p{Lu}\S* ){1,4}[vV]?\d+(?:\.\d+)*)$/u;

/** Words with capitals that follow each other in a title: `Osteoarthritis Initiative`. */
function runsOf(title: string): string[] {
  return [...title.matchAll(/\p{Lu}[^\s,:;?!)]*(?: \p{Lu}[^\s,.:;?!)]*)+/gu)].map(([run]) => run);
}

/**
 * The name of several words that a title begins with, before its colon, if the abstract uses it as one: with the same
 * capitals within a sentence, never small, and not to spell an abbreviation out.
 */
export function nameBeforeColon(title: string, abstract: string): string | undefined {
  // Who takes part in a shared task: `Instituto de Telecomunicações at IWSLT 2025: …`
  const team = /^(\p{Lu}[^:]{1,50}?) (?:at|@) (?=\p{Lu}{2}|SemEval|CheckThat|Touché|Pan\b)/u.exec(
    title,
  )?.[1];
  if (team?.includes(' ')) return team;
  const product = (PRODUCT.exec(title) ?? BENCH.exec(title) ?? VERSION.exec(title))?.[1];
  if (product) return product;
  const name = /^(\p{Lu}[^:?!,]{2,50}?)\s?:/u.exec(title)?.[1];
  const words = name?.split(' ') ?? [];
  if (name === undefined || words.length < 2 || words.length > 4) return undefined;
  // In a title that is written like a sentence, the authors' capitals tell.
  if (isSentenceCase(title)) return /\s\p{Lu}/u.test(name) ? name : undefined;
  const bare = name.replace(/ [vV]?\d[\d.]*$/, '');
  if (!/\s.*\p{Lu}/u.test(bare) || abstract.includes(bare.toLowerCase())) return undefined;
  return isUsedAsName(bare, abstract) ? name : undefined;
}

/** Says whether an abstract has words with their capitals within a sentence, and not to spell an abbreviation out. */
function isUsedAsName(words: string, abstract: string): boolean {
  const places = placesOf(abstract, words);
  const isSpeltOut = places.some((at) => abstract.startsWith(' (', at + words.length));
  return !isSpeltOut && places.some((at) => /[\p{Ll},] $/u.test(abstract.slice(0, at)));
}

/** Says whether a title is written like a sentence, so that every capital in it begins a name. */
function isSentenceCase(title: string): boolean {
  const words = title
    .split(' ')
    .slice(1)
    .filter((word) => /^\p{L}{4}/u.test(word));
  const small = words.filter((word) => /^\p{Ll}/u.test(word));
  return small.length * 2 > words.length;
}
