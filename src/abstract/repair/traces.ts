import type { Edit, Repair, Span } from './repair.ts';

/** An edit of the present text that remembers which stretch of the first text it stands for. */
export interface Trace extends Edit {
  from: number;
  to: number;
}

/** An old trace or a new edit, both as stretches of the text between them. */
interface Part extends Span {
  kind: string;
  /** By how much it is longer than in the first text. */
  longer: number;
  /** By how much it grows in the next text. */
  grows: number;
}

/**
 * The traces after one more pass that led to `next`. An edit that touches the work of an earlier one
 * swallows it, so that a report never shows a step in between.
 */
export function compose(traces: readonly Trace[], edits: readonly Edit[], next: string): Trace[] {
  const parts = [...traces.map(partOfTrace), ...edits.map(partOfEdit)];
  parts.sort((a, b) => a.start - b.start);
  const result: Trace[] = [];
  let longer = 0;
  let grown = 0;
  for (const group of groupsOf(parts)) {
    const from = group.start - longer;
    const start = group.start + grown;
    longer += group.longer;
    grown += group.grows;
    const end = group.end + grown;
    const after = next.slice(start, end);
    result.push({ kind: group.kind, start, end, after, from, to: group.end - longer });
  }
  return result;
}

function partOfTrace({ kind, start, end, from, to }: Trace): Part {
  return { kind, start, end, longer: end - start - (to - from), grows: 0 };
}

function partOfEdit({ kind, start, end, after }: Edit): Part {
  return { kind, start, end, longer: 0, grows: after.length - (end - start) };
}

/** Parts that overlap as one; the parts are in order. */
function groupsOf(parts: readonly Part[]): Part[] {
  const groups: Part[] = [];
  for (const part of parts) {
    const group = groups.at(-1);
    if (group === undefined || (part.start !== group.start && part.start >= group.end)) {
      groups.push({ ...part });
      continue;
    }
    group.end = Math.max(group.end, part.end);
    group.kind = weightier(group.kind, part.kind);
    group.longer += part.longer;
    group.grows += part.grows;
  }
  return groups;
}

/** The first step names the change, unless it was a mere blank. */
function weightier(first: string, second: string): string {
  return first === 'hard-wrap' || first === 'double-blank' ? second : first;
}

/** The traces as a report; one entry for all line breaks, since readers know that texts are wrapped. */
export function report(text: string, traces: readonly Trace[]): Repair[] {
  const repairs: Repair[] = [];
  for (const { kind, from, to, after } of traces) {
    const before = text.slice(from, to);
    if (kind === 'hard-wrap' && repairs.some((repair) => repair.kind === kind)) continue;
    if (before !== after) repairs.push({ kind, before, after, offset: from });
  }
  return repairs;
}
