import { cleanText } from '../../abstract/index.ts';
import type { Problem } from '../problems/problem.ts';
import type { Plain } from './plain-reader.ts';
import type { PlainYaml } from './read-yaml.ts';

/** Cleans what escapes in quoted texts (`"\u202e"`) brought in after the file's own characters were checked. */
export function cleanValue(
  value: Plain,
  path: string,
  matter: Pick<PlainYaml, 'places' | 'refused'>,
  file: string,
  problems: Problem[],
): Plain {
  if (matter.refused.has(path)) return value;
  if (typeof value === 'string') {
    const { text, problems: found } = cleanText(value);
    problems.push(
      ...found.map((one) => ({ ...one, file, ...(matter.places[path] ?? { line: 1, column: 1 }) })),
    );
    return text;
  }
  const clean = ([key, inner]: [string, Plain]): [string, Plain] => [
    key,
    cleanValue(inner, `${path}.${key}`, matter, file, problems),
  ];
  const entries = Object.entries(value).map(clean);
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}
