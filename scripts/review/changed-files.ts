import { execFileSync } from 'node:child_process';
import type { ChangedFile } from '../../src/sources/review/review.ts';
import { CommandError } from '../cli/exit.ts';

/** The most bytes of a file that are read: a paper has far less. */
const FILE_MAX = 1_000_000;
/** The most files of the content that are read. */
const FILES_MAX = 2_000;
/** The most bytes that git may say at once. */
const ANSWER_MAX = 512 * FILE_MAX;

/** A file as a state has it: the id of its bytes, where it is a file at all. */
type Blob = string | undefined;

/**
 * The files that one state of a repository has otherwise than the one that both come from. Of the content the bytes are
 * read, by three calls of git, however many files there are; of all else the names alone.
 */
export function changedFiles(
  repository: string,
  { base, head, contentFolder }: { base: string; head: string; contentFolder: string },
): ChangedFile[] {
  const git = (args: readonly string[], input = ''): Buffer => {
    try {
      return execFileSync('git', args, {
        cwd: repository,
        input,
        maxBuffer: ANSWER_MAX,
        stdio: ['pipe', 'pipe', 'pipe'],
      });
    } catch (error) {
      const said = (error as Error).message.split('\n').at(-2) ?? '';
      // A clone of one branch has no `main` of its own.
      const cure = args[0] === 'merge-base' ? ' Try --base origin/main.' : '';
      throw new CommandError(`git ${args[0]}: ${said}${cure}`);
    }
  };
  const from = git(['merge-base', base, head]).toString().trim();
  const changes = readChanges(
    git(['diff', '--raw', '--no-abbrev', '--no-renames', '-z', from, head]).toString(),
  );
  // Every name counts: code may stand behind thousands of papers.
  const wanted = changes.filter(({ path }) => path.startsWith(contentFolder)).slice(0, FILES_MAX);
  const ids = new Set(wanted.flatMap(({ before, after }) => [before ?? [], after ?? []].flat()));
  const bytes = readBlobs([...ids], git);
  return changes.map(({ path, before, after }) => {
    const [was, is] = [bytes.get(before ?? ''), bytes.get(after ?? '')];
    return { path, ...(was && { before: was }), ...(is && { after: is }) };
  });
}

/** Reads `git diff --raw -z`: `:100644 100644 <id> <id> M`, then the path (git-diff, "Raw output format"). */
function readChanges(raw: string): { path: string; before: Blob; after: Blob }[] {
  const parts = raw.split('\0');
  const changes = [];
  for (let place = 0; place + 1 < parts.length; place += 2) {
    const [, modeBefore, modeAfter, before, after] =
      /^:(\d+) (\d+) (\w+) (\w+) /.exec(parts[place] ?? '') ?? [];
    changes.push({
      path: parts[place + 1] ?? '',
      before: isFile(modeBefore) ? before : undefined,
      after: isFile(modeAfter) ? after : undefined,
    });
  }
  return changes;
}

/** A link is no paper, whatever it leads to, and neither is another repository. */
function isFile(mode: string | undefined): boolean {
  return mode === '100644' || mode === '100755';
}

/** The bytes of blobs by their ids; none of one that is too large. */
function readBlobs(
  ids: readonly string[],
  git: (args: readonly string[], input: string) => Buffer,
): Map<string, Uint8Array> {
  const list = (some: readonly string[]): string => some.map((id) => `${id}\n`).join('');
  const sizes = git(['cat-file', '--batch-check=%(objectname) %(objectsize)'], list(ids));
  const sized = sizes
    .toString()
    .split('\n')
    .flatMap((line) => {
      const [id = '', size = ''] = line.split(' ');
      return id === '' ? [] : [{ id, size: Number(size) }];
    });
  const read = sized.filter(({ size }) => size <= FILE_MAX);
  const answer = git(['cat-file', '--batch'], list(read.map(({ id }) => id)));
  const bytes = new Map<string, Uint8Array>(sized.map(({ id }) => [id, new Uint8Array()]));
  let at = 0;
  for (const { id, size } of read) {
    // `<id> blob <size>`, the bytes, a line feed.
    const start = answer.indexOf(0x0a, at) + 1;
    bytes.set(id, answer.subarray(start, start + size));
    at = start + size + 1;
  }
  return bytes;
}
