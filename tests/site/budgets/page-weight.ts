import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/**
 * The bytes that a browser without a cache asks of the site for a page before anybody touches it, each file under
 * gzip -9: the page, its styles, its scripts and what those import. Fonts and images are left out. `page` is a
 * file below the site; the site is built for the base path `/`.
 */
export async function weighPage(site: string, page: string): Promise<number> {
  const weights = await weighFiles(site, page);
  return [...weights.values()].reduce((sum, weight) => sum + weight, 0);
}

/** The part of its scripts in the weight of a page. */
export async function weighScripts(site: string, page: string): Promise<number> {
  const weights = await weighFiles(site, page);
  return [...weights].reduce((sum, [file, weight]) => sum + (file.endsWith('.js') ? weight : 0), 0);
}

async function weighFiles(site: string, page: string): Promise<Map<string, number>> {
  const html = await readFile(join(site, page), 'utf8');
  const weights = new Map([[page, weigh(html)]]);
  const files = new Set(filesOf(parse(html)));
  for (const file of files) {
    const text = await readFile(join(site, file), 'utf8');
    weights.set(file, weigh(text));
    // A set that grows is walked to its end.
    for (const imported of importsOf(text)) files.add(posix.join(posix.dirname(file), imported));
  }
  return weights;
}

function weigh(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

/** The addresses of styles and scripts of the site itself. */
function filesOf(node: Node): string[] {
  const here = 'tagName' in node ? addressesOf(node) : [];
  const below = 'childNodes' in node ? node.childNodes.flatMap(filesOf) : [];
  return [...here.filter((href) => href.startsWith('/')), ...below];
}

function addressesOf({ tagName, attrs }: DefaultTreeAdapterTypes.Element): string[] {
  const value = (name: string) => attrs.find((one) => one.name === name)?.value ?? '';
  if (tagName === 'script') return [value('src')];
  return tagName === 'link' && value('rel') === 'stylesheet' ? [value('href')] : [];
}

/** The static imports of a bundled script; dynamic ones wait for the reader. */
function importsOf(script: string): string[] {
  const imports = script.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g);
  return Array.from(imports, ([, path = '']) => path);
}
