import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sortElements } from './cbor-order.ts';

/** What each of Pagefind's own files begins with, before its CBOR. */
const SIGNATURE = 'pagefind_dcd';
/** Element of a filter's file: its values, each with its pages. */
const VALUES = 1;
/** Elements of the meta file: the filters and the sort orders, each with its name. */
const FILTERS = 3;
const SORTS = 4;

/**
 * Gives an index that Pagefind wrote to a folder the same bytes every time: it writes filters, their values and
 * sort orders in the order of a hash table, which changes from run to run, and names files by their content.
 */
export async function settleIndex(folder: string): Promise<void> {
  const renamed = await settleFilters(join(folder, 'filter'));
  const entryPath = join(folder, 'pagefind-entry.json');
  let entry = await readFile(entryPath, 'utf8');
  for (const name of (await readdir(folder)).filter((one) => one.endsWith('.pf_meta'))) {
    let text = (await unpack(join(folder, name))).toString('latin1');
    for (const [old, now] of renamed) text = text.replaceAll(old, now);
    const meta = Buffer.from(text, 'latin1');
    const settled = sortElements(
      sortElements(meta, SIGNATURE.length, FILTERS),
      SIGNATURE.length,
      SORTS,
    );
    const [, language, old = ''] = /^pagefind\.([^_]+)_(.+)\.pf_meta$/.exec(name) ?? [];
    const hash = hashOf(settled, old.length);
    await replace(folder, name, `pagefind.${language}_${hash}.pf_meta`, settled);
    entry = entry.replace(`${language}_${old}`, `${language}_${hash}`);
  }
  await writeFile(entryPath, entry);
}

/** Returns the new name of each filter by its old one, both without ending and of one length. */
async function settleFilters(folder: string): Promise<Map<string, string>> {
  const renamed = new Map<string, string>();
  for (const file of await readdir(folder).catch((): string[] => [])) {
    const settled = sortElements(await unpack(join(folder, file)), SIGNATURE.length, VALUES);
    const [, language, old = ''] = /^([^_]+)_(.+)\.pf_filter$/.exec(file) ?? [];
    const hash = hashOf(settled, old.length);
    await replace(folder, file, `${language}_${hash}.pf_filter`, settled);
    renamed.set(`${language}_${old}`, `${language}_${hash}`);
  }
  return renamed;
}

async function unpack(path: string): Promise<Buffer> {
  const bytes = gunzipSync(await readFile(path));
  if (bytes.toString('latin1', 0, SIGNATURE.length) === SIGNATURE) return bytes;
  throw new Error(`${path} is not in the form of the Pagefind that package.json names.`);
}

async function replace(folder: string, old: string, now: string, bytes: Buffer): Promise<void> {
  await rm(join(folder, old));
  await writeFile(join(folder, now), gzipSync(bytes, { level: 9 }));
}

function hashOf(bytes: Buffer, length: number): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, length);
}
