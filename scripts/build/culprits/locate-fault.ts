import type { Paper, Place } from '../../../src/archive/model/paper.ts';

/** Says whether the site of a paper still has a fault. */
type IsFaulty = (paper: Paper) => Promise<boolean>;

/** Where the values of a paper stand in its file, by path, and the line on which its abstract begins, from 1. */
export interface PaperPlaces {
  places: Readonly<Record<string, Place>>;
  abstractLine: number;
}

/**
 * Finds the place in a paper's file without which its site has no fault, by leaving out one thing after the other:
 * the abstract from its end, then each key, then each entry below it. The beginning of the file where no single
 * thing is to blame.
 */
export async function locateFault(
  paper: Paper,
  { places, abstractLine }: PaperPlaces,
  isFaulty: IsFaulty,
): Promise<Place> {
  if (!(await isFaulty({ ...paper, abstract: 'Text.' }))) {
    return { line: abstractLine + (await faultyLine(paper, isFaulty)), column: 1 };
  }
  const paths = Object.keys(places).filter((path) => !path.startsWith('key:'));
  for (const key of paths.filter((path) => !path.includes('.'))) {
    if (await isFaulty(without(paper, key))) continue;
    for (const path of paths.filter((one) => one.startsWith(`${key}.`))) {
      if (!(await isFaulty(without(paper, path)))) return places[path] ?? START;
    }
    return places[key] ?? START;
  }
  return START;
}

const START: Place = { line: 1, column: 1 };

/** The first line of an abstract, from 0, up to which it has the fault. */
async function faultyLine(paper: Paper, isFaulty: IsFaulty): Promise<number> {
  const lines = paper.abstract.split('\n');
  for (let count = 1; count < lines.length; count += 1) {
    const abstract = lines.slice(0, count).join('\n');
    if (await isFaulty({ ...paper, abstract })) return count - 1;
  }
  return lines.length - 1;
}

/** A paper without what stands at a path (`links.github`, `authors.3`); a title and a day are plain ones instead. */
function without(paper: Paper, path: string): Paper {
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const copy = structuredClone(paper) as unknown as Record<string, unknown>;
  const parent = steps.reduce<unknown>((value, step) => (value as typeof copy)?.[step], copy);
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else if (last in PLAIN) copy[last] = PLAIN[last];
  else delete (parent as typeof copy)[last];
  return copy as unknown as Paper;
}

/** What stands for a key that no paper can do without. */
const PLAIN: Readonly<Record<string, unknown>> = {
  title: 'Title',
  date: '2025-01-01',
  authors: [],
  tags: [],
  categories: [],
  links: {},
  alsoListed: [],
};
