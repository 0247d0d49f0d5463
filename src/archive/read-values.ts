import { cleanText } from '../abstract/index.ts';
import { paperIdFromArxiv } from './arxiv-id.ts';
import type { Day } from './day.ts';
import type { Frontmatter as Matter, Plain } from './frontmatter.ts';
import { nearest } from './nearest.ts';
import type { Paper, Place } from './paper.ts';
import { idOfPath } from './paper-file.ts';
import { type Problem, problem } from './problem.ts';
import { NESTED_KEYS, PAPER_KEYS, paperSchema, type RuleParams } from './schema.ts';

type Values = Omit<Paper, 'id' | 'abstract'>;
type Places = Readonly<Record<string, Place>>;

/** The checked values of a paper's frontmatter, or undefined where one of the problems is in the way. */
export function readPaperValues(
  matter: Matter,
  file: string,
  tomorrow: Day,
): { values?: Values; problems: Problem[] } {
  if (matter.problems.length > 0) return { problems: [] };
  const problems = [
    ...unknownKeys(matter.values, matter.places, file),
    ...refusedCharacters(matter.values, '', matter.places, file),
  ];
  const known = Object.fromEntries(
    PAPER_KEYS.flatMap((key) =>
      Object.hasOwn(matter.values, key) ? [[key, matter.values[key]]] : [],
    ),
  );
  const result = paperSchema.safeParse(known);
  if (!result.success) {
    problems.push(...result.error.issues.map((issue) => schemaProblem(issue, matter.places, file)));
    return { problems };
  }
  const { arxiv, ...values } = result.data;
  problems.push(
    ...checkArxiv(arxiv, file, matter.places),
    ...checkFuture(values, tomorrow, file, matter.places),
  );
  return { values: withoutUndefined(values), problems };
}

function unknownKeys(values: Matter['values'], places: Places, file: string): Problem[] {
  const problems: Problem[] = [];
  const check = (path: string, keys: readonly string[], map: object): void => {
    for (const key of Object.keys(map)) {
      if (keys.includes(key)) continue;
      const near = nearest(key, keys);
      problems.push(
        problem(
          'unknown-key',
          file,
          places[`key:${path}${key}`],
          `There is no key \`${path}${key}\`.`,
          near
            ? `Did you mean \`${path}${near}\`?`
            : `Delete the line; the keys are ${keys.join(', ')}.`,
        ),
      );
    }
  };
  check('', PAPER_KEYS, values);
  for (const [key, keys] of Object.entries(NESTED_KEYS)) {
    const map = values[key];
    if (isMap(map)) check(`${key}.`, keys, map);
  }
  return problems;
}

/** Characters that an escape in a quoted text (`"\u202e"`) brings in after the file's own were checked. */
function refusedCharacters(value: Plain, path: string, places: Places, file: string): Problem[] {
  if (typeof value === 'string') {
    return cleanText(value).problems.map((one) => ({
      ...one,
      file,
      ...(places[path] ?? { line: 1, column: 1 }),
    }));
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    refusedCharacters(inner, path === '' ? key : `${path}.${key}`, places, file),
  );
}

type Issue = {
  code: string;
  path: PropertyKey[];
  message: string;
  input?: unknown;
  params?: unknown;
};

function schemaProblem(issue: Issue, places: Places, file: string): Problem {
  const path = issue.path.map(String).join('.');
  const key = String(issue.path[0] ?? '');
  const params = issue.params as RuleParams | undefined;
  const place = places[path] ?? places[key];
  if (params) return problem(params.code, file, place, `\`${path}\`: ${issue.message}`, params.fix);
  if (!place) {
    return problem(
      'missing-key',
      file,
      undefined,
      `The key \`${path}\` is missing.`,
      `Add \`${path}:\` to the frontmatter.`,
    );
  }
  return problem(
    'wrong-shape',
    file,
    place,
    `\`${path}\`: ${issue.message}`,
    'See docs/content-format.md for the form of the key.',
  );
}

function checkArxiv(arxiv: string | undefined, file: string, places: Places): Problem[] {
  if (arxiv === undefined || paperIdFromArxiv(arxiv) === idOfPath(file)) return [];
  return [
    problem(
      'arxiv-mismatch',
      file,
      places['arxiv'],
      `arxiv is ${arxiv}, but the file is named ${idOfPath(file)}.`,
      'Rename the file after the arXiv id, or delete the key.',
    ),
  ];
}

function checkFuture(values: object, tomorrow: Day, file: string, places: Places): Problem[] {
  return (['date', 'published', 'retrieved'] as const).flatMap((key) => {
    const day = (values as Record<string, unknown>)[key];
    if (typeof day !== 'string' || day <= tomorrow) return [];
    return [
      problem('day-invalid', file, places[key], `\`${key}\` lies in the future.`, 'Mend the day.'),
    ];
  });
}

function withoutUndefined(values: object): Values {
  return JSON.parse(JSON.stringify(values)) as Values;
}

function isMap(value: Plain | undefined): value is { readonly [key: string]: Plain } {
  return typeof value === 'object' && !Array.isArray(value);
}
