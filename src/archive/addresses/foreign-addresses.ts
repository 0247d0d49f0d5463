import type { Routes } from './routes.ts';

/**
 * A path of arXiv or Hugging Face whose host somebody has swapped for ours: a pattern below the base, which JavaScript,
 * PCRE and RE2 read alike, and the address that it leads to, with `$1` for what the pattern holds.
 */
export interface ForeignPath {
  pattern: string;
  to: string;
  status: 301 | 302;
}

/** A question that Hugging Face's `/papers` takes: its name, the pattern of its answers, and where they lead. */
export interface ForeignQuery {
  name: string;
  pattern: string;
  to: string;
}

const ID = '[0-9]{4}\\.[0-9]{4,5}';
const OLD = '([a-z]+(?:-[a-z]+)?)(?:\\.[A-Z]{2})?/([0-9]{7})';

/** Foreign paths, the first that fits counts. */
export function foreignPaths({ paper }: Routes): ForeignPath[] {
  return [
    { pattern: `^abs/(${ID})(?:v[0-9]+)?/?$`, to: paper('$1'), status: 301 },
    { pattern: `^abs/${OLD}(?:v[0-9]+)?/?$`, to: paper('$1-$2'), status: 301 },
    {
      pattern: `^pdf/(${ID}(?:v[0-9]+)?)(?:\\.pdf)?$`,
      to: 'https://arxiv.org/pdf/$1',
      status: 302,
    },
    { pattern: `^pdf/${OLD}(?:v[0-9]+)?$`, to: 'https://arxiv.org/pdf/$1/$2', status: 302 },
    { pattern: `^papers/(${ID})v[0-9]+/?$`, to: paper('$1'), status: 301 },
  ];
}

/** Foreign questions of `/papers`. */
export function foreignQueries({ day, week, month }: Routes): ForeignQuery[] {
  return [
    { name: 'date', pattern: '[0-9]{4}-[0-9]{2}-[0-9]{2}', to: day('$1') },
    { name: 'week', pattern: '[0-9]{4}-W[0-9]{2}', to: week('$1') },
    { name: 'month', pattern: '[0-9]{4}-[0-9]{2}', to: month('$1') },
  ];
}

/** Where a foreign address leads: its path, and its question without `?`; undefined for addresses of our own. */
export function foreignTarget(
  routes: Routes,
  path: string,
  query = '',
): { to: string; status: 301 | 302 } | undefined {
  if (!path.startsWith(routes.root)) return undefined;
  const inside = path.slice(routes.root.length);
  if (query !== '' && /^papers\/?$/.test(inside)) return queryTarget(routes, query);
  for (const { pattern, to, status } of foreignPaths(routes)) {
    const found = new RegExp(pattern).exec(inside);
    if (found) return { to: to.replace(/\$(\d)/g, (_, place) => found[place] ?? ''), status };
  }
  return undefined;
}

function queryTarget(routes: Routes, query: string): { to: string; status: 301 } | undefined {
  for (const { name, pattern, to } of foreignQueries(routes)) {
    const value = new RegExp(`(?:^|&)${name}=(${pattern})(?:&|$)`).exec(query)?.[1];
    if (value !== undefined) return { to: to.replace('$1', value), status: 301 };
  }
  return undefined;
}
