import type { Day } from '../model/day.ts';
import { slugOf } from '../model/slug.ts';
import type { Site } from '../site.ts';
import { texText } from './tex-text.ts';

/** The BibTeX entry of the archive as it stood on its newest day; `revision` is the short hash of all papers. */
export function citeArchive(
  { config, routes, words }: Site,
  { newest, revision }: { newest?: Day; revision: string },
): string {
  const name = texText(config.name);
  const fields: [name: string, value: string | undefined][] = [
    ['title', `{${name}}`],
    ['author', `{${texText(config.maintainer?.name ?? config.name)}}`],
    ['year', newest?.slice(0, 4)],
    ['note', newest && texText(words.list.revisionOf(newest, revision))],
    ['url', routes.absolute(routes.home())],
  ];
  const lines = fields.flatMap(([key, value]) => (value ? [`  ${key} = {${value}}`] : []));
  return `@misc{${slugOf(config.name).replace(/[^a-z0-9-]/g, '') || 'archive'},\n${lines.join(',\n')}\n}`;
}
