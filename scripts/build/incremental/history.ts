import { execFile } from 'node:child_process';
import { basename } from 'node:path';
import { promisify } from 'node:util';
import type { PaperHistory } from '../../../src/archive/archive/publication.ts';
import { PAPERS_FOLDER } from '../../../src/archive/content/paper-file.ts';
import type { Paper } from '../../../src/archive/model/paper.ts';

const run = promisify(execFile);

/** The most that git may say: some sixty bytes for each change of a file. */
const OUTPUT_MAX = 1_000_000_000;

/** The commit that is checked out at a content root; empty where git has none. It decides the histories of papers. */
export async function commitOf(root: string): Promise<string> {
  return (await git(root, 'rev-parse', 'HEAD').catch(() => '')).trim();
}

/**
 * Reads how often and when the files of papers were changed, in one look at the log of the repository that holds the
 * content root. A file is known by its name, which it keeps wherever it lies. Where the log is not whole, nothing is
 * told rather than something wrong, and `say` is told why.
 */
export async function readHistory(
  root: string,
  say: (words: string) => void,
): Promise<(paper: Paper) => PaperHistory | undefined> {
  const shallow = await git(root, 'rev-parse', '--is-shallow-repository').catch(() => undefined);
  if (shallow?.trim() !== 'false') {
    say(
      shallow === undefined
        ? '`history` is on, but the content lies in no git repository: pages tell no history.'
        : '`history` is on, but git has only the newest commits here: pages tell no history. Fetch all of them (`fetch-depth: 0`).',
    );
    return () => undefined;
  }
  const log = await git(
    root,
    ...['-c', 'core.quotepath=off', 'log', '--no-renames', '--diff-filter=AM'],
    ...['--format=%x00%cs', '--name-only', '--', PAPERS_FOLDER],
  );
  const histories = historiesIn(log);
  return ({ id }) => histories.get(id);
}

/** The histories of papers by id in a log, newest first: after each day, which a NUL begins, the names of files. */
export function historiesIn(log: string): Map<string, PaperHistory> {
  const histories = new Map<string, PaperHistory>();
  for (const commit of log.split('\0')) {
    const [day = '', ...files] = commit.split('\n');
    for (const file of files) {
      if (!file.endsWith('.md')) continue;
      const id = basename(file, '.md');
      const { changes = 0, last = day } = histories.get(id) ?? {};
      histories.set(id, { changes: changes + 1, last: last > day ? last : day });
    }
  }
  return histories;
}

async function git(root: string, ...args: string[]): Promise<string> {
  const { stdout } = await run('git', ['-C', root, ...args], { maxBuffer: OUTPUT_MAX });
  return stdout;
}
