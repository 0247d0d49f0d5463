import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../../src/archive/model/day.ts';
import { CommandError, EXIT } from '../cli/exit.ts';
import { EDITS } from './edit-files.ts';
import { nextVersion } from './next-version.ts';
import type { ReleaseOptions } from './options.ts';

/** Where a release is made, by whom, and where that is told. */
export interface ReleasePlace {
  /** The repository, absolute. */
  root: string;
  today: Day;
  /** Runs a command of package.json to its end and gives its exit code. */
  runNpm: (args: readonly string[]) => Promise<number>;
  say: (words: string) => void;
}

/** Makes a version of what is committed; returns the exit code. Throws a `CommandError` where it cannot be. */
export async function runRelease(
  { version: asked, tests, dryRun }: ReleaseOptions,
  { root, today, runNpm, say }: ReleasePlace,
): Promise<number> {
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' }).trim();
  const read = (file: string): string => readFileSync(join(root, file), 'utf8');
  const manifest = JSON.parse(read('package.json')) as { version: string };
  const version = nextVersion(manifest.version, asked);
  refuseUncommitted(git('status', '--porcelain'));
  if (git('tag', '--list', `v${version}`) !== '') {
    throw new CommandError(`There is a tag v${version} already.`);
  }
  const release = { version, day: today };
  const edited = Object.entries(EDITS)
    .filter(([file]) => existsSync(join(root, file)))
    .map(([file, edit]) => ({ file, text: edit(read(file), release) }));
  const names = edited.map(({ file }) => file);
  if (dryRun) {
    say(`${manifest.version} would become ${version}, of ${today}: ${names.join(', ')}.`);
    return EXIT.fine;
  }
  for (const args of [['run', '--silent', 'check'], ...(tests ? [['test']] : [])]) {
    if ((await runNpm(args)) === 0) continue;
    throw new CommandError(`npm ${args.join(' ')} found something; nothing was released.`);
  }
  for (const { file, text } of edited) writeFileSync(join(root, file), text);
  git('add', ...names);
  git('commit', '--quiet', '--message', `Release ${version}`);
  say(nextSteps(version, git('branch', '--show-current')));
  return EXIT.fine;
}

function refuseUncommitted(status: string): void {
  if (status === '') return;
  throw new CommandError(`Commit first; a version is of what is committed:\n${status}`);
}

function nextSteps(version: string, branch: string): string {
  return [
    `${version} is committed. Look at it (git show), then set the tag and push both:`,
    `  git tag --annotate v${version} --message ${version}`,
    `  git push origin ${branch} v${version}`,
    `  gh release create v${version} --title ${version} --notes "See CHANGELOG.md"`,
  ].join('\n');
}
