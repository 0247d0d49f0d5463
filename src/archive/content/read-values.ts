import type { Day } from '../model/day.ts';
import type { Paper, Place } from '../model/paper.ts';
import { NESTED_KEYS, PAPER_KEYS, paperSchema } from '../model/schema.ts';
import type { RuleParams } from '../model/schema-values.ts';
import { nearest } from '../problems/nearest.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { shown } from '../problems/shown.ts';
import { checkArxiv, checkDays } from './check-values.ts';
import { cleanValue } from './clean-value.ts';
import type { Plain } from './plain-reader.ts';
import { isPlainMap, type PlainYaml } from './read-yaml.ts';

type Values = Omit<Paper, 'id' | 'abstract'>;
type Places = Readonly<Record<string, Place>>;

/** The checked values of a paper's frontmatter, or undefined where one of the problems is in the way. */
export function readPaperValues(
  matter: PlainYaml,
  file: string,
  tomorrow: Day,
): { values?: Values; latestDay?: Day; problems: Problem[] } {
  if (!matter.values) return { problems: [] };
  const { places } = matter;
  const problems: Problem[] = unknownKeys(matter.values, places, file);
  const known: Record<string, Plain> = {};
  for (const key of PAPER_KEYS) {
    const value = knownPart(matter.values[key], key);
    if (value !== undefined) known[key] = cleanValue(value, key, matter, file, problems);
  }
  const { problems: dayProblems, ...latest } = checkDays(known, tomorrow, file, places);
  problems.push(...checkArxiv(known, file, places), ...dayProblems);
  const result = paperSchema.safeParse(known);
  if (!result.success) {
    const issues = result.error.issues.filter(({ path }) => !matter.refused.has(path.join('.')));
    problems.push(...issues.map((issue) => schemaProblem(issue, places, file)));
    return { ...latest, problems };
  }
  const { arxiv: _followsFromTheFileName, ...values } = result.data;
  return { values, ...latest, problems };
}

/** A value without the keys inside of it that `unknownKeys` has named. */
function knownPart(value: Plain | undefined, key: string): Plain | undefined {
  const keys = NESTED_KEYS[key];
  if (!keys || !isPlainMap(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([inner]) => keys.includes(inner)));
}

function unknownKeys(
  values: { readonly [key: string]: Plain },
  places: Places,
  file: string,
): Problem[] {
  const nested = Object.entries(NESTED_KEYS).flatMap(([key, keys]) => {
    const map = values[key];
    return isPlainMap(map)
      ? Object.keys(map).flatMap((inner) => unknownKey(`${key}.`, inner, keys, places, file))
      : [];
  });
  const top = Object.keys(values).flatMap((key) => unknownKey('', key, PAPER_KEYS, places, file));
  return [...top, ...nested];
}

function unknownKey(
  prefix: string,
  key: string,
  keys: readonly string[],
  places: Places,
  file: string,
): Problem[] {
  if (keys.includes(key)) return [];
  const near = nearest(key, keys);
  return [
    problem(
      'unknown-key',
      file,
      places[`key:${prefix}${key}`],
      `There is no key \`${prefix}${shown(key)}\`.`,
      near
        ? `Did you mean \`${prefix}${near}\`?`
        : `Delete the line; the keys are ${keys.join(', ')}.`,
    ),
  ];
}

interface Issue {
  path: PropertyKey[];
  message: string;
  /** The shape that a value should have, where it has another. */
  expected?: string;
  params?: unknown;
}

/** How each shape is written. */
const SHAPES: Readonly<Record<string, string>> = {
  array: 'Write one entry a line below the key, each behind two blanks and `- `.',
  object: 'Write its keys below it, one a line, behind two blanks.',
  string: 'Write one text, neither a list nor a map.',
};

function schemaProblem(issue: Issue, places: Places, file: string): Problem {
  const path = issue.path.map(String).join('.');
  const key = String(issue.path[0] ?? '');
  const place = places[path];
  if (!place) {
    return problem(
      'missing-key',
      file,
      places[key],
      `The key \`${path}\` is missing.`,
      path === key
        ? `Add a line \`${path}:\` between the two \`---\`.`
        : `Add it below \`${key}:\`, or delete \`${key}\`.`,
    );
  }
  const message = `\`${path}\`: ${issue.message}`;
  const params = issue.params as RuleParams | undefined;
  return params
    ? problem(params.code, file, place, message, params.fix)
    : problem('wrong-shape', file, place, message, SHAPES[issue.expected ?? 'string'] ?? '');
}
