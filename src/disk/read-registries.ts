import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseRegistry } from '../archive/content/parse-registry.ts';
import type { Registries, RegistryName, RegistryPlaces } from '../archive/model/registries.ts';
import type { Problem } from '../archive/problems/problem.ts';

/** The content that the repository ships; its registries stand in where another root has none. */
export const SHIPPED_CONTENT = join(dirname(dirname(fileURLToPath(import.meta.url))), 'content');

/** Reads the registries of a content root, those of the repository where the root has none. */
export async function readRegistries(
  root: string,
): Promise<{ registries: Registries; places: RegistryPlaces; problems: Problem[] }> {
  const [tags, orgs, authors, feeds, arxiv, former] = await Promise.all([
    readRegistry(root, 'tags'),
    readRegistry(root, 'orgs'),
    readRegistry(root, 'authors'),
    readRegistry(root, 'feeds'),
    readRegistry(root, 'arxiv'),
    readRegistry(root, 'former'),
  ]);
  return {
    registries: {
      tags: tags.entries,
      orgs: orgs.entries,
      authors: authors.entries,
      feeds: feeds.entries,
      arxiv: arxiv.entries,
      former: former.entries,
    },
    places: {
      tags: tags.places,
      orgs: orgs.places,
      authors: authors.places,
      feeds: feeds.places,
      arxiv: arxiv.places,
      former: former.places,
    },
    problems: [tags, orgs, authors, feeds, arxiv, former].flatMap(({ problems }) => problems),
  };
}

async function readRegistry<Name extends RegistryName>(root: string, name: Name) {
  const file = `${name}.yaml`;
  const own = await readFile(join(root, file)).catch(undefinedWhereAbsent);
  const bytes = own ?? (await readFile(join(SHIPPED_CONTENT, file)).catch(undefinedWhereAbsent));
  return parseRegistry(name, { file, bytes: bytes ?? new Uint8Array() });
}

function undefinedWhereAbsent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined;
  throw error;
}
