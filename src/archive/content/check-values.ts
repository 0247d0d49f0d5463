import { paperIdFromArxiv } from '../model/arxiv-id.ts';
import { type Day, isDay } from '../model/day.ts';
import type { Place } from '../model/paper.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { shown } from '../problems/shown.ts';
import { idOfPath } from './paper-file.ts';
import type { Plain } from './plain-reader.ts';

/** The values under the keys of a file as they were written, before the schema has seen them. */
export type PlainKeys = Readonly<Record<string, Plain | undefined>>;

type Places = Readonly<Record<string, Place>>;

/** An arXiv id at odds with the file's name; one that is none is the schema's to refuse. */
export function checkArxiv({ arxiv }: PlainKeys, file: string, places: Places): Problem[] {
  const id = typeof arxiv === 'string' ? paperIdFromArxiv(arxiv) : undefined;
  if (id === undefined || id === idOfPath(file)) return [];
  return [
    problem(
      'arxiv-mismatch',
      file,
      places['arxiv'],
      `\`arxiv\` is ${shown(String(arxiv))}, but the file is named ${idOfPath(file)}.md.`,
      'Rename the file after the arXiv id, or delete the key: the file name says it.',
    ),
  ];
}

/** The latest day that a file names, and the days that lie in the future; a text that is no day is the schema's to refuse. */
export function checkDays(
  known: PlainKeys,
  tomorrow: Day,
  file: string,
  places: Places,
): { latestDay?: Day; problems: Problem[] } {
  const days = DAY_KEYS.flatMap((key) => daysIn(known[key], key));
  if (days.length === 0) return { problems: [] };
  const latestDay = days.reduce((latest, [, day]) => (day > latest ? day : latest), '');
  return {
    latestDay,
    problems: days
      .filter(([, day]) => day > tomorrow)
      .map(([path, day]) =>
        problem(
          'day-invalid',
          file,
          places[path],
          `\`${path}\`: ${day} lies in the future.`,
          'Mend the day.',
        ),
      ),
  };
}

const DAY_KEYS = ['date', 'published', 'retrieved', 'alsoListed', 'withdrawn'];

function daysIn(value: Plain | undefined, path: string): [path: string, day: Day][] {
  if (value === undefined) return [];
  if (typeof value === 'string') return isDay(value) ? [[path, value]] : [];
  return Object.entries(value).flatMap(([step, inner]) => daysIn(inner, `${path}.${step}`));
}
