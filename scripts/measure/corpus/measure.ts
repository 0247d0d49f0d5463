import { escapeProse } from '../../../src/abstract/escape.ts';
import { hasCommand } from '../../../src/abstract/formula/typeset.ts';
import { type RenderedText, renderAbstract, renderTitle } from '../../../src/abstract/index.ts';
import { showsExactly, visiblePieces } from './visible-text.ts';

/** A record of a corpus: texts as a source gives them, with TeX, unescaped. */
export interface CorpusRecord {
  id: string;
  title: string;
  abstract: string;
}

/** How a formula came out. */
export interface FormulaOutcome {
  id: string;
  tex: string;
  outcome: 'typeset' | 'upright' | 'source';
  /** What was reported on it, or ''. */
  reason: string;
}

/** All that one run over a corpus finds. */
export interface CorpusFindings {
  records: number;
  texts: number;
  /** Texts with markup of the grammar in them, measured after escaping. */
  escaped: number;
  unfaithful: string[];
  formulas: FormulaOutcome[];
  leftAsText: { id: string; text: string }[];
  moneyAsFormula: { id: string; text: string }[];
  refusals: { id: string; message: string }[];
  slowest: { id: string; milliseconds: number }[];
}

/**
 * Renders every title and abstract and compares what is visible with the source.
 *
 * A text is faithful if its visible text is the source character by character, blanks aside, with each formula
 * as its TeX in the delimiters it had. Where the source holds something that the grammar takes as markup by
 * right (a pair of stars, a code span, an escape), the text is escaped first, formulas excepted, as importers
 * do it, and must then show the unescaped source.
 */
export function measureCorpus(records: Iterable<CorpusRecord>, now: () => number): CorpusFindings {
  const findings = emptyFindings();
  for (const { id, title, abstract } of records) {
    const started = now();
    measureText(findings, `${id} title`, title, renderTitle);
    measureText(findings, id, abstract, renderAbstract);
    findings.records += 1;
    findings.slowest.push({ id, milliseconds: now() - started });
  }
  findings.slowest.sort((a, b) => b.milliseconds - a.milliseconds).splice(10);
  return findings;
}

function emptyFindings(): CorpusFindings {
  const lists = { unfaithful: [], formulas: [], leftAsText: [], moneyAsFormula: [] };
  return { records: 0, texts: 0, escaped: 0, ...lists, refusals: [], slowest: [] };
}

function measureText(
  findings: CorpusFindings,
  id: string,
  source: string,
  render: (source: string) => RenderedText,
): void {
  let rendered = render(source);
  let pieces = visiblePieces(rendered.html);
  findings.texts += 1;
  if (!showsExactly(source, pieces)) {
    findings.escaped += 1;
    rendered = render(escapeProse(source));
    pieces = visiblePieces(rendered.html);
    if (!showsExactly(source, pieces)) findings.unfaithful.push(id);
  }
  for (const { severity, message } of rendered.problems) {
    if (severity === 'error') findings.refusals.push({ id, message });
  }
  const formulas = pieces.filter((piece) => 'tex' in piece);
  findings.formulas.push(...outcomes(id, formulas, rendered));
  for (const { tex } of formulas) {
    if (looksLikeMoney(tex)) findings.moneyAsFormula.push({ id, text: tex });
  }
  const literal = pieces.map((piece) => ('text' in piece ? piece.text : '\n\n')).join('');
  findings.leftAsText.push(...formulasIn(literal).map((text) => ({ id, text })));
}

/** Pairs formulas with the reports on them: failures come in the order of the text, a name once for all. */
function outcomes(
  id: string,
  formulas: { tex: string; asSource: boolean }[],
  { problems }: RenderedText,
): FormulaOutcome[] {
  const failures = problems.filter(({ code }) => FAILURES.has(code));
  const names = problems
    .filter(({ code }) => code === 'formula-macro-unknown')
    .flatMap(({ message }) => message.match(/\\[a-zA-Z]+|\\./g) ?? []);
  return formulas.map(({ tex, asSource }) => {
    if (asSource) return { id, tex, outcome: 'source', reason: failures.shift()?.message ?? '' };
    const used = names.filter((name) => hasCommand(tex, name));
    if (used.length === 0) return { id, tex, outcome: 'typeset', reason: '' };
    return { id, tex, outcome: 'upright', reason: `not known: ${used.join(', ')}` };
  });
}

const FAILURES: ReadonlySet<string> = new Set(['formula-refused', 'formula-unreadable']);

/** An amount and then words or an unfinished range, which is never what a formula holds. */
function looksLikeMoney(tex: string): boolean {
  if (/[\\^_{}=<>]/.test(tex)) return false;
  return /^\s*[\d.,]+\s*(?:[kmb]|million|billion|trillion|thousand)?(?:\s*[-–/]\s*$|[\s,;)]+[a-z]{2,})/i.test(
    tex,
  );
}

/** What stands between two dollar signs, or in TeX's brackets, and has a command, a script or just a symbol. */
function formulasIn(literal: string): string[] {
  const dollars = [...literal.matchAll(/(?<![\\$])\$([^$\n]{1,300}?)(?<!\\)\$(?!\$)/g)]
    .map(([, tex = '']) => tex)
    .filter((tex) => /\\[a-zA-Z]|[\^_]|^[a-zA-Z]$/.test(tex) && !/[a-z]{3,} [a-z]{3,}/i.test(tex));
  const brackets = literal.match(/\\\(.+?\\\)|\\\[.+?\\\]/g) ?? [];
  return [...dollars, ...brackets];
}
