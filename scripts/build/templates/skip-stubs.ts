import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { literalPattern } from '../../../src/archive/model/word-pattern.ts';
import { listFiles } from '../folders/list-files.ts';

/** A script that does nothing but load one other. */
const STUB = /^import\s*"\.\/([^"/]+\.js)";?\s*$/;

/**
 * Makes pages name scripts themselves where Astro names files that only load them: a browser would learn of the script
 * a round trip later. Takes the folder of compiled templates, and the folder of scripts in it.
 */
export async function skipStubs(templates: string, scripts: string): Promise<void> {
  const stubs = new Map<string, string>();
  for (const name of await listFiles(join(templates, scripts))) {
    if (!name.endsWith('.js')) continue;
    const [, target] = STUB.exec(await readFile(join(templates, scripts, name), 'utf8')) ?? [];
    if (target !== undefined) stubs.set(name, target);
  }
  if (stubs.size === 0) return;
  const named = new RegExp([...stubs.keys()].map(literalPattern).join('|'), 'g');
  for (const path of await listFiles(join(templates, 'server'))) {
    const file = join(templates, 'server', path);
    const text = await readFile(file, 'utf8');
    const direct = text.replace(named, (name) => stubs.get(name) ?? name);
    if (direct !== text) await writeFile(file, direct);
  }
  for (const name of stubs.keys()) await rm(join(templates, scripts, name));
}
