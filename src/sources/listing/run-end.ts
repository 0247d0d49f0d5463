import { type ListingLine, NAME_MAX } from './lines.ts';
import type { PrintedDay } from './printed-day.ts';

/** What stands below an abstract; any of it may be missing. */
export interface Byline {
  line: number;
  authorCount?: number;
  /** As printed, perhaps twice. */
  org?: string;
  printed?: PrintedDay;
}

/** Where a run of paragraphs ends, and what is known of the papers before and after. */
export interface RunEnd {
  byline?: Byline;
  upvotes?: string;
  next: number;
}

/**
 * The byline or the button that begins at a line, or undefined where the line belongs to a title or an abstract.
 * `isLoose` says that blank lines part the paragraphs of the page.
 */
export function runEndAt(
  lines: readonly ListingLine[],
  index: number,
  isLoose: boolean,
): RunEnd | undefined {
  return bylineAt(lines, index, isLoose) ?? upvotesAt(lines, index);
}

/** The button that begins at a line, with the count below it. */
function upvotesAt(lines: readonly ListingLine[], index: number): RunEnd | undefined {
  if (lines[index]?.kind !== 'upvote') return undefined;
  const below = nextFilled(lines, index);
  const count = countIn(lines[below]);
  return count === undefined ? { next: index + 1 } : { upvotes: count, next: below + 1 };
}

/** The byline that begins at a line: `N authors` or a name, a dot, a day; a name counts only before dot and day. */
function bylineAt(
  lines: readonly ListingLine[],
  index: number,
  isLoose: boolean,
): RunEnd | undefined {
  const first = lines[index];
  if (!first) return undefined;
  const isOrg = first.kind === 'text' && isName(lines, index, isLoose);
  const dot = first.kind === 'authors' ? nextFilled(lines, index) : isOrg ? index + 1 : index;
  const day = dayAt(lines, dot);
  if (first.kind !== 'authors' && !day) return undefined;
  const byline: Byline = {
    line: first.number,
    ...(first.kind === 'authors' && { authorCount: first.count }),
    ...(isOrg && { org: first.text }),
    ...(day && { printed: day.printed }),
  };
  return { byline, next: day?.next ?? index + 1 };
}

/** The day behind a dot, with the count on its line or below it. */
function dayAt(
  lines: readonly ListingLine[],
  dot: number,
): { printed: PrintedDay; next: number } | undefined {
  const at = nextFilled(lines, dot);
  const day = lines[at];
  if (lines[dot]?.kind !== 'dot' || day?.kind !== 'day') return undefined;
  const below = nextFilled(lines, at);
  const count = day.printed.trailing === undefined ? countIn(lines[below]) : undefined;
  if (count === undefined) return { printed: day.printed, next: at + 1 };
  return { printed: { ...day.printed, trailing: count }, next: below + 1 };
}

/** A name stands at the beginning of its paragraph and is no sentence: the last line of an abstract is neither. */
function isName(lines: readonly ListingLine[], index: number, isLoose: boolean): boolean {
  if (lines[index + 1]?.kind !== 'dot') return false;
  const text = lines[index]?.text ?? '';
  const before = lines[index - 1];
  return text.length <= NAME_MAX && !/[.!?]$/.test(text) && (!isLoose || before?.kind === 'blank');
}

function nextFilled(lines: readonly ListingLine[], index: number): number {
  let next = index + 1;
  while (lines[next]?.kind === 'blank') next++;
  return next;
}

function countIn(line: ListingLine | undefined): string | undefined {
  return line?.kind === 'text' && /^\d[\d.,]*[km]?$/i.test(line.text) ? line.text : undefined;
}
