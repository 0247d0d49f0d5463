import type { TagEntry } from '../archive/model/registries.ts';

/** What a text holds of the phrases of a topic. */
export interface Found {
  /** How many there are. */
  times: number;
  /** As the text writes them, each once. */
  phrases: string[];
}

/** Phrases by their words joined with blanks, each with the slugs of its topics. */
interface Phrases {
  /** Acronyms (`RAG`, `LoRA`), whose case matters. */
  exact: Map<string, string[]>;
  /** All others, in lower case. */
  folded: Map<string, string[]>;
  /** `*Bench`, `Robo*`: ends and beginnings of a word, whose case matters. */
  parts: { ends: boolean; part: string; slug: string }[];
  /** The most words of a phrase that begins with a word, by that word in lower case. */
  longest: Map<string, number>;
}

/** The words of a phrase: from the first to before the last. */
interface Place {
  slug: string;
  from: number;
  to: number;
}

/** A word, or a mark that parts words: no phrase goes on over a comma. Hyphens, quotes and strokes part none. */
const WORD = /[\p{L}\p{N}]+|[^\p{L}\p{N}\s'’"“”/–—-]/gu;

/**
 * A function that finds phrases of topics in a text, by slug. A hyphen is a blank, a plural is found too, and a text is
 * read once, however many phrases there are.
 */
export function phraseFinder(
  tags: readonly TagEntry[],
  phrasesOf: (tag: TagEntry) => readonly string[],
): (text: string) => Map<string, Found> {
  const phrases: Phrases = { exact: new Map(), folded: new Map(), parts: [], longest: new Map() };
  for (const tag of tags) {
    for (const phrase of phrasesOf(tag)) addPhrase(phrases, phrase, tag.slug);
  }
  return (text) => find(phrases, text);
}

function addPhrase(phrases: Phrases, phrase: string, slug: string): void {
  if (phrase.startsWith('*') || phrase.endsWith('*')) {
    const part = phrase.replaceAll('*', '');
    phrases.parts.push({ ends: phrase.startsWith('*'), part, slug });
    return;
  }
  const words = phrase.match(WORD) ?? [];
  const first = words[0]?.toLowerCase() ?? '';
  phrases.longest.set(first, Math.max(phrases.longest.get(first) ?? 1, words.length));
  const isAcronym = /\p{Lu}.*\p{Lu}/u.test(phrase);
  const key = isAcronym ? words.join(' ') : words.join(' ').toLowerCase();
  const slugs = isAcronym ? phrases.exact : phrases.folded;
  slugs.set(key, [...(slugs.get(key) ?? []), slug]);
}

function find(phrases: Phrases, text: string): Map<string, Found> {
  const words = [...text.matchAll(WORD)];
  const found = new Map<string, Found>();
  for (const { slug, from, to } of placesOf(
    phrases,
    words.map(([word]) => word),
  )) {
    const last = words[to - 1];
    const shown = text.slice(words[from]?.index, last && last.index + last[0].length);
    const here = found.get(slug) ?? { times: 0, phrases: [] };
    found.set(slug, here);
    here.times++;
    if (!here.phrases.includes(shown)) here.phrases.push(shown);
  }
  return found;
}

/** Where phrases stand among words; one inside a longer one, whatever its topic, is none: `code` in `code-switching`. */
function* placesOf(phrases: Phrases, words: readonly string[]): Generator<Place> {
  let covered = 0;
  for (let from = 0; from < words.length; from++) {
    const longest = phrases.longest.get((words[from] ?? '').toLowerCase()) ?? 1;
    for (let to = Math.min(words.length, from + longest); to > Math.max(from, covered); to--) {
      const slugs = slugsOf(phrases, words.slice(from, to));
      if (slugs.size === 0) continue;
      for (const slug of slugs) yield { slug, from, to };
      covered = to;
    }
  }
}

/** The topics of the phrase that some words make, with or without the `s` of a plural. */
function slugsOf({ exact, folded, parts }: Phrases, words: readonly string[]): Set<string> {
  const run = words.join(' ');
  const lower = run.toLowerCase();
  const single = (text: string): string => (text.endsWith('s') ? text.slice(0, -1) : text);
  const slugs = [
    ...(exact.get(run) ?? exact.get(single(run)) ?? []),
    ...(folded.get(lower) ?? folded.get(single(lower)) ?? []),
  ];
  if (slugs.length > 0 || words.length > 1) return new Set(slugs);
  return new Set(
    parts.flatMap(({ ends, part, slug }) =>
      run.length > part.length && (ends ? run.endsWith(part) : run.startsWith(part)) ? slug : [],
    ),
  );
}
