import { isOrdinaryWord } from './ordinary-words.ts';
import {
  evidentNames,
  isAlwaysCapital,
  isOneName,
  isUsedAsName,
  runsOf,
} from './title-evidence.ts';
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
  /** Names of several words that the abstract proves: `Open FinLLM Leaderboard`, `Leap Motion Controller 2`. */
  names: readonly string[];
}

/** The judge of a title by itself and its abstract. */
export function titleJudge(title: string, abstract: string): TitleJudge {
  // `We-Math: Does …`, `Matrix-Game 3.0: …`
  const opening = /^(\p{Lu}\S*-\S+?)(?: v?[\d.]+)?(?:\s?:| Tech(?:nical)? Report(?:$|:))/u.exec(
    title,
  )?.[1];
  // `…: NAMD-Agent`
  const ending = /:\s(\p{Lu}\S*\p{Lu}\S*-\S+)$/u.exec(title)?.[1];
  const isSmall = (word: string): boolean =>
    isOrdinaryWord(word) || placesOf(abstract, word.toLowerCase()).length > 0;
  const isName = isSentenceCase(title)
    ? (word: string, opens: boolean) => !opens && isNameInSentence(word, title, abstract, isSmall)
    : namedBy(namesInTitle(abstract));
  return {
    isName: (word, opens) => word === opening || word === ending || isName(word, opens),
    isWritten: (word) => abstract.includes(word),
    isSmall,
    names: [
      ...runsOf(title).filter((run) => CAMEL.test(run) && isUsedAsName(run, abstract)),
      ...evidentNames(title, abstract),
    ],
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
  /^(\p{Lu}\S*(?: \p{Lu}\S*)? (?:Arena|Atlas|Bench|Gym|Suite|Studio|Pro|Ultra|Lite|Turbo)(?: [vV]?\d[\d.]*)?)\s?:/u;

/** What has a version is a name, however common its words: `Grasp the Graph (GtG) 2.0: …` */
const RELEASE = /^(\p{Lu}(?:\S+ ){1,5}[vV]?\d+\.\d+)\s?:/u;

/** A title that is nothing but a name with its version: `NVIDIA Nemotron Parse 1.1`. */
const VERSION = /^((?:\p{Lu}\S* ){1,4}[vV]?\d+(?:\.\d+)*)$/u;

/**
 * The name of several words that a title begins with, before its colon, or is nothing but, if the abstract uses it as
 * one: with the same capitals, never small, and not to spell an abbreviation out.
 */
export function nameBeforeColon(title: string, abstract: string): string | undefined {
  // Who takes part in a shared task: `Instituto de Telecomunicações at IWSLT 2025: …`
  const team = /^(\p{Lu}[^:]{1,50}?) (?:at|@) (?=\p{Lu}{2}|SemEval|CheckThat|Touché|Pan\b)/u.exec(
    title,
  )?.[1];
  if (team?.includes(' ')) return team;
  const product = [PRODUCT, BENCH, RELEASE, VERSION].flatMap(
    (pattern) => pattern.exec(title)?.[1] ?? [],
  )[0];
  if (product) return product;
  return nameOfAll(title, abstract) ?? namedBefore(title, abstract);
}

function namedBefore(title: string, abstract: string): string | undefined {
  const name = /^(\p{Lu}[^:?!,]{2,50}?)\s?:/u.exec(title)?.[1];
  if (name === undefined || !isShort(name, 4)) return undefined;
  // In a title that is written like a sentence, the authors' capitals tell.
  const isTold =
    isSentenceCase(title) &&
    /\s\p{Lu}/u.test(name) &&
    !/ (?:as|at|by|for|from|in|on|to|with) /.test(name);
  return isTold || isCalled(name, abstract) ? name : undefined;
}

/** A title of two or three words that are not all common: `Robostral Navigate`, not `Discrete Flow Matching`. */
function nameOfAll(title: string, abstract: string): string | undefined {
  const isName = isShort(title, 3) && !title.split(' ').every(isCommonWhole);
  // `Dance Dance ConvLSTM (DDCL)`
  const holdsName = title.split(' ').some((word) => isOneName(word, abstract));
  return isName && (isCalled(title, abstract) || (holdsName && abstract.includes(title)))
    ? title
    : undefined;
}

function isCommonWhole(word: string): boolean {
  return partsOfWord(word).every(
    (part) => !/\p{L}/u.test(part) || isCommonPart(part) || isOrdinaryWord(part),
  );
}

function isShort(name: string, most: number): boolean {
  const { length } = name.replace(ARTICLE, '').split(' ');
  return name.includes(' ') && length <= most;
}

const ARTICLE = /^(?:An?|The) /;

/** Says whether the abstract calls something so, without the article and number of the name; no sentence is a name. */
function isCalled(name: string, abstract: string): boolean {
  if (/ (?:Are|Can|Do|Does|Is|Should) /.test(name)) return false;
  const whole = name.replace(/ [vV]?\d[\d.]*$/, '');
  const bare = whole.replace(ARTICLE, '');
  if (!bare.includes(' ')) return isUsedAsName(whole, abstract);
  // `Task-Me-Anything`, as an abstract also writes it.
  return isAlwaysCapital(bare, abstract) || abstract.includes(` ${bare.replaceAll(' ', '-')} `);
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
