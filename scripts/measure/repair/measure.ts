import { repairStripped } from '../../../src/abstract/repair/index.ts';
import { align } from './align.ts';
import { addUp, emptyFigures, type PairFigures } from './figures.ts';
import { judgeStripped } from './judge-stripped.ts';
import { judgeText } from './judge-text.ts';
import { type Pair, PairAlignment } from './pair-alignment.ts';

/** Judges the repair of Hugging Face's texts by arXiv's own. */
export function measurePairs(pairs: readonly Pair[]): PairFigures {
  const figures = emptyFigures();
  for (const { arxiv, hf, title } of pairs) {
    const pair = { arxiv: oneLine(arxiv), hf: oneLine(hf) };
    figures.pairs += 1;
    const partners = align(pair.hf, pair.arxiv);
    if (partners === undefined) {
      figures.skipped += 1;
      continue;
    }
    const alignment = new PairAlignment(pair, partners);
    const repaired = repairStripped(pair.hf, title);
    judgeStripped(alignment, repaired.repairs, figures);
    judgeText(alignment, repaired, figures);
  }
  addUp(figures);
  return figures;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
