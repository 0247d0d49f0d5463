import { titleText } from '../abstract/index.ts';
import type { ArxivChoice } from '../archive/model/registries.ts';
import { slugOf } from '../archive/model/slug.ts';
import { wordPattern } from '../archive/model/word-pattern.ts';
import type { PaperDraft } from './draft.ts';

/** The condition of a choice that a paper does not meet, by its key in `arxiv.yaml`. */
export type UnmetKey = 'categories' | 'primary' | 'words' | 'authors' | 'without';

/** What came of a paper: the choices that take it and the topics that they give, or the first unmet condition of each. */
export type Chosen =
  | { by: string[]; tags: string[] }
  | { by: []; unmet: { choice: string; key: UnmetKey }[] };

/** Makes the judge of some choices of `arxiv.yaml`. */
export function chooserOf(choices: readonly ArxivChoice[]): (draft: PaperDraft) => Chosen {
  const judges = choices.map((choice) => ({ choice, unmetBy: judgeOf(choice) }));
  return (draft) => {
    const verdicts = judges.map(({ choice, unmetBy }) => ({ choice, key: unmetBy(draft) }));
    const taking = verdicts.flatMap(({ choice, key }) => (key === undefined ? [choice] : []));
    if (taking.length > 0) {
      const tags = new Set(taking.flatMap((choice) => choice.tags));
      return { by: taking.map(({ slug }) => slug), tags: [...tags] };
    }
    const unmet = verdicts.flatMap(({ choice, key }) =>
      key ? [{ choice: choice.slug, key }] : [],
    );
    return { by: [], unmet };
  };
}

/** Says which condition of a choice a paper does not meet, in the order in which the file states them. */
function judgeOf(choice: ArxivChoice): (draft: PaperDraft) => UnmetKey | undefined {
  const categories = new Set(choice.categories);
  const words = wordPattern(choice.words);
  const without = wordPattern(choice.without);
  return (draft) => {
    const own = draft.categories ?? [];
    const texts = [titleText(draft.title), draft.abstract];
    const holds = (pattern: RegExp): boolean => texts.some((text) => pattern.test(text));
    if (!own.some((one) => categories.has(one))) return 'categories';
    if (choice.primary && !categories.has(own[0] ?? '')) return 'primary';
    if (words && !holds(words)) return 'words';
    if (choice.authors.length > 0 && !hasAuthor(draft, choice.authors)) return 'authors';
    return without && holds(without) ? 'without' : undefined;
  };
}

function hasAuthor({ authors = [] }: PaperDraft, wanted: readonly string[]): boolean {
  return authors.some((author) => wanted.some((name) => isSameName(author, name)));
}

/** Names that fold to one, or of one family name whose first names agree as far as both state them: `J. Doe`, `Jane Doe`. */
function isSameName(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => slugOf(name).split('-'));
  if (!a || !b || a.at(-1) !== b.at(-1) || a.length < 2 || b.length < 2) {
    return slugOf(one) === slugOf(other);
  }
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  return shorter.slice(0, -1).every((part, at) => agrees(part, longer[at] ?? ''));
}

function agrees(one: string, other: string): boolean {
  if (one.length > 1 && other.length > 1) return one === other;
  return one[0] === other[0];
}
