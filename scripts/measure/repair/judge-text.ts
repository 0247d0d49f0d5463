import { repairTex } from '../../../src/abstract/repair/index.ts';
import type { Repaired } from '../../../src/abstract/repair/repair.ts';
import { guardedSpans } from '../../../src/abstract/repair/spans.ts';
import type { PairClass, PairFigures } from './figures.ts';
import type { PairAlignment } from './pair-alignment.ts';
import { normal } from './same-text.ts';

const CLASS_OF: ReadonlyMap<string, PairClass> = new Map([
  ['tex-command', 'command'],
  ['escape', 'escape'],
  ['accent', 'accent'],
  ['quotes', 'quotes'],
]);

/** TeX that a repair should have turned into grammar, by what it is; `\$` and `\*` are grammar. */
const LEFT: readonly (readonly [PairClass, RegExp])[] = [
  ['accent', /\\['"`^~=.]\s?\{?\\?[A-Za-z]/g],
  ['escape', /\\[%&#_{}]/g],
  ['command', /\\[A-Za-z]{2,}/g],
  ['quotes', /``|(?<![\d'])''/g],
];

/**
 * Judges commands, escapes, accents and quotes that Hugging Face kept: an edit is right if arXiv's text
 * has the same TeX there, TeX that is left counts as damage not recalled.
 */
export function judgeText(
  alignment: PairAlignment,
  repaired: Repaired,
  figures: PairFigures,
): void {
  for (const { kind, before, after, offset } of repaired.repairs) {
    const name = CLASS_OF.get(kind);
    const span = { start: offset, end: offset + before.length };
    const there = name === undefined ? undefined : alignment.toArxiv(span);
    if (name === undefined || there === undefined) continue;
    const arxiv = alignment.pair.arxiv.slice(there.start, there.end);
    const right = [arxiv, repairTex(arxiv).text].some((text) => normal(text) === normal(after));
    const counts = figures.classes[name];
    counts.edits += 1;
    counts.damaged += 1;
    if (right) {
      counts.right += 1;
      counts.recalled += 1;
    } else figures.wrong.push({ class: name, hf: before, repaired: after, arxiv });
  }
  countLeft(repaired.text, figures);
}

function countLeft(text: string, figures: PairFigures): void {
  const spans = guardedSpans(text, 'with addresses');
  for (const [name, pattern] of LEFT) {
    for (const { 0: command, index } of text.matchAll(pattern)) {
      if (spans.some((span) => span.start <= index && index < span.end)) continue;
      figures.classes[name].damaged += 1;
      figures.missed.push({ class: name, hf: command, repaired: command, arxiv: '' });
    }
  }
}
