import { confirm, isCancel, multiselect, text } from '@clack/prompts';
import { type Day, isDay } from '../../../src/archive/model/day.ts';
import type { TagEntry } from '../../../src/archive/model/registries.ts';
import { CommandError } from '../../cli/exit.ts';

/** The person pressed Ctrl-C or Escape at a question: nothing is written. */
class CancelledError extends CommandError {
  constructor() {
    super('Nothing was written.');
  }
}

/** Asks for the day whose page lists a paper; throws `CancelledError`. */
export async function askDay(proposed: Day, today: Day): Promise<Day> {
  return answered(
    await text({
      message: `On which day is it listed? (enter for ${proposed})`,
      placeholder: proposed,
      defaultValue: proposed,
      validate: (day) =>
        !day || (isDay(day) && day <= today)
          ? undefined
          : 'Write a day as YYYY-MM-DD, not after today.',
    }),
  );
}

/** Asks for topics, those that were suggested first and already chosen; throws `CancelledError`. */
export async function askTags(
  tags: readonly TagEntry[],
  suggested: readonly string[],
): Promise<string[]> {
  const order = [
    ...tags.filter(({ slug }) => suggested.includes(slug)),
    ...tags.filter(({ slug }) => !suggested.includes(slug)),
  ];
  return answered(
    await multiselect({
      message: 'Which topics? (blank to choose, enter to go on)',
      options: order.map(({ slug, label, description }) => ({
        value: slug,
        label,
        hint: description,
      })),
      initialValues: [...suggested],
      required: false,
      maxItems: 12,
    }),
  );
}

/** Asks whether to write; throws `CancelledError` for a no. */
export async function askToWrite(): Promise<void> {
  if (!answered(await confirm({ message: 'Write it?' }))) throw new CancelledError();
}

function answered<Answer>(answer: Answer): Exclude<Answer, symbol> {
  if (isCancel(answer)) throw new CancelledError();
  return answer as Exclude<Answer, symbol>;
}
