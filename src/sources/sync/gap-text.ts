import { addDays } from '../../archive/model/day.ts';
import type { Gap, GapReason } from '../../archive/model/gap.ts';

const WORDS: Readonly<Record<GapReason, string>> = {
  'no-papers': 'Hugging Face lists no papers',
  failed: 'could not be read',
  unfinished: 'some papers were refused',
  'read-too-early': 'was read before it was over',
  'never-read': 'was never asked for',
};

const WORDS_OF_MANY = 'were never asked for';

/** Gaps as lines; days in a row that were never asked for are one line. */
export function gapLines(gaps: readonly Gap[]): string[] {
  const lines: string[] = [];
  for (let start = 0, end = 0; start < gaps.length; start = end) {
    end = start + 1;
    while (isNextUnread(gaps[end - 1], gaps[end])) end++;
    const [first, last] = [gaps[start], gaps[end - 1]];
    if (!first || !last) break;
    lines.push(
      first === last
        ? `${first.day}  ${gapText(first)}`
        : `${first.day} to ${last.day}  ${end - start} days ${WORDS_OF_MANY}`,
    );
  }
  return lines;
}

function isNextUnread(gap: Gap | undefined, next: Gap | undefined): boolean {
  return (
    gap?.reason === 'never-read' &&
    next?.reason === 'never-read' &&
    next.day === addDays(gap.day, 1)
  );
}

/** Why there is a gap, as a sentence without its full stop. */
function gapText({ reason, weekend, detail }: Gap): string {
  const why = WORDS[reason] + (weekend ? ' (a weekend)' : '');
  return detail === undefined ? why : `${why}: ${detail.replace(/\.$/, '')}`;
}
