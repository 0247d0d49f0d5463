import { abstractText, titleText } from '../../abstract/index.ts';
import type { Archive } from '../archive.ts';
import { compareText } from '../order.ts';
import { oncePer } from '../outputs/once-per.ts';
import type { Paper } from '../paper.ts';
import { STOP_WORDS } from './stop-words.ts';

/** A related paper with the terms that both share, the weightiest first. */
export interface Related {
  paper: Paper;
  terms: string[];
}

/** How many of its weightiest terms stand for a paper. */
const TERMS = 40;
/** A term of more papers than this says little and would make the index quadratic. */
const POSTINGS_MAX = 400;
/** How many shared terms give the reason. */
const REASONS = 3;
/** A title word weighs as much as this many in the abstract. */
const TITLE_WEIGHT = 3;

interface TermIndex {
  /** The weight of each term of a paper, of length 1 over all its terms. */
  vectors: ReadonlyMap<Paper, ReadonlyMap<string, number>>;
  postings: ReadonlyMap<string, readonly Paper[]>;
}

/** The papers nearest to one by TF-IDF over title and abstract (Salton and Buckley 1988), at most `most`. */
export function relatedPapers(archive: Archive, paper: Paper, most: number): Related[] {
  const index = termIndex(archive);
  const vector = index.vectors.get(paper);
  if (!vector) return [];
  const scores = new Map<Paper, number>();
  for (const [term, weight] of vector) {
    for (const other of index.postings.get(term) ?? []) {
      if (other === paper) continue;
      scores.set(
        other,
        (scores.get(other) ?? 0) + weight * (index.vectors.get(other)?.get(term) ?? 0),
      );
    }
  }
  return [...scores]
    .sort((a, b) => b[1] - a[1] || compareText(a[0].id, b[0].id))
    .slice(0, most)
    .map(([other]) => ({ paper: other, terms: sharedTerms(vector, index.vectors.get(other)) }));
}

function sharedTerms(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number> | undefined,
): string[] {
  return [...a]
    .map(([term, weight]) => [term, weight * (b?.get(term) ?? 0)] as const)
    .filter(([, weight]) => weight > 0)
    .sort((x, y) => y[1] - x[1] || compareText(x[0], y[0]))
    .slice(0, REASONS)
    .map(([term]) => term);
}

const termIndex = oncePer((archive: Archive): TermIndex => {
  const counts = new Map(archive.papers.map((paper) => [paper, termCounts(paper)]));
  const documents = new Map<string, number>();
  for (const terms of counts.values()) {
    for (const term of terms.keys()) documents.set(term, (documents.get(term) ?? 0) + 1);
  }
  const vectors = new Map<Paper, ReadonlyMap<string, number>>();
  const postings = new Map<string, Paper[]>();
  for (const [paper, terms] of counts) {
    const vector = vectorOf(terms, documents, archive.papers.length);
    vectors.set(paper, vector);
    for (const term of vector.keys()) {
      const list = postings.get(term);
      if (list) list.push(paper);
      else postings.set(term, [paper]);
    }
  }
  return { vectors, postings };
});

function vectorOf(
  terms: ReadonlyMap<string, number>,
  documents: ReadonlyMap<string, number>,
  papers: number,
): Map<string, number> {
  const weighted = [...terms].flatMap(([term, count]) => {
    const holding = documents.get(term) ?? 1;
    // A term of one paper relates it to none.
    if (holding < 2 || holding > Math.max(POSTINGS_MAX, papers / 20)) return [];
    return [[term, (1 + Math.log(count)) * Math.log(papers / holding)] as const];
  });
  const heaviest = weighted.sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).slice(0, TERMS);
  const length = Math.hypot(...heaviest.map(([, weight]) => weight)) || 1;
  return new Map(heaviest.map(([term, weight]) => [term, weight / length]));
}

function termCounts(paper: Paper): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (text: string, weight: number): void => {
    for (const [term] of text.toLowerCase().matchAll(/[\p{L}][\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*/gu)) {
      if (term.length < 3 || STOP_WORDS.has(term)) continue;
      counts.set(term, (counts.get(term) ?? 0) + weight);
    }
  };
  add(titleText(paper.title), TITLE_WEIGHT);
  add(abstractText(paper.abstract), 1);
  return counts;
}
