import type { Edit, Pass, Repair, Repaired, Span } from './repair.ts';

/** An edit of the present text that remembers which stretch of the first text it stands for. */
interface Trace extends Edit {
  from: number;
  to: number;
}

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

/**
 * The traces after one more pass. An edit that touches the work of an earlier one swallows it,
 * so that a report never shows a step in between.
 */
function compose(traces: readonly Trace[], edits: readonly Edit[], next: string): Trace[] {
  const result: Trace[] = [];
  let shift = 0;
  let offset = 0;
  let t = 0;
  let e = 0;
  while (t < traces.length || e < edits.length) {
    const first = Math.min(traces[t]?.start ?? Infinity, edits[e]?.start ?? Infinity);
    const group = { start: first, end: first, from: first - offset, shift, kind: '' };
    for (;;) {
      const trace = traces[t];
      const edit = edits[e];
      if (trace !== undefined && touches(group, trace)) {
        group.end = Math.max(group.end, trace.end);
        group.kind = weightier(group.kind, trace.kind);
        offset += trace.end - trace.start - (trace.to - trace.from);
        t += 1;
      } else if (edit !== undefined && touches(group, edit)) {
        group.end = Math.max(group.end, edit.end);
        group.kind = weightier(group.kind, edit.kind);
        shift += edit.after.length - (edit.end - edit.start);
        e += 1;
      } else break;
    }
    const start = group.start + group.shift;
    const end = group.end + shift;
    result.push({
      kind: group.kind,
      start,
      end,
      after: next.slice(start, end),
      from: group.from,
      to: group.end - offset,
    });
  }
  return result;
}

/** The first step names the change, unless it was a mere blank. */
function weightier(first: string, second: string): string {
  return first === '' || first === 'hard-wrap' || first === 'double-blank' ? second : first;
}

function touches(group: Span, edit: Span): boolean {
  return edit.start === group.start || edit.start < group.end;
}

/** One entry for all line breaks: a reader of reports knows that texts are wrapped. */
function report(text: string, traces: readonly Trace[]): Repair[] {
  const repairs: Repair[] = [];
  for (const { kind, from, to, after } of traces) {
    const before = text.slice(from, to);
    if (kind === 'hard-wrap' && repairs.some((repair) => repair.kind === kind)) continue;
    if (before !== after) repairs.push({ kind, before, after, offset: from });
  }
  return repairs;
}
