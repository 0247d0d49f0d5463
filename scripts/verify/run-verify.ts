import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../../src/disk/sha256.ts';
import { listFiles } from '../build/folders/list-files.ts';
import {
  readSiteHash,
  SITE_HASH_FILE,
  type SiteHash,
  siteHashOf,
} from '../build/incremental/site-hash.ts';
import { CommandError } from '../cli/exit.ts';
import type { VerifyOptions } from './options.ts';
import { compareServed, type ServedSite } from './served-files.ts';

/** What was found of a site. */
export interface Verification {
  folder: string;
  /** Of the files that are there. */
  counted: SiteHash;
  /** What the site itself states; undefined where it was built by something else. */
  stated: SiteHash | undefined;
  served?: ServedSite;
}

/** Counts the hash of the site in a folder and compares it with what it and a served one state; throws `CommandError`. */
export async function runVerify(folder: string, options: VerifyOptions): Promise<Verification> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new CommandError(`There is no site in ${folder}. \`npm run build\` makes it.`);
  }
  const files = new Map<string, { bytes: number; sha256: string }>();
  for (const path of await listFiles(folder)) {
    const content = await readFile(join(folder, path));
    files.set(path, { bytes: content.length, sha256: sha256(content) });
  }
  const own = files.has(SITE_HASH_FILE) ? await readFile(join(folder, SITE_HASH_FILE), 'utf8') : '';
  const found = { folder, counted: siteHashOf(files), stated: readSiteHash(own) };
  const { at } = options;
  return at === undefined ? found : { ...found, served: await compareServed(at, files, options) };
}

/** Says whether everything agrees. */
export function isProved({ counted, stated, served }: Verification): boolean {
  const agrees = (other: SiteHash | undefined): boolean => other?.sha256 === counted.sha256;
  return agrees(stated) && (!served || (agrees(served.stated) && served.differing.length === 0));
}

/** What was found, for people. */
export function verificationText(found: Verification): string {
  const { folder, counted, stated, served } = found;
  const lines = [
    `${folder}: ${counted.files} files, ${counted.bytes} bytes`,
    `  counted here   ${counted.sha256}`,
    `  stated there   ${stated?.sha256 ?? `nothing: it has no ${SITE_HASH_FILE}`}`,
  ];
  if (served) {
    lines.push(
      `${served.at}`,
      `  stated there   ${served.stated?.sha256 ?? `nothing: it has no ${SITE_HASH_FILE}`}`,
      `  ${served.asked} files asked for, ${served.differing.length} differ`,
      ...served.differing.map((one) => `    ${one}`),
    );
  }
  return `${[...lines, isProved(found) ? 'All of it agrees.' : 'Something differs.'].join('\n')}\n`;
}
