import type { Day } from '../../model/day.ts';

/** The first second of a day in UTC, as ISO 8601: `2025-12-10T00:00:00Z`. A paper has a day and no hour, so this never moves. */
export function instantOf(day: Day): string {
  return `${day}T00:00:00Z`;
}
