import type { RelatedPapers } from '../../../src/archive/archive/publication.ts';
import { makeMonths } from '../../../src/archive/related/make-months.ts';
import { papersByMonth, type RelatedMonth } from '../../../src/archive/related/month.ts';
import { relatedLists } from '../../../src/archive/related/related-lists.ts';
import type { PaperToRelate } from '../../../src/archive/related/terms.ts';

/** A paper of which a test states only what it is about. */
export function paperOf(stated: Partial<PaperToRelate> & { id: string }): PaperToRelate {
  return { date: '2025-12-10', title: '', abstract: '', tags: [], ...stated };
}

/** All months of papers, made from the beginning. */
export function monthsOf(papers: readonly PaperToRelate[]): RelatedMonth[] {
  return [...makeMonths(papersByMonth(papers))];
}

/** The lists of papers, made from the beginning. */
export function listsOf(papers: readonly PaperToRelate[]): Map<string, RelatedPapers> {
  return relatedLists(monthsOf(papers));
}

/** Papers of thirty subjects over six months of thirty days, two a day, the same every time. */
export function manyPapers(): PaperToRelate[] {
  let state = 1;
  const random = (below: number): number => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * below);
  };
  return Array.from({ length: 360 }, (_, at) => {
    const day = Math.floor(at / 2);
    const subject = random(30);
    const word = (): string =>
      random(3) === 0 ? `any${letters(random(300))}` : `of${letters(subject * 12 + random(12))}`;
    const text = (length: number): string => Array.from({ length }, word).join(' ');
    return paperOf({
      id: `p${String(at).padStart(3, '0')}`,
      date: `2025-${pad(1 + Math.floor(day / 30))}-${pad(1 + (day % 30))}`,
      title: text(4),
      abstract: text(40),
      tags: [`subject-${subject}`],
    });
  }).filter(({ date }) => !/^2025-02-(29|30)$/.test(date));
}

function letters(number: number): string {
  return [...number.toString(26)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)))
    .join('');
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
