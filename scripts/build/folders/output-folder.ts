import { lstatSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { contentRoot } from '../../../src/disk/content-root.ts';
import { liesWithin } from '../../disk/lies-within.ts';
import { BuildFailure } from '../failure.ts';
import { ROOT } from '../root.ts';

/**
 * The folder that holds the built site, absolute, links followed: `ARCHIVE_OUT`, else dist/.
 * Throws where a build there would replace something that is no site.
 */
export function outputFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const named = resolve(environment['ARCHIVE_OUT'] || resolve(ROOT, 'dist'));
  const out = followLinks(named);
  for (const precious of [ROOT, contentRoot(environment), homedir()]) {
    if (liesWithin(out, precious)) {
      throw new BuildFailure(
        `ARCHIVE_OUT=${named} would replace ${precious}. Name a folder of its own.`,
        2,
      );
    }
  }
  if (lstatSync(out, { throwIfNoEntry: false })?.isDirectory() === false) {
    throw new BuildFailure(`ARCHIVE_OUT=${named} is a file. Name a folder.`, 2);
  }
  return out;
}

function followLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
