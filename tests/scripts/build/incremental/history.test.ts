import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  commitOf,
  historiesIn,
  readHistory,
} from '../../../../scripts/build/incremental/history.ts';
import { makePaper } from '../../../archive/make-paper.ts';
import { temporaryFolder, writeAll } from '../../temporary-folder.ts';

const PAPER = makePaper({ id: '2503.00001' });

async function repository() {
  const folder = await temporaryFolder();
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, GIT_COMMITTER_DATE: day, GIT_AUTHOR_DATE: day },
    });
  let day = '';
  const commit = async (at: string, files: Record<string, string>) => {
    // Late in the evening in a zone where it is tomorrow elsewhere: the day is that of whoever committed.
    day = `${at}T23:30:00-0800`;
    await writeAll(folder, files);
    git('add', '.');
    git('commit', '--quiet', '--message', at);
  };
  git('init', '--quiet', '--initial-branch', 'main');
  return { folder, root: join(folder, 'content'), git, commit };
}

it('counts the commits that changed a file, wherever it lay, and gives the day of the last', async () => {
  const { root, git, commit } = await repository();
  const file = (month: string) => `content/papers/2025/${month}/2503.00001.md`;
  await commit('2025-03-04', { [file('03')]: 'one', 'content/papers/2025/03/other.md': 'x' });
  const first = await commitOf(root);
  await commit('2025-03-05', { 'README.md': 'nothing of ours' });
  git('rm', '--quiet', file('03'));
  await commit('2025-03-09', { [file('04')]: 'two' });
  const said: string[] = [];
  const historyOf = await readHistory(root, (words) => said.push(words));
  expect([historyOf(PAPER), said]).toEqual([{ changes: 2, last: '2025-03-09' }, []]);
  expect(await commitOf(root)).not.toBe(first);
});

it('tells nothing rather than something wrong where git does not know all, and says why', async () => {
  const said: string[] = [];
  const { folder, commit } = await repository();
  await commit('2025-03-04', { 'content/papers/2025/03/2503.00001.md': 'one' });
  await commit('2025-03-05', { 'content/papers/2025/03/2503.00001.md': 'two' });
  const clone = await temporaryFolder();
  execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${folder}`, clone]);
  const bare = await temporaryFolder();
  for (const root of [join(clone, 'content'), bare]) {
    expect((await readHistory(root, (words) => said.push(words)))(PAPER)).toBeUndefined();
  }
  expect(said.map((words) => words.includes('fetch-depth: 0'))).toEqual([true, false]);
  expect(await commitOf(bare)).toBe('');
});

it('takes the latest day where branches were merged in another order', () => {
  const log =
    '\u00002025-03-01\n\na/2503.00001.md\n\u00002025-03-07\n\na/2503.00001.md\na/pic.png\n';
  expect([...historiesIn(log)]).toEqual([['2503.00001', { changes: 2, last: '2025-03-07' }]]);
});
