import type { ListingLine } from './lines.ts';
import { type Byline, runEndAt } from './run-end.ts';

/** Lines of a page that belong together, joined by blanks. */
export interface Paragraph {
  /** The number of its first line. */
  line: number;
  text: string;
}

/** One paper of a page: its title, the paragraphs of its abstract, and its byline where the page has one. */
export interface ListingEntry {
  title: Paragraph;
  abstract: Paragraph[];
  byline?: Byline;
  /** The count below the button above it, as printed. */
  upvotes?: string;
}

/** The paragraphs from one byline or button to the next. */
interface Run {
  paragraphs: Paragraph[];
  upvotes?: string;
}

/** What a page holds below its heading; `leftOut` belongs to no paper. */
export interface ListingParts {
  entries: ListingEntry[];
  leftOut: Paragraph[];
}

/** An abstract is at least so long; titles reach 250 characters only in jest. */
const ABSTRACT_MIN = 200;
const TITLE_MAX = 250;

/** A further paragraph of an abstract is at least so long or ends like a sentence; `Next` and `Company` do not. */
const PARAGRAPH_MIN = 80;

/** Puts the lines of a page together to papers. */
export function listingEntries(lines: readonly ListingLine[]): ListingParts {
  const parts: ListingParts = { entries: [], leftOut: [] };
  const isLoose = lines.some(({ kind }) => kind === 'blank');
  let run: Run = { paragraphs: [] };
  let index = 0;
  while (index < lines.length) {
    const found = runEndAt(lines, index, isLoose);
    if (found) {
      splitRun(run, found.byline, parts);
      run = { paragraphs: [], ...(found.upvotes !== undefined && { upvotes: found.upvotes }) };
      index = found.next;
      continue;
    }
    const isFollowing = isLoose && index > 0 && lines[index - 1]?.kind !== 'blank';
    addLine(run.paragraphs, lines[index] as ListingLine, isFollowing);
    index++;
  }
  splitRun(run, undefined, parts);
  return parts;
}

function addLine(paragraphs: Paragraph[], line: ListingLine, isFollowing: boolean): void {
  if (line.kind === 'blank') return;
  const last = isFollowing ? paragraphs.at(-1) : undefined;
  if (last) last.text += ` ${line.text}`;
  else paragraphs.push({ line: line.number, text: line.text });
}

/** Splits a run into papers: all but the last of them have no byline of their own. */
function splitRun(run: Run, byline: Byline | undefined, parts: ListingParts): void {
  const entries: ListingEntry[] = [];
  for (const [index, paragraph] of run.paragraphs.entries()) {
    const current = entries.at(-1);
    const isFirstBelowTitle = current?.abstract.length === 0;
    if (!current || (!isFirstBelowTitle && isTitle(paragraph, run.paragraphs[index + 1]))) {
      entries.push({ title: paragraph, abstract: [] });
    } else if (isFirstBelowTitle || isFurtherParagraph(paragraph)) {
      current.abstract.push(paragraph);
    } else parts.leftOut.push(paragraph);
  }
  const [first, last] = [entries[0], entries.at(-1)];
  if (first && run.upvotes !== undefined) first.upvotes = run.upvotes;
  if (last && byline) last.byline = byline;
  for (const entry of entries) {
    const isPaper = entry.byline || entry.upvotes || entry.abstract.some(isAbstract);
    if (isPaper) parts.entries.push(entry);
    else parts.leftOut.push(entry.title, ...entry.abstract);
  }
}

function isTitle(paragraph: Paragraph, next: Paragraph | undefined): boolean {
  const { text } = paragraph;
  return text.length <= TITLE_MAX && !text.endsWith('.') && next !== undefined && isAbstract(next);
}

function isAbstract({ text }: Paragraph): boolean {
  return text.length >= ABSTRACT_MIN;
}

function isFurtherParagraph({ text }: Paragraph): boolean {
  return text.length >= PARAGRAPH_MIN || /[.?!:]$/.test(text);
}
