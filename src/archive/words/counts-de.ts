import type { Day } from '../model/day.ts';
import type { Words } from './en.ts';
import { daysDe } from './time-de.ts';

/** A whole number with a dot between groups of three: `11.800`. */
export function figureDe(number: number): string {
  return String(number).replace(/\B(?=([0-9]{3})+$)/g, '.');
}

/** A number with what it counts. */
export function countedDe(number: number, one: string, many: string): string {
  return `${figureDe(number)} ${number === 1 ? one : many}`;
}

/** Numbers in German. */
export const countsDe: Words['counts'] = {
  figure: figureDe,
  papers: (number) => countedDe(number, 'Paper', 'Paper'),
  days: (number) => countedDe(number, 'Tag', 'Tage'),
  upvotes: (number) => countedDe(number, 'Stimme', 'Stimmen'),
  comments: (number) => countedDe(number, 'Kommentar', 'Kommentare'),
  authors: (number) => countedDe(number, 'Autor', 'Autoren'),
  asOf: (day: Day) => `(Stand: ${daysDe.plain(day)})`,
  andMore: (number) => `und ${figureDe(number)} weitere`,
  positionOf: (position, all) => `${position} von ${all}`,
};
