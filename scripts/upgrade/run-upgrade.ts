import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CommandError, EXIT } from '../cli/exit.ts';

/** What belongs to whoever runs an archive; the merge of a version leaves it as it is. */
export const OWN_PATHS = [
  'archive.config.ts',
  'src/content',
  'src/styles/theme.css',
  '.github/CODEOWNERS',
  '.github/README.md',
] as const;

/** The name that git knows the repository of the software by. */
const REMOTE = 'upstream';

/** What is upgraded, to what, and where that is told. */
export interface UpgradeOrder {
  /** The repository, absolute. */
  root: string;
  /** `1.1.0` */
  version: string;
  /** Where the software comes from, where git does not know it yet. */
  from: string | undefined;
  say: (words: string) => void;
}

/** Merges a version of the software and leaves what is somebody's own alone; returns the exit code. */
export function runUpgrade({ root, version, from, say }: UpgradeOrder): number {
  const git = (...args: string[]): string => {
    const { status, stdout, stderr, error } = spawnSync('git', args, {
      cwd: root,
      encoding: 'utf8',
    });
    if (error) throw new CommandError(`git cannot be run: ${error.message}`, EXIT.fault);
    if (status === 0) return stdout.trim();
    throw new CommandError(`git ${args.join(' ')}: ${stderr.trim() || stdout.trim()}`);
  };
  if (git('status', '--porcelain') !== '') {
    throw new CommandError(
      'Commit first: an upgrade is a merge, and git begins none over unsaved work.',
    );
  }
  const tag = `v${version}`;
  fetchFrom(git, from, tag);
  const { version: begun } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  beginFrom(git, begun, tag);
  // Conflicts in what is one's own are settled below, so that the end of the merge says nothing yet.
  spawnSync('git', ['merge', '--quiet', '--no-commit', '--no-ff', tag], { cwd: root });
  if (!existsSync(resolve(root, git('rev-parse', '--git-path', 'MERGE_HEAD')))) {
    say(`${version} is in here already.`);
    return EXIT.fine;
  }
  keepOwn(git);
  const open = git('diff', '--name-only', '--diff-filter=U');
  if (open !== '') {
    say(
      `Both sides changed code in these files:\n${open}\nSettle them, then: git commit --all; or take all of it back: git merge --abort`,
    );
    return EXIT.problems;
  }
  git('commit', '--quiet', '--message', `Upgrade to ${version}`);
  say(`${begun} is ${version} now; git reset --hard HEAD~1 takes it back. What comes next:
  npm ci --include=dev
  npm run migrate       changes your content, where its format changed
  npm run check
  npm start             look at it, then push`);
  return EXIT.fine;
}

type Git = (...args: string[]) => string;

function fetchFrom(git: Git, from: string | undefined, tag: string): void {
  const isKnown = git('remote').split('\n').includes(REMOTE);
  if (!isKnown && from === undefined) {
    throw new CommandError(
      `Say once where the software comes from: --from URL; git will know it as ${REMOTE}.`,
    );
  }
  if (from !== undefined) git('remote', isKnown ? 'set-url' : 'add', REMOTE, from);
  git('fetch', '--quiet', '--tags', REMOTE);
  if (git('tag', '--list', tag) === '') {
    const newest = git('tag', '--list', 'v*', '--sort=-version:refname').split('\n').slice(0, 5);
    throw new CommandError(`There is no ${tag}; the newest are ${newest.join(', ') || 'none'}.`);
  }
}

/** What was begun from a template has no history in common with the software: git is told where it began. */
function beginFrom(git: Git, begun: string, tag: string): void {
  const [first = ''] = git('rev-list', '--max-parents=0', tag).split('\n');
  const isCommon = git('rev-list', '--max-parents=0', 'HEAD').split('\n').includes(first);
  if (isCommon) return;
  if (git('tag', '--list', `v${begun}`) === '') {
    throw new CommandError(
      `This archive began with ${begun}, as package.json says, and there is no tag v${begun}.`,
    );
  }
  const message = `Begun from ${begun}`;
  git(
    'merge',
    '--quiet',
    '--strategy=ours',
    '--allow-unrelated-histories',
    '--message',
    message,
    `v${begun}`,
  );
}

/** Puts what is one's own as it was, whatever the version did to it. */
function keepOwn(git: Git): void {
  git('rm', '--quiet', '-r', '--force', '--ignore-unmatch', '--', ...OWN_PATHS);
  const there = OWN_PATHS.filter((path) => git('ls-tree', 'HEAD', '--', path) !== '');
  git('restore', '--source=HEAD', '--staged', '--worktree', '--', ...there);
}
