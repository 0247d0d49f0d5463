import type { Paper, ParsedPaper } from '../archive/model/paper.ts';
import type { PaperDraft } from './draft.ts';
import { isUntouched, originOf, type Sha256, sourceOf } from './fingerprint.ts';
import type { Change, Merged, Suggestion } from './merged.ts';
import { type Difference, differences, type PaperValue, withValue } from './paper-values.ts';
import { COUNTS, hasCounts, isNews, mayJudgeText } from './source-rank.ts';

const TEXTS = ['title', 'authors', 'abstract'] as const;

/** Keys that are never suggested: the archive's own, and those that follow from others. */
const NOT_SUGGESTED: ReadonlySet<string> = new Set([
  ...COUNTS,
  'date',
  'authorCount',
  'tags',
  'alsoListed',
  'source',
]);

/** One merge under way: the paper as it becomes, and in what the draft still differs from it. */
export class Merging {
  readonly #existing: ParsedPaper;
  readonly #draft: PaperDraft;
  readonly #sha256: Sha256;
  readonly #changes: Change[] = [];
  readonly #open: Map<string, Difference>;
  #paper: Paper;

  constructor(existing: ParsedPaper, draft: PaperDraft, sha256: Sha256) {
    this.#existing = existing;
    this.#draft = draft;
    this.#sha256 = sha256;
    this.#paper = existing.paper;
    this.#open = new Map(differences(existing.paper, draft).map((one) => [one.key, one]));
  }

  /** Takes the counts, unless they are older than those that are there. */
  refresh(): void {
    const { retrieved } = this.#existing.paper;
    if (retrieved && (this.#draft.retrieved ?? '') < retrieved) return;
    for (const key of COUNTS) this.#apply(key);
  }

  /** Adds what is absent, takes arXiv's text where it may, and notes a further day. */
  fill(): void {
    if (this.#mayComplete()) {
      for (const key of TEXTS) this.#apply(key);
      this.#vouch();
    }
    for (const key of [...this.#open.keys()]) if (this.#isFillable(key)) this.#apply(key);
    if (this.#paper.withdrawn === undefined) this.#apply('withdrawn');
    this.#listAlso();
  }

  /** Applies all suggestions, or those for some keys; `links` stands for each of its keys. */
  update(keys: readonly string[] | undefined): void {
    const wanted = this.#suggestions()
      .map(({ key }) => key)
      .filter((key) => !keys || keys.includes(key) || keys.includes(key.replace(/\..*/, '')));
    for (const key of wanted) this.#apply(key);
    const texts: readonly string[] = TEXTS;
    const agrees = texts.every((key) => !this.#open.has(key));
    if (agrees && wanted.some((key) => texts.includes(key))) this.#vouch();
  }

  /** What came of it. */
  result(): Merged {
    return { paper: this.#paper, changes: this.#changes, suggestions: this.#suggestions() };
  }

  /** The one exception to the rule that nothing changes that is there. */
  #mayComplete(): boolean {
    const { paper } = this.#existing;
    const from = originOf(paper.source);
    return (
      this.#draft.origin === 'arxiv' &&
      (from === 'huggingface' || from === 'listing') &&
      // A withdrawn paper's abstract says only that it was withdrawn: ours is what remains.
      !this.#draft.withdrawn &&
      isUntouched(paper, this.#sha256)
    );
  }

  #isFillable(key: string): boolean {
    const { ours } = this.#open.get(key) ?? {};
    // A key that is written but empty (`tags: []`) says that a person wants it so.
    if (ours !== undefined || `key:${key}` in this.#existing.places) return false;
    if (!isNews(key, this.#existing.paper, this.#draft.origin)) return false;
    if (key === 'authorCount') {
      return this.#paper.authors.length === (this.#draft.authors?.length ?? 0);
    }
    // Counts belong to one day: none is filled in beside the others.
    if (isCount(key)) return !hasCounts(this.#existing.paper);
    return key !== 'source' && key !== 'alsoListed';
  }

  #listAlso(): void {
    const { date, alsoListed } = this.#paper;
    if (alsoListed.length === 0 && 'key:alsoListed' in this.#existing.places) return;
    const days = [this.#draft.date ?? date, ...(this.#draft.alsoListed ?? [])];
    const further = [...new Set(days)].filter((day) => day !== date && !alsoListed.includes(day));
    if (further.length > 0) this.#set('alsoListed', [...alsoListed, ...further]);
  }

  #suggestions(): Suggestion[] {
    const { origin, withdrawn } = this.#draft;
    const judgesText =
      mayJudgeText(origin, this.#existing.paper) && !withdrawn && !this.#isAsImported();
    return [...this.#open.values()].filter(({ key }) =>
      (TEXTS as readonly string[]).includes(key) ? judgesText : !NOT_SUGGESTED.has(key),
    );
  }

  /** Says whether upstream's text is still what was once imported, so that the difference is a person's work. */
  #isAsImported(): boolean {
    const { source } = this.#existing.paper;
    const upstream = { ...this.#existing.paper, ...this.#draft };
    return isUntouched({ ...upstream, ...(source !== undefined && { source }) }, this.#sha256);
  }

  /** Signs the texts as the draft's own; a count of authors says that a list is not complete, which this one is. */
  #vouch(): void {
    const { authorCount, authors } = this.#paper;
    if (authorCount !== undefined && authorCount <= authors.length) {
      this.#set('authorCount', undefined);
    }
    if (!this.#draft.origin) return;
    const source = sourceOf(this.#draft.origin, this.#paper, this.#sha256);
    if (source !== this.#paper.source) this.#set('source', source);
  }

  #apply(key: string): void {
    const difference = this.#open.get(key);
    if (difference) this.#set(key, difference.theirs);
  }

  #set(key: string, after: PaperValue): void {
    const { paper, before } = withValue(this.#paper, key, after);
    this.#paper = paper;
    this.#open.delete(key);
    this.#changes.push({ key, before, after });
  }
}

function isCount(key: string): boolean {
  return (COUNTS as readonly string[]).includes(key);
}
