import type { Day } from '../model/day.ts';
import { days } from './time-en.ts';

/** A whole number with thin groups of three: `11,800`. */
export function figure(number: number): string {
  return String(number).replace(/\B(?=([0-9]{3})+$)/g, ',');
}

/** A number with what it counts. */
export function counted(number: number, one: string, many: string): string {
  return `${figure(number)} ${number === 1 ? one : many}`;
}

/** Numbers in words. */
export const counts = {
  figure,
  papers: (number: number): string => counted(number, 'paper', 'papers'),
  days: (number: number): string => counted(number, 'day', 'days'),
  upvotes: (number: number): string => counted(number, 'upvote', 'upvotes'),
  comments: (number: number): string => counted(number, 'comment', 'comments'),
  authors: (number: number): string => counted(number, 'author', 'authors'),
  asOf: (day: Day): string => `as of ${days.plain(day)}`,
  andMore: (number: number): string => `and ${figure(number)} more`,
  positionOf: (position: number, all: number): string => `${position} of ${all}`,
};
