import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkFormat, FORMAT_FILE } from '../archive/content/content-format.ts';
import { FILE_MAX, tooLarge } from '../archive/content/paper-file.ts';
import { parseRegistry } from '../archive/content/parse-registry.ts';
import type { Registries, RegistryName, RegistryPlaces } from '../archive/model/registries.ts';
import type { Problem } from '../archive/problems/problem.ts';
import { listFiles } from './list-files.ts';
import { readBytes } from './read-bytes.ts';
import { readPages } from './read-pages.ts';

/** The content that the repository ships; its registries stand in where another root has none. */
export const SHIPPED_CONTENT = join(dirname(dirname(fileURLToPath(import.meta.url))), 'content');

/** Reads the registries and the own pages of a content root, those of the repository where the root has none. */
export async function readRegistries(
  root: string,
): Promise<{ registries: Registries; places: RegistryPlaces; problems: Problem[] }> {
  const [tags, orgs, authors, feeds, arxiv, former, own] = await Promise.all([
    readRegistry(root, 'tags'),
    readRegistry(root, 'orgs'),
    readRegistry(root, 'authors'),
    readRegistry(root, 'feeds'),
    readRegistry(root, 'arxiv'),
    readRegistry(root, 'former'),
    readPages(root, SHIPPED_CONTENT),
  ]);
  return {
    registries: {
      tags: tags.entries,
      orgs: orgs.entries,
      authors: authors.entries,
      feeds: feeds.entries,
      arxiv: arxiv.entries,
      former: former.entries,
      pages: own.pages,
    },
    places: {
      tags: tags.places,
      orgs: orgs.places,
      authors: authors.places,
      feeds: feeds.places,
      arxiv: arxiv.places,
      former: former.places,
      pages: own.places,
    },
    problems: [
      ...checkFormat(await readText(join(root, FORMAT_FILE))),
      ...[tags, orgs, authors, feeds, arxiv, former, own].flatMap(({ problems }) => problems),
    ],
  };
}

async function readRegistry<Name extends RegistryName>(root: string, name: Name) {
  const file = `${name}.yaml`;
  const place = [file, name].some((one) => existsSync(join(root, one))) ? root : SHIPPED_CONTENT;
  const bytes = await readFile(join(place, file)).catch(undefinedWhereAbsent);
  const { files, problems } = await listFiles(place, name);
  const ownFiles = files.map((one) => ({
    file: one,
    bytes: readBytes(join(place, one), FILE_MAX),
  }));
  const fitting = ownFiles.flatMap(({ file, bytes }) =>
    typeof bytes === 'number' ? [] : [{ file, bytes }],
  );
  problems.push(
    ...ownFiles.flatMap(({ file, bytes }) =>
      typeof bytes === 'number' ? [tooLarge(bytes, file)] : [],
    ),
  );
  const read = parseRegistry(name, { file, bytes: bytes ?? new Uint8Array() }, fitting);
  return { ...read, problems: [...problems, ...read.problems] };
}

function readText(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(undefinedWhereAbsent);
}

function undefinedWhereAbsent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined;
  throw error;
}
