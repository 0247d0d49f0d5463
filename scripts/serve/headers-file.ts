/** The headers that a `_headers` file sets for a path below the base, which begins with `/`. */
export type HeaderRules = (path: string) => Record<string, string>;

/** One rule of a `_headers` file: a path below the base, which begins with `/`, with `*` for any rest and `:id` for one part. */
export interface HeaderRule {
  path: string;
  headers: [name: string, value: string][];
}

/** The rules of a `_headers` file, in its order. */
export function parseHeaderRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n')) {
    const colon = line.indexOf(':');
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (!/^\s/.test(line)) rules.push({ path: line.trim(), headers: [] });
    else rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return rules;
}

/**
 * Reads a `_headers` file as Netlify and Cloudflare Pages do: a line with a path, `*` for any rest, then indented
 * lines `Name: value`. All rules that fit a path apply, later ones over earlier ones.
 */
export function readHeaderRules(text: string): HeaderRules {
  const rules = parseHeaderRules(text).map(({ path, headers }) => ({
    pattern: new RegExp(patternOf(path)),
    headers,
  }));
  return (path) =>
    Object.fromEntries(
      rules.filter(({ pattern }) => pattern.test(path)).flatMap(({ headers }) => headers),
    );
}

/** The path of a rule as a regular expression that JavaScript, PCRE and RE2 read alike. */
export function patternOf(path: string): string {
  const parts = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return `^${parts.join('.*').replace(/:[a-z]+/g, '[^/]+')}$`;
}
