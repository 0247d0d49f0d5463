import { literalPattern } from '../model/word-pattern.ts';
import { isKnownName, placesOf } from './title-names.ts';

/** Says whether an abstract has words with their capitals within a sentence, and not to spell an abbreviation out. */
export function isUsedAsName(words: string, abstract: string): boolean {
  const places = placesOf(abstract, words);
  return (
    !isSpeltOut(words, abstract) && places.some((at) => /[\p{Ll},] $/u.test(abstract.slice(0, at)))
  );
}

/**
 * Says whether an abstract writes several words with their capitals, a sentence's first ones too, never small, and not
 * to spell an abbreviation out: `Spatial Atlas instantiates …`.
 */
export function isAlwaysCapital(words: string, abstract: string): boolean {
  return isNeverSmall(words, abstract) && !isSpeltOut(words, abstract);
}

function isNeverSmall(words: string, abstract: string): boolean {
  return (
    /\s\p{Lu}/u.test(words) &&
    placesOf(abstract, words).length > 0 &&
    !abstract.includes(words.toLowerCase())
  );
}

/** `Agent Lightning (AL)`, but not `STEM Agent (Self-adapting, Tool-enabled, …)`. */
function isSpeltOut(words: string, abstract: string): boolean {
  const short = `\\([^\\s,;)]*\\p{Lu}[^\\s,;)]*[\\p{Lu}\\d][^\\s,;)]*[,;)]`;
  return new RegExp(`${literalPattern(words)}["”’'*]*\\s?${short}`, 'u').test(abstract);
}

/** Words with capitals that follow each other in a title: `Osteoarthritis Initiative`. */
export function runsOf(title: string): string[] {
  return [...title.matchAll(/\p{Lu}[^\s,:;?!)]*(?: \p{Lu}[^\s,.:;?!)]*)+/gu)].map(([run]) => run);
}

/** What is called by words and a number: `Leap Motion Controller 2`, `Phoenix-VL 1.5 Medium`. */
const VERSIONED =
  /(?!(?:Class|Grade|Level|Phase|Stage|Type) )(?:\p{Lu}[^\s:,.;?!()]* ){1,4}[vV]?\d+(?:\.\d+)*(?: \p{Lu}[\p{L}-]*){0,2}(?![\w.-]|\s?%)/gu;

/**
 * What people publish or found under a name, which ends with such a word (`Women in Computer Vision Workshop`), not what
 * an article says that it is (`A Game Benchmark`).
 */
const ENTITY =
  /(?<!\p{Lu}[^\s:,.;?!()]* )(?<![\w-])\p{Lu}[^\s:,.;?!()]*(?: (?:(?:and|for|in|of|on|the|to|&) )*\p{Lu}[^\s:,.;?!()]*)* (?:Agency|Arena|Atlas|Bank|Bench|Benchmark|Commission|Consortium|Corpus|Court|Dataset|Encyclopedia|Exam|Hackathon|Hospital|Index|Initiative|Institute|Leaderboard|Library|Ministry|Museum|Prize|Suite|Test|Treebank|University|Workshop)(?![\w-]| \p{Lu})/gu;

/** Waters, wars and powers after the name of a place or people: `Tokyo Bay`. */
const PLACE =
  /(\p{Lu}[\p{L}-]+) (?:Bay|Basin|Desert|Dynasty|Empire|Gulf|Mountains|Ocean|Parliament|Peninsula|Plateau|River|Sea|War)(?![\w-])/gu;

/** Names of several words that a title and its abstract prove together, longer ones first. */
export function evidentNames(title: string, abstract: string): string[] {
  const entities = matchesOf(ENTITY, title).flatMap(endsOf);
  const versions = matchesOf(VERSIONED, title).flatMap(versionsOf);
  const places = [...title.matchAll(PLACE)].filter(([, place = '']) => isKnownName(place));
  return [
    ...[...entities, ...versions].filter((name) => isNeverSmall(name, abstract)),
    ...versions.filter((name) => /^\p{Lu}\S* \S+$/u.test(name) && isUsedAsName(name, abstract)),
    ...places.map(([place]) => place),
  ].sort((one, other) => other.length - one.length);
}

function matchesOf(pattern: RegExp, title: string): string[] {
  return [...title.matchAll(pattern)].map(([match]) => match);
}

/** A run, and what is left of it from each of its later words: `Using Lean 4`, `Lean 4`. */
function endsOf(run: string): string[] {
  const words = run.split(' ');
  if (/^An?$/.test(words[0] ?? '')) return [];
  return words.map((_, at) => words.slice(at).join(' ')).filter((end) => /^\p{Lu}.* /u.test(end));
}

/** What of a run may be called so, up to its number and after it: `Claude 3.5 Computer Use`, `Claude 3.5`. */
function versionsOf(run: string): string[] {
  const words = run.split(' ');
  const number = words.findLastIndex((word) => /^[vV]?\d/.test(word));
  return words
    .flatMap((_, more) =>
      number + more < words.length ? endsOf(words.slice(0, number + more + 1).join(' ')) : [],
    )
    .filter((name) => / [vV]?\d/.test(name));
}
