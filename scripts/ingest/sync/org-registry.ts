import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseRegistry } from '../../../src/archive/content/parse-registry.ts';
import type { OrgEntry } from '../../../src/archive/model/registries.ts';
import { SHIPPED_CONTENT } from '../../../src/disk/read-registries.ts';
import { appendOrgs } from '../../../src/sources/draft-orgs.ts';
import type { FileChange } from '../../disk/index.ts';

const ORGS_FILE = 'orgs.yaml';

/** The change of `orgs.yaml` that adds drafts of entries, or why it cannot be made; nothing for no entries. */
export async function orgsChange(
  root: string,
  added: readonly OrgEntry[],
): Promise<FileChange | string | undefined> {
  if (added.length === 0) return undefined;
  // A root without a registry uses the shipped one: its own has to hold that one's entries as well.
  const text =
    (await readText(join(root, ORGS_FILE))) ?? (await readText(join(SHIPPED_CONTENT, ORGS_FILE)));
  const grown = appendOrgs(text ?? '', added);
  const { problems } = parseRegistry('orgs', { file: ORGS_FILE, bytes: Buffer.from(grown) });
  if (problems.length > 0) return `${ORGS_FILE} has problems, so no organization was added to it.`;
  return { file: ORGS_FILE, text: grown };
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
