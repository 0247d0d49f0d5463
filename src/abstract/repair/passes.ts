import type { Edit, Pass, Repaired, Span } from './repair.ts';
import { compose, report, type Trace } from './traces.ts';

/** A text that still changes after so many rounds is left as it is then. */
const ROUNDS = 5;

/**
 * Runs the passes one after the other, until none finds anything, and reports their changes as edits of
 * the first text. Several rounds make a repair of repaired text a repair of nothing.
 */
export function runPasses(text: string, passes: readonly Pass[]): Repaired {
  let current = text;
  let traces: Trace[] = [];
  let changed = true;
  for (let round = 0; changed && round < ROUNDS; round += 1) {
    changed = false;
    for (const pass of passes) {
      const edits = pass(current);
      if (edits.length === 0) continue;
      const next = applyEdits(current, edits);
      traces = compose(traces, edits, next);
      current = next;
      changed = true;
    }
  }
  return { text: current, repairs: report(text, traces) };
}

/** The text with the edits made; they are in order and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of edits) {
    result += text.slice(at, edit.start) + edit.after;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** Edits for every match of a global pattern outside the spans; `replace` may decline with `undefined`. */
export function editMatches(
  text: string,
  spans: readonly Span[],
  kind: string,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => string | undefined,
): Edit[] {
  const edits: Edit[] = [];
  let span = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    if (start === end) pattern.lastIndex += 1;
    while (span < spans.length && (spans[span]?.end ?? 0) <= start) span += 1;
    const guard = spans[span];
    // A match may hold whole spans, as a quotation holds formulas, but not begin or end in one.
    if (guard !== undefined && guard.start <= start) {
      pattern.lastIndex = guard.end;
      continue;
    }
    if (endsInside(spans, span, end)) continue;
    const after = replace(match);
    if (after !== undefined && after !== match[0]) edits.push({ kind, start, end, after });
  }
  return edits;
}

function endsInside(spans: readonly Span[], from: number, end: number): boolean {
  for (let i = from; i < spans.length; i += 1) {
    const span = spans[i] as Span;
    if (span.start >= end) return false;
    if (end < span.end) return true;
  }
  return false;
}
