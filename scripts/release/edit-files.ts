import type { Day } from '../../src/archive/model/day.ts';
import { CommandError } from '../cli/exit.ts';

const UNRELEASED = '## Unreleased\n';

/** A release: its version and its day. */
export interface Release {
  version: string;
  day: Day;
}

/** How the text of each file changes with a release; those that a repository lacks are left out. */
export const EDITS: Readonly<Record<string, (text: string, release: Release) => string>> = {
  'package.json': (text, { version }) => text.replace(/("version": ")[^"]+(")/, `$1${version}$2`),
  'package-lock.json': (text, { version }) => {
    const lock = JSON.parse(text) as { version: string; packages: Record<string, object> };
    lock.version = version;
    Object.assign(lock.packages[''] ?? {}, { version });
    return `${JSON.stringify(lock, null, 2)}\n`;
  },
  'CHANGELOG.md': headed,
  'CITATION.cff': (text, { version, day }) =>
    text
      .replace(/^date-released: .*\n/m, '')
      .replace(/^version: .*$/m, `version: ${version}\ndate-released: ${day}`),
};

/** The changelog with what is unreleased below a heading of its version, and an empty place for what comes next. */
function headed(text: string, { version, day }: Release): string {
  const start = text.indexOf(UNRELEASED);
  if (start < 0) throw new CommandError('CHANGELOG.md has no heading "## Unreleased".');
  const rest = text.slice(start + UNRELEASED.length);
  const end = rest.search(/^## /m);
  const entries = (end < 0 ? rest : rest.slice(0, end)).trim();
  if (entries === '') throw new CommandError('CHANGELOG.md says of nothing that it is unreleased.');
  return `${text.slice(0, start)}${UNRELEASED}\n## ${version}, ${day}\n${rest}`;
}
