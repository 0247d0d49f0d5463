import type { CorpusFindings } from './measure.ts';

/** One figure of the corpus, as a share where it has a limit in percent. */
export interface Figure {
  name: string;
  count: number;
  of: number;
  /** In percent. */
  limit?: number;
  missed: boolean;
}

const countBy = (findings: CorpusFindings, outcome: string) =>
  findings.formulas.filter((formula) => formula.outcome === outcome).length;

/** The figures of a run, with the limits they must keep. */
export function figuresOf(findings: CorpusFindings): Figure[] {
  const { texts, formulas, leftAsText, moneyAsFormula, refusals, unfaithful } = findings;
  const found = formulas.length;
  return [
    figure('texts that show something else than their source', unfaithful.length, texts, 0),
    figure('texts with markup of the grammar, escaped first', findings.escaped, texts),
    figure('formulas recognised', found, found),
    figure('formulas shown as source', countBy(findings, 'source'), found, 0.05),
    figure('formulas with names shown upright', countBy(findings, 'upright'), found, 0.8),
    figure('formulas left as text', leftAsText.length, found + leftAsText.length, 0.1),
    figure('amounts of money as formulas', moneyAsFormula.length, found, 0),
    figure('texts refused', refusals.length, texts, 0),
  ];
}

function figure(name: string, count: number, of: number, limit?: number): Figure {
  const missed = limit !== undefined && count * 100 > limit * of;
  return limit === undefined ? { name, count, of, missed } : { name, count, of, limit, missed };
}
