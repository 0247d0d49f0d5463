import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { SOFTWARE } from '../../src/archive/version.ts';
import { listFiles } from '../build/folders/list-files.ts';
import { judgeHosts } from '../hosts/judge-hosts.ts';
import { type SiteFile, sizeOfSite } from '../hosts/site-size.ts';
import type { Diagnosis, Finding } from './diagnosis.ts';

/** Files that are looked at together: enough to keep the disk busy, few enough for any system. */
const AT_ONCE = 64;

/** The size of a built site and what hosts make of it; undefined where there is none. */
export async function lookAtSite(folder: string): Promise<Diagnosis['built']> {
  if (!existsSync(join(folder, 'index.html'))) return undefined;
  const paths = await listFiles(folder);
  const files: SiteFile[] = [];
  for (let start = 0; start < paths.length; start += AT_ONCE) {
    const some = paths.slice(start, start + AT_ONCE);
    files.push(...(await Promise.all(some.map((path) => lookAtFile(folder, path)))));
  }
  const size = sizeOfSite(files);
  return { size, verdicts: judgeHosts(size) };
}

async function lookAtFile(folder: string, path: string): Promise<SiteFile> {
  const { size } = await stat(join(folder, path));
  return { path, bytes: size };
}

/** A site that was built for another address than the configured one sends readers there. */
export async function addressFindings(folder: string, configured: string): Promise<Finding[]> {
  const page = await readFile(join(folder, 'index.html'), 'utf8').catch(() => '');
  const built = /<link rel="canonical" href="([^"]+)"/.exec(page)?.[1];
  if (built === undefined || built === configured) return [];
  return [
    {
      message: `The site in ${folder} was built for ${built}, but the configuration says ${configured}.`,
      fix: 'Build it again: `npm run build`.',
    },
  ];
}

/** What hosts and readers count on, whatever the papers. */
const NEEDED = ['404.html', '_headers', '_redirects', '.nojekyll', 'api/v1/index.json'];

/** A site that lacks what hosts read, or that another version has built. */
export async function wholeFindings(folder: string): Promise<Finding[]> {
  const fix = 'Build it again: `npm run build`.';
  const missing = NEEDED.filter((name) => !existsSync(join(folder, name)));
  if (missing.length > 0) {
    return [
      { message: `The site in ${folder} is not whole: it lacks ${missing.join(', ')}.`, fix },
    ];
  }
  const version = (await statedVersion(folder)) ?? 'an earlier version';
  if (version === SOFTWARE.version) return [];
  return [
    { message: `The site in ${folder} was built by ${version}; this is ${SOFTWARE.version}.`, fix },
  ];
}

/** The version that built a site, as its API states it; undefined where it states none, or is torn. */
async function statedVersion(folder: string): Promise<string | undefined> {
  try {
    const text = await readFile(join(folder, 'api/v1/index.json'), 'utf8');
    return (JSON.parse(text) as { software?: { version?: string } }).software?.version;
  } catch {
    return undefined;
  }
}
