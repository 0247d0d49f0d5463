import { join, relative, sep } from 'node:path';
import { liesWithin } from '../disk/lies-within.ts';

/** The folder where the command was typed, against which its paths count: npm moves to that of package.json. */
export function folderOfCall(environment: NodeJS.ProcessEnv = process.env): string {
  return environment['INIT_CWD'] ?? process.cwd();
}

/** A file of a content root as it is found from the folder of the call; relative to the root where that lies elsewhere. */
export function fileFromCall(root: string, file: string, folder: string = folderOfCall()): string {
  if (!liesWithin(folder, root)) return file;
  return join(relative(folder, root), file).replaceAll(sep, '/');
}
