import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ForeignPath,
  type ForeignQuery,
  foreignPaths,
  foreignQueries,
} from '../../src/archive/addresses/foreign-addresses.ts';
import { MEDIA_TYPES, NAMED_TYPES } from '../../src/archive/addresses/media-types.ts';
import { createRoutes } from '../../src/archive/addresses/routes.ts';
import { ROOT } from '../build/root.ts';
import { parseHeaderRules, patternOf } from '../serve/headers-file.ts';

/** What a server must know of a site, whatever its language. */
export interface ServerRules {
  /** The path below which the site lies, with `/` at both ends. */
  base: string;
  /** The folder that the paths of addresses count from: the site lies in it below its base. */
  root: string;
  /** Headers of every answer. */
  always: readonly [name: string, value: string][];
  /** Headers of some paths, by a pattern of the whole path. */
  some: readonly { pattern: string; name: string; value: string }[];
  /** Content-Types by ending, without charset. */
  types: Readonly<Record<string, string>>;
  /** Content-Types of names, by the end of the path, without charset; before those by ending. */
  named: readonly (readonly [end: string, type: string])[];
  /** Types that are text in UTF-8. */
  texts: readonly string[];
  paths: readonly ForeignPath[];
  queries: readonly ForeignQuery[];
}

/** Types that are sent compressed besides texts. */
export const COMPRESSED = ['image/svg+xml', 'application/wasm'];

/** The rules of a site below a base, by the headers of `public/_headers`. */
export function serverRules(base: string, root: string): ServerRules {
  const routes = createRoutes('', base);
  const rules = parseHeaderRules(readFileSync(join(ROOT, 'public/_headers'), 'utf8'));
  const isType = (name: string): boolean => name === 'Content-Type';
  return {
    base: routes.root,
    root,
    always: rules.filter(({ path }) => path === '/*').flatMap(({ headers }) => headers),
    some: rules
      .filter(({ path }) => path !== '/*')
      .flatMap(({ path, headers }) =>
        headers
          .filter(([name]) => !isType(name))
          .map(([name, value]) => ({
            pattern: patternOf(routes.root + path.slice(1)),
            name,
            value,
          })),
      ),
    types: Object.fromEntries(
      Object.entries(MEDIA_TYPES).map(([end, type]) => [end, withoutCharset(type)]),
    ),
    named: NAMED_TYPES.map(([end, type]) => [end, withoutCharset(type)] as const),
    texts: [
      ...new Set(
        [...Object.values(MEDIA_TYPES), ...NAMED_TYPES.map(([, type]) => type)]
          .filter((type) => type.includes('charset'))
          .map(withoutCharset),
      ),
    ],
    paths: foreignPaths(routes),
    queries: foreignQueries(routes),
  };
}

function withoutCharset(type: string): string {
  return type.split(';')[0] ?? type;
}
