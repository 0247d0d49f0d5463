import { align } from './align.ts';
import { type Damage, type DamageClass, findDamage } from './damage.ts';
import { repairStripped } from './index.ts';
import type { Repair, Span } from './repair.ts';

/** The same text from arXiv and from Hugging Face. */
export interface Pair {
  arxiv: string;
  hf: string;
}

/** How one class of damage fared; `edits` and `right` count repairs, `damaged` and `recalled` formulas. */
export interface ClassFigures {
  edits: number;
  right: number;
  damaged: number;
  recalled: number;
}

/** An edit that arXiv's text does not confirm, or damage that was left. */
export interface Finding {
  class: DamageClass | 'none';
  hf: string;
  repaired: string;
  arxiv: string;
}

/** Precision and recall over pairs of texts; see docs/repair.md for the metric. */
export interface PairFigures {
  pairs: number;
  /** Pairs whose wording differs too much to be compared. */
  skipped: number;
  classes: Record<DamageClass | 'none', ClassFigures>;
  total: ClassFigures;
  wrong: Finding[];
  missed: Finding[];
}

const CLASSES = [
  'times',
  'relation',
  'greek',
  'script',
  'argument',
  'symbol',
  'link',
  'none',
] as const;
const JUDGED: ReadonlySet<string> = new Set(['bare-math', 'stripped-math', 'stripped-link']);

/** Judges the repair of stripped mathematics and links by arXiv's own text. */
export function measurePairs(pairs: readonly Pair[]): PairFigures {
  const classes = Object.fromEntries(
    CLASSES.map((name) => [name, zero()]),
  ) as PairFigures['classes'];
  const figures: PairFigures = {
    pairs: 0,
    skipped: 0,
    classes,
    total: zero(),
    wrong: [],
    missed: [],
  };
  for (const { arxiv, hf } of pairs) {
    const pair = { arxiv: oneLine(arxiv), hf: oneLine(hf) };
    figures.pairs += 1;
    const partners = align(pair.hf, pair.arxiv);
    if (partners === undefined) figures.skipped += 1;
    else judge(new Alignment(pair, partners), figures);
  }
  for (const name of CLASSES) add(figures.total, classes[name]);
  return figures;
}

function zero(): ClassFigures {
  return { edits: 0, right: 0, damaged: 0, recalled: 0 };
}

