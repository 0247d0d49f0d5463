import type { DamageClass } from './damage.ts';

/** What is counted: damage to mathematics and links, TeX in the text, and edits where nothing was damaged. */
export type PairClass = DamageClass | 'command' | 'escape' | 'accent' | 'quotes' | 'undamaged';

/** How one class fared; `edits` and `right` count repairs, `damaged` and `recalled` formulas or commands. */
export interface ClassFigures {
  edits: number;
  right: number;
  damaged: number;
  recalled: number;
}

/** An edit that arXiv's text does not confirm, or damage that was left. */
export interface Finding {
  class: PairClass;
  hf: string;
  repaired: string;
  arxiv: string;
}

/** Precision and recall over pairs of texts; see docs/repair.md for the metric. */
export interface PairFigures {
  pairs: number;
  /** Pairs whose texts have too little in common to be compared. */
  skipped: number;
  classes: Record<PairClass, ClassFigures>;
  /** Stripped mathematics and links together. */
  stripped: ClassFigures;
  /** Of the damaged formulas and links, those that show what they lost; see `showsItsLoss`. */
  decidable: Pick<ClassFigures, 'damaged' | 'recalled'>;
  /** Commands, escapes, accents and quotes together. */
  text: ClassFigures;
  wrong: Finding[];
  missed: Finding[];
}

/** The classes of stripped mathematics and links, in the order of reports. */
export const STRIPPED_CLASSES = [
  'times',
  'relation',
  'greek',
  'script',
  'symbol',
  'argument',
  'link',
  'undamaged',
] as const satisfies readonly PairClass[];

/** The classes of TeX that the site keeps. */
export const TEXT_CLASSES = [
  'command',
  'escape',
  'accent',
  'quotes',
] as const satisfies readonly PairClass[];

/** Figures of which nothing is counted yet. */
export function emptyFigures(): PairFigures {
  const names: readonly PairClass[] = [...STRIPPED_CLASSES, ...TEXT_CLASSES];
  return {
    pairs: 0,
    skipped: 0,
    classes: Object.fromEntries(names.map((name) => [name, none()])) as PairFigures['classes'],
    stripped: none(),
    decidable: { damaged: 0, recalled: 0 },
    text: none(),
    wrong: [],
    missed: [],
  };
}

function none(): ClassFigures {
  return { edits: 0, right: 0, damaged: 0, recalled: 0 };
}

/** Fills in the sums over the classes. */
export function addUp(figures: PairFigures): void {
  for (const name of STRIPPED_CLASSES) add(figures.stripped, figures.classes[name]);
  for (const name of TEXT_CLASSES) add(figures.text, figures.classes[name]);
}

function add(total: ClassFigures, part: ClassFigures): void {
  total.edits += part.edits;
  total.right += part.right;
  total.damaged += part.damaged;
  total.recalled += part.recalled;
}
