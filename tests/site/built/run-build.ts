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

/**
 * Runs `scripts/commands/build.ts` of a project with some environment variables, nothing else of ours set. What the
 * next build can use is kept beside the site, unless the variables say otherwise, so that no build uses another's.
 */
export function runBuild(
  variables: Record<string, string>,
  { project = PROJECT, flags = [] }: { project?: string; flags?: string[] } = {},
): Promise<BuildEnd> {
  const { PATH = '' } = process.env;
  const ARCHIVE_CACHE = `${variables['ARCHIVE_OUT']}.cache`;
  const child = spawn(process.execPath, ['scripts/commands/build.ts', ...flags], {
    cwd: project,
    env: { PATH, ARCHIVE_CACHE, ...variables },
  });
  const end: BuildEnd = { exitCode: null, stderr: '', stdout: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => {
    end.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    end.stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode) => resolve({ ...end, exitCode }));
  });
}