function add(total: ClassFigures, part: ClassFigures): void {
  total.edits += part.edits;
  total.right += part.right;
  total.damaged += part.damaged;
  total.recalled += part.recalled;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Where stretches of Hugging Face's text stand in arXiv's, and the other way round. */
class Alignment {
  readonly pair: Pair;
  readonly partners: Int32Array;

  constructor(pair: Pair, partners: Int32Array) {
    this.pair = pair;
    this.partners = partners;
  }

  /** The stretch of arXiv's text, all that stands only there included; `undefined` where the wording differs. */
  toArxiv({ start, end }: Span): Span | undefined {
    for (let i = start; i < end; i += 1) {
      if ((this.partners[i] ?? -1) < 0 && /[^\s{}]/.test(this.pair.hf[i] ?? '')) return undefined;
    }
    const first = this.partners.subarray(start, end).find((partner) => partner >= 0);
    const last = this.partners.subarray(start, end).findLast((partner) => partner >= 0);
    if (first === undefined || last === undefined) return undefined;
    // What the first sign lost belongs to it; what its neighbours lost does not.
    const lost = /(?:\\|\\unicode\{|\\textcolor\{)$/.exec(
      this.pair.arxiv.slice(Math.max(0, first - 11), first),
    );
    return { start: first - (lost?.[0].length ?? 0), end: last + 1 };
  }

  /** The stretch of Hugging Face's text that is left of one of arXiv's. */
  toHf({ start, end }: Span): Span | undefined {
    const first = this.partners.findIndex((partner) => partner >= start && partner < end);
    const last = this.partners.findLastIndex((partner) => partner >= start && partner < end);
    return first < 0 ? undefined : { start: first, end: last + 1 };
  }
}

interface JudgedEdit extends Span {
  repair: Repair;
  class: DamageClass | 'none';
  right: boolean;
}

function judge(alignment: Alignment, figures: PairFigures): void {
  const { pair } = alignment;
  const damage = findDamage(pair.arxiv);
  const edits: JudgedEdit[] = [];
  for (const repair of repairStripped(pair.hf).repairs) {
    if (!JUDGED.has(repair.kind)) continue;
    const edit = judgeEdit(alignment, damage, repair);
    if (edit === undefined) continue;
    edits.push(edit);
    const counts = figures.classes[edit.class];
    counts.edits += 1;
    if (edit.right) counts.right += 1;
    else figures.wrong.push(finding(alignment, edit, edit.class, repair.after));
  }
  for (const formula of damage) judgeDamage(alignment, formula, edits, figures);
}

function judgeEdit(
  alignment: Alignment,
  damage: readonly Damage[],
  repair: Repair,
): JudgedEdit | undefined {
  const span = { start: repair.offset, end: repair.offset + repair.before.length };
  const there = alignment.toArxiv(span);
  if (there === undefined) return undefined;
  const met = damage.find((formula) => formula.start < there.end && there.start < formula.end);
  const whole = met?.class === 'link' ? met : there;
  const same = normal(repair.after) === normal(alignment.pair.arxiv.slice(whole.start, whole.end));
  const inMath = !repair.after.includes('$') || isMathematics(alignment.pair.arxiv, there);
  return { ...span, repair, class: met?.class ?? 'none', right: same && inMath };
}

function judgeDamage(
  alignment: Alignment,
  formula: Damage,
  edits: readonly JudgedEdit[],
  figures: PairFigures,
): void {
  const left = alignment.toHf(formula);
  if (left === undefined || alignment.toArxiv(left) === undefined) return;
  const counts = figures.classes[formula.class];
  counts.damaged += 1;
  const met = edits.filter((edit) => edit.start < left.end && left.start < edit.end);
  const hull = { ...left };
  for (const edit of met) {
    hull.start = Math.min(hull.start, edit.start);
    hull.end = Math.max(hull.end, edit.end);
  }
  const repaired = textAfter(alignment.pair.hf, hull, met);
  const there = alignment.toArxiv(hull) ?? formula;
  const whole = {
    start: Math.min(there.start, formula.start),
    end: Math.max(there.end, formula.end),
  };
  const same = normal(repaired) === normal(alignment.pair.arxiv.slice(whole.start, whole.end));
  if (met.length > 0 && met.every((edit) => edit.right) && same) counts.recalled += 1;
  else figures.missed.push(finding(alignment, hull, formula.class, repaired));
}

function textAfter(hf: string, hull: Span, edits: readonly JudgedEdit[]): string {
  let text = '';
  let at = hull.start;
  for (const edit of edits) {
    text += hf.slice(at, edit.start) + edit.repair.after;
    at = edit.end;
  }
  return text + hf.slice(at, hull.end);
}

function finding(
  { pair, toArxiv: _, ...rest }: Alignment,
  span: Span,
  name: DamageClass | 'none',
  repaired: string,
): Finding {
  const there = new Alignment(pair, rest.partners).toArxiv(span) ?? { start: 0, end: 0 };
  return {
    class: name,
    hf: pair.hf.slice(Math.max(0, span.start - 12), span.end + 12),
    repaired,
    arxiv: pair.arxiv.slice(Math.max(0, there.start - 12), there.end + 12),
  };
}

function isMathematics(arxiv: string, { start, end }: Span): boolean {
  if (/\\[A-Za-z]/.test(arxiv.slice(start, end))) return true;
  for (const { index, 0: formula } of arxiv.matchAll(/(?<!\\)\$\$?[^$]+\$|\\\([\s\S]+?\\\)/g)) {
    if (index < end && start < index + formula.length) return true;
  }
  return false;
}

/** A text without what does not matter: dollars, blanks, braces, thin spaces, commands of style. */
function normal(text: string): string {
  return text
    .replace(/\\href\{([^{}]*)\}\s?\{((?:[^{}]|\{[^{}]*\})*)\}/g, '[$2]($1)')
    .replace(/\\textcolor\{[^{}]*\}/g, '')
    .replace(/\\unicode\{x([0-9a-f]+)\}?/gi, (_, code) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    )
    .replace(
      /\\(?:text[a-z]*|math(?:bf|rm|it|tt|sf)|emph|underline|mbox|rm|bf|it|left|right)(?![A-Za-z])/g,
      '',
    )
    .replace(/\\[,;:!> ]|~/g, '')
    .replace(/\\([%&#_{}$*])/g, '$1')
    .replace(/[${}\s`]|\*\*/g, '')
    .replaceAll('---', '—')
    .replaceAll('--', '–');
}
