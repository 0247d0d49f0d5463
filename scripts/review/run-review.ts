import { execFileSync } from 'node:child_process';
import { titleText } from '../../src/abstract/index.ts';
import { slugOf } from '../../src/archive/model/slug.ts';
import { readContent } from '../../src/disk/read-content.ts';
import { utcTomorrow } from '../../src/disk/tomorrow.ts';
import { type ChangedFile, hostsOf, reviewText } from '../../src/sources/review/review.ts';
import { tagSuggester } from '../../src/sources/suggest-tags.ts';
import { CommandError } from '../cli/exit.ts';

/** Which two states of a repository are compared. */
export interface ReviewOrder {
  /** The repository, absolute. */
  repository: string;
  /** The content root of the state before, absolute: that of the files which are checked out. */
  root: string;
  /** The content root in the repository, with `/` at its end. */
  contentFolder: string;
  base: string;
  head: string;
}

/** The most bytes of a file that are read: a paper has far less. */
const FILE_MAX = 1_000_000;
/** The most changed files that are read. */
const FILES_MAX = 2_000;

/** Reviews what the content of one state has over another; of the later one nothing is run, only its texts are read. */
export async function runReview(order: ReviewOrder): Promise<string> {
  const { root, contentFolder } = order;
  const content = await readContent(root, utcTomorrow());
  const papers = content.papers.map(({ paper }) => paper);
  return reviewText(changedFiles(order), {
    contentFolder,
    tomorrow: utcTomorrow(),
    hosts: new Set(papers.flatMap(hostsOf)),
    idsByTitle: new Map(papers.map(({ id, title }) => [slugOf(titleText(title)), id])),
    suggestTags: tagSuggester(content.registries.tags),
  });
}

function changedFiles({ repository, base, head, contentFolder }: ReviewOrder): ChangedFile[] {
  const git = (...args: string[]): Buffer => {
    try {
      return execFileSync('git', args, {
        cwd: repository,
        maxBuffer: 64 * FILE_MAX,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    } catch (error) {
      throw new CommandError(
        `git ${args[0]}: ${(error as Error).message.split('\n').at(-2) ?? ''}`,
      );
    }
  };
  const show = (commit: string, path: string): Uint8Array | undefined => {
    const listed = git('ls-tree', '-l', '-z', commit, '--', path).toString();
    const [, type, size = '0'] = /^(\d+) blob \S+ +(\d+)/.exec(listed) ?? [];
    // A link is no paper, whatever it leads to.
    if (type !== '100644' && type !== '100755') return undefined;
    return Number(size) > FILE_MAX
      ? new Uint8Array()
      : git('cat-file', 'blob', `${commit}:${path}`);
  };
  const from = git('merge-base', base, head).toString().trim();
  const names = git('diff', '--name-only', '--no-renames', '-z', from, head).toString();
  const paths = names.split('\0').filter(Boolean);
  return paths.slice(0, FILES_MAX).map((path) => {
    if (!path.startsWith(contentFolder)) return { path };
    const [before, after] = [show(from, path), show(head, path)];
    return { path, ...(before && { before }), ...(after && { after }) };
  });
}
