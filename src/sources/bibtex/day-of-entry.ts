import { type Day, dayOf, isDay } from '../../archive/model/day.ts';
import { type BibtexFields, plainField } from './fields.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day that an entry states in full: as `date`, whose time or end is left out, or as year, month and day, which may
 * stand in the month (`may # "~3"`).
 */
export function dayOfEntry(fields: BibtexFields): Day | undefined {
  const date = (plainField(fields, 'date') ?? '').slice(0, 10);
  if (isDay(date)) return date;
  const year = /\d{4}/.exec(plainField(fields, 'year') ?? '')?.[0];
  const stated = plainField(fields, 'month')?.toLowerCase() ?? '';
  const name = /[a-z]{3}/.exec(stated)?.[0];
  const [number, second] = [...stated.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  const month = name === undefined ? number : MONTHS.indexOf(name) + 1;
  const inMonth = name === undefined ? second : number;
  const days = plainField(fields, 'day') ?? String(inMonth ?? '');
  const day = dayOf(Number(year), Number(month), Number.parseInt(days, 10));
  return isDay(day) ? day : undefined;
}
