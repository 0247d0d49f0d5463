import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMAT_FILE, formatOf, formatText } from '../../src/archive/content/content-format.ts';
import { REGISTRY_SCHEMAS } from '../../src/archive/model/registries.ts';
import { listFiles } from '../../src/disk/list-files.ts';
import { CommandError, EXIT } from '../cli/exit.ts';
import { withLock, writeFiles } from '../disk/index.ts';
import type { Migration } from './migrations.ts';

/** What is migrated, by what, and where that is told. */
export interface MigrateOrder {
  /** The content root, absolute. */
  root: string;
  migrations: readonly Migration[];
  dryRun: boolean;
  say: (words: string) => void;
}

/** Changes the files of a content root, as one set, to the newest format; returns the exit code. */
export async function runMigrate({ root, migrations, dryRun, say }: MigrateOrder): Promise<number> {
  const file = join(root, FORMAT_FILE);
  const stated = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  const format = formatOf(stated);
  if (format === undefined)
    throw new CommandError(`${FORMAT_FILE} states no format, such as \`format: 1\`.`);
  const newest = migrations.at(-1)?.to ?? 1;
  if (format > newest) {
    throw new CommandError(
      `The content is of format ${format}, of a later version; this one knows ${newest}. Upgrade the code, see docs/upgrading.md.`,
    );
  }
  const steps = migrations.filter(({ to }) => to > format);
  if (steps.length === 0) {
    say(`The content is of format ${format}, the newest: nothing to do.`);
    return EXIT.fine;
  }
  for (const { to, what } of steps) say(`Format ${to}: ${what}`);
  if (dryRun) {
    say(`${(await changesOf(root, steps)).length} files would change.`);
    return EXIT.fine;
  }
  const count = await withLock(root, async () => {
    const changes = await changesOf(root, steps);
    const after = { file: FORMAT_FILE, text: formatText(newest) };
    await writeFiles(root, [...changes, after], 'migrate');
    return changes.length;
  });
  say(`${count} files changed. Look at them with git diff, then npm run check.`);
  return EXIT.fine;
}

async function changesOf(
  root: string,
  steps: readonly Migration[],
): Promise<{ file: string; text: string }[]> {
  const { files } = await listFiles(root, 'papers');
  const { files: pages } = await listFiles(root, 'pages');
  const names = Object.keys(REGISTRY_SCHEMAS);
  const entries = await Promise.all(names.map((name) => listFiles(root, name)));
  const registries = [...names.map((name) => `${name}.yaml`), 'sync.json'];
  const all = [
    ...registries.filter((name) => existsSync(join(root, name))),
    ...entries.flatMap(({ files: own }) => own),
    ...pages,
    ...files,
  ];
  return all.filter(isText).flatMap((file) => {
    const before = readFileSync(join(root, file), 'utf8');
    const text = steps.reduce((now, { change }) => change(file, now), before);
    return text === before ? [] : [{ file, text }];
  });
}

function isText(file: string): boolean {
  return /\.(md|yaml|json)$/.test(file);
}
