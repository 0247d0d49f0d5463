/** The headers that a `_headers` file sets for a path below the base, which begins with `/`. */
export type HeaderRules = (path: string) => Record<string, string>;

/**
 * Reads a `_headers` file as Netlify and Cloudflare Pages do: a line with a path, `*` for any rest, then indented
 * lines `Name: value`. All rules that fit a path apply, later ones over earlier ones.
 */
export function readHeaderRules(text: string): HeaderRules {
  const rules: { pattern: RegExp; headers: [string, string][] }[] = [];
  for (const line of text.split('\n')) {
    const colon = line.indexOf(':');
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (!/^\s/.test(line)) rules.push({ pattern: toPattern(line.trim()), headers: [] });
    else rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return (path) =>
    Object.fromEntries(
      rules.filter(({ pattern }) => pattern.test(path)).flatMap(({ headers }) => headers),
    );
}

function toPattern(path: string): RegExp {
  const parts = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`);
}
