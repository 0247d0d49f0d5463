import type { Repaired } from './repair.ts';

export type { Repair, Repaired } from './repair.ts';

/** TeX as arXiv gives it, as source text of the abstract grammar. */
export function repairTex(text: string): Repaired {
  return { text, repairs: [] };
}

/** Text as Hugging Face shows it (its `$` and backslashes deleted), as source text of the abstract grammar. */
export function repairStripped(text: string): Repaired {
  return { text, repairs: [] };
}

/** The slips in text that is already grammar: TeX commands, glued punctuation, double blanks. */
export function repairGrammar(text: string): Repaired {
  return { text, repairs: [] };
}

/** Words that a line break cut in two, joined where that is proven. */
export function repairHyphenation(text: string): Repaired {
  return { text, repairs: [] };
}

/** A title, repaired like an abstract and put on one line. */
export function repairTitle(text: string, from: 'tex' | 'stripped'): Repaired {
  return from === 'tex' ? repairTex(text) : repairStripped(text);
}
