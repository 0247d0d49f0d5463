import type { Repair, Span } from '../../../src/abstract/repair/repair.ts';
import { type Damage, findDamage } from './damage.ts';
import type { PairClass, PairFigures } from './figures.ts';
import type { PairAlignment } from './pair-alignment.ts';
import { normal } from './same-text.ts';
import { showsItsLoss } from './trace.ts';

const JUDGED: ReadonlySet<string> = new Set(['bare-math', 'stripped-math', 'stripped-link']);

interface JudgedEdit extends Span {
  after: string;
  class: PairClass;
  right: boolean;
}

/** Judges the repairs of stripped mathematics and links, then counts what damage they mended. */
export function judgeStripped(
  alignment: PairAlignment,
  repairs: readonly Repair[],
  figures: PairFigures,
): void {
  const damage = findDamage(alignment.pair.arxiv);
  const edits: JudgedEdit[] = [];
  for (const repair of repairs) {
    if (!JUDGED.has(repair.kind)) continue;
    const edit = judgeEdit(alignment, damage, repair);
    if (edit !== undefined) edits.push(edit);
  }
  for (const edit of edits) {
    figures.classes[edit.class].edits += 1;
    if (edit.right) figures.classes[edit.class].right += 1;
    else figures.wrong.push({ class: edit.class, ...alignment.around(edit), repaired: edit.after });
  }
  for (const formula of damage) judgeDamage(alignment, formula, edits, figures);
}

/** Right where both texts agree and, if dollars came in, arXiv has mathematics; `undefined` where the wording differs. */
function judgeEdit(
  alignment: PairAlignment,
  damage: readonly Damage[],
  { offset, before, after }: Repair,
): JudgedEdit | undefined {
  const { arxiv } = alignment.pair;
  const span = { start: offset, end: offset + before.length };
  const there = alignment.toArxiv(span);
  if (there === undefined) return undefined;
  const met = damage.find((formula) => formula.start < there.end && there.start < formula.end);
  const whole = met?.class === 'link' ? met : there;
  const lost = /\\math[a-z]+\{$/.exec(arxiv.slice(Math.max(0, whole.start - 12), whole.start));
  // An alphabet before the first letter (`\mathbb{R}^n`) may come back or not.
  const same = [whole.start, whole.start - (lost?.[0].length ?? 0)].some(
    (start) => normal(after) === normal(arxiv.slice(start, whole.end)),
  );
  const inMath = !after.includes('$') || isMathematics(arxiv, there);
  return { ...span, after, class: met?.class ?? 'undamaged', right: same && inMath };
}

/** A formula is mended if all its edits are right and nothing of it is left damaged. */
function judgeDamage(
  alignment: PairAlignment,
  formula: Damage,
  edits: readonly JudgedEdit[],
  figures: PairFigures,
): void {
  const left = alignment.toHf(formula);
  if (left === undefined || alignment.toArxiv(left) === undefined) return;
  figures.classes[formula.class].damaged += 1;
  const met = edits.filter((edit) => edit.start < left.end && left.start < edit.end);
  const hull = {
    start: Math.min(left.start, ...met.map((edit) => edit.start)),
    end: Math.max(left.end, ...met.map((edit) => edit.end)),
  };
  const repaired = textAfter(alignment.pair.hf, hull, met);
  const there = alignment.toArxiv(hull) ?? formula;
  const arxiv = alignment.pair.arxiv.slice(
    Math.min(there.start, formula.start),
    Math.max(there.end, formula.end),
  );
  const mended = met.length > 0 && met.every((edit) => edit.right);
  const recalled = mended && normal(repaired) === normal(arxiv);
  if (showsItsLoss(formula, alignment.pair, left)) {
    figures.decidable.damaged += 1;
    if (recalled) figures.decidable.recalled += 1;
  }
  if (recalled) figures.classes[formula.class].recalled += 1;
  else figures.missed.push({ class: formula.class, ...alignment.around(hull), repaired });
}

function textAfter(hf: string, hull: Span, edits: readonly JudgedEdit[]): string {
  let text = '';
  let at = hull.start;
  for (const edit of edits) {
    text += hf.slice(at, edit.start) + edit.after;
    at = edit.end;
  }
  return text + hf.slice(at, hull.end);
}

const MATHEMATICS = /(?<!\\)\$\$[^$]+\$\$|(?<!\\)\$[^$]+\$|\\\([\s\S]+?\\\)/g;

function isMathematics(arxiv: string, { start, end }: Span): boolean {
  if (/\\[A-Za-z]/.test(arxiv.slice(start, end))) return true;
  for (const { index, 0: formula } of arxiv.matchAll(MATHEMATICS)) {
    if (index < end && start < index + formula.length) return true;
  }
  return false;
}
