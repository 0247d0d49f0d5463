import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS, type Migration } from '../../../scripts/migrate/migrations.ts';
import { runMigrate } from '../../../scripts/migrate/run-migrate.ts';
import {
  CONTENT_FORMAT,
  checkFormat,
  formatText,
} from '../../../src/archive/content/content-format.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const INVENTED: Migration[] = [
  {
    to: 2,
    what: '`upvotes` is called `likes`.',
    change: (file, text) =>
      file.startsWith('papers/') ? text.replace(/^upvotes:/m, 'likes:') : text,
  },
  { to: 3, what: 'Topics are in lower case.', change: (_file, text) => text.replace('Tag', 'tag') },
];

async function migrate(root: string, migrations: readonly Migration[], dryRun = false) {
  const said: string[] = [];
  const say = (words: string) => said.push(words);
  const code = await runMigrate({ root, migrations, dryRun, say });
  return { code, said };
}

it('knows one step for each format after the first, in order', () => {
  expect(MIGRATIONS.map(({ to }) => to)).toEqual(MIGRATIONS.map((_, index) => index + 2));
  expect(MIGRATIONS.at(-1)?.to ?? 1).toBe(CONTENT_FORMAT);
});

describe('npm run migrate', () => {
  const content = () =>
    temporaryFolder({
      'papers/2025/01/one.md': '---\nupvotes: 3\n---\nTag\n',
      'papers/2025/01/one.png': 'upvotes: 1',
      'papers/2025/01/two.md': '---\n---\nx\n',
      'tags.yaml': 'a:\n  label: Tag\n',
    });
  const read = (root: string, file: string) => readFileSync(join(root, file), 'utf8');

  it('has nothing to do today, and says so', async () => {
    const { code, said } = await migrate(await content(), MIGRATIONS);
    expect({ code, said }).toEqual({
      code: 0,
      said: ['The content is of format 1, the newest: nothing to do.'],
    });
  });

  it('takes all steps that are missing, tells of each, and none twice', async () => {
    const root = await content();
    expect((await migrate(root, INVENTED, true)).said.at(-1)).toBe('2 files would change.');
    expect(read(root, 'tags.yaml')).toContain('Tag');
    const { said } = await migrate(root, INVENTED);
    expect(said).toEqual([
      'Format 2: `upvotes` is called `likes`.',
      'Format 3: Topics are in lower case.',
      '2 files changed. Look at them with git diff, then npm run check.',
    ]);
    expect(read(root, 'papers/2025/01/one.md')).toBe('---\nlikes: 3\n---\ntag\n');
    expect(read(root, 'papers/2025/01/one.png')).toBe('upvotes: 1');
    expect(read(root, 'format.yaml')).toBe(formatText(3));
    expect((await migrate(root, INVENTED)).said.join()).toContain('nothing to do');
    await expect(migrate(root, MIGRATIONS)).rejects.toThrow('of format 3, of a later version');
  });
});

it.each([
  [undefined, 1, undefined],
  [formatText(1), 1, undefined],
  [formatText(1), 2, '`npm run migrate` changes the files.'],
  [undefined, 2, '`npm run migrate` changes the files.'],
  [formatText(3), 2, 'Upgrade the code, see docs/upgrading.md.'],
  ['format: new', 2, 'Write `format: 2`.'],
])('content that says %j is checked by code of format %s', (text, current, fix) => {
  expect(checkFormat(text, current).map((one) => one.fix)).toEqual(fix === undefined ? [] : [fix]);
});
