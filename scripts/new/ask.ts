import { isCancel, select, text } from '@clack/prompts';
import { LANGUAGE_NAMES } from '../../src/archive/words/languages.ts';
import { CommandError, UsageError } from '../cli/exit.ts';
import {
  type Answers,
  CONTENT_CHOICES,
  pagesAddress,
  type Read,
  readAddress,
  readContentChoice,
  readLanguage,
  readName,
  readRepository,
} from './answers.ts';
import type { NewOptions } from './options.ts';

/** What is known before anything is asked: the configuration as it is, and where git says that the repository lies. */
export interface Known {
  name: string;
  address: string;
  repository: string;
  language: string;
}

/** The answers, each stated by an option, or asked for on a terminal, or as it is known. Throws a `UsageError`. */
export async function gatherAnswers(
  stated: NewOptions,
  known: Known,
  asks: boolean,
): Promise<Answers> {
  const read = <Value>(option: keyof NewOptions, reader: (one: string) => Read<Value>) => {
    const value = stated[option];
    return typeof value === 'string' ? taken(`--${option}`, reader(value)) : undefined;
  };
  const asked = async <Value>(
    option: string,
    question: Question,
    reader: (one: string) => Read<Value>,
  ): Promise<Value> =>
    taken(option, reader(asks ? await ask(question, reader) : question.proposed));
  const name =
    read('name', readName) ??
    (await asked(
      '--name',
      { message: 'What is the archive called?', proposed: known.name },
      readName,
    ));
  const repository =
    stated.repository !== undefined
      ? read('repository', readRepository)
      : await asked(
          '--repository',
          { message: 'Where is its repository? (none for none)', proposed: known.repository },
          readRepository,
        );
  const proposed = known.address === '' ? (pagesAddress(repository) ?? '') : known.address;
  return {
    name,
    repository,
    ...(read('address', readAddress) ??
      (await asked(
        '--address',
        { message: 'At which address will it be read?', proposed },
        readAddress,
      ))),
    language: read('language', readLanguage) ?? (asks ? await askLanguage(known) : known.language),
    content: read('content', readContentChoice) ?? (asks ? await askContent() : 'keep'),
  };
}

interface Question {
  message: string;
  /** What counts where nothing is typed. */
  proposed: string;
}

function taken<Value>(what: string, read: Read<Value>): Value {
  if ('value' in read) return read.value;
  throw new UsageError(`${what}: ${read.refused}`);
}

async function ask(
  { message, proposed }: Question,
  reader: (one: string) => Read<unknown>,
): Promise<string> {
  return answered(
    await text({
      message: proposed === '' ? message : `${message} (enter for ${proposed})`,
      placeholder: proposed,
      defaultValue: proposed,
      validate: (typed) => {
        const read = reader(typed ? typed : proposed);
        return 'refused' in read ? read.refused : undefined;
      },
    }),
  );
}

async function askLanguage({ language }: Known): Promise<string> {
  const options = LANGUAGE_NAMES.map((value) => ({ value, label: value }));
  const message = 'Which language does the interface speak?';
  return answered(await select({ message, options, initialValue: language }));
}

async function askContent(): Promise<Answers['content']> {
  const options = Object.entries(CONTENT_CHOICES).map(([value, label]) => ({
    value: value as Answers['content'],
    label,
  }));
  return answered(await select({ message: 'What of the content that is there?', options }));
}

function answered<Answer>(answer: Answer): Exclude<Answer, symbol> {
  if (isCancel(answer)) throw new CommandError('Nothing was written.');
  return answer as Exclude<Answer, symbol>;
}
