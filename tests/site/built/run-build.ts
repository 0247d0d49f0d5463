import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder of the project, with `/` at its end. */
export const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));

/** How a build ended. */
export interface BuildEnd {
  exitCode: number | null;
  stderr: string;
  stdout: string;
}

/** A build that runs. */
export interface RunningBuild {
  /** Resolves when it has ended. */
  end: Promise<BuildEnd>;
  kill: (signal: NodeJS.Signals) => void;
}

/** What is built, and how. */
export interface BuildOptions {
  project?: string;
  flags?: string[];
}

/**
 * Starts `scripts/commands/build.ts` of a project with some environment variables, nothing else of ours set. What the
 * next build can use is kept beside the site, unless the variables say otherwise, so that no build uses another's.
 */
export function startBuild(
  variables: Record<string, string>,
  { project = PROJECT, flags = [] }: BuildOptions = {},
): RunningBuild {
  const { PATH = '' } = process.env;
  const ARCHIVE_CACHE = `${variables['ARCHIVE_OUT']}.cache`;
  const child = spawn(process.execPath, ['scripts/commands/build.ts', ...flags], {
    cwd: project,
    env: { PATH, ARCHIVE_CACHE, ...variables },
  });
  const said = { stderr: '', stdout: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => {
    said.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    said.stderr += text;
  });
  const end = new Promise<BuildEnd>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode) => resolve({ ...said, exitCode }));
  });
  return { end, kill: (signal) => void child.kill(signal) };
}

/** Runs a build to its end, see `startBuild`. */
export function runBuild(
  variables: Record<string, string>,
  options?: BuildOptions,
): Promise<BuildEnd> {
  return startBuild(variables, options).end;
}
