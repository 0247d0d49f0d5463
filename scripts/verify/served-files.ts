import { sha256 } from '../../src/disk/sha256.ts';
import { readSiteHash, SITE_HASH_FILE, type SiteHash } from '../build/incremental/site-hash.ts';
import type { VerifyOptions } from './options.ts';

/** Files that are asked for together. */
const AT_ONCE = 4;
const PATIENCE = 30_000;

/** Files that hosts read and do not serve. */
const UNSERVED = new Set(['_headers', '_redirects', '.nojekyll', 'CNAME', SITE_HASH_FILE]);

/** What a served site states, and which of the files asked for there are not those of the folder, each with why. */
export interface ServedSite {
  at: string;
  stated: SiteHash | undefined;
  asked: number;
  differing: string[];
}

type Files = ReadonlyMap<string, { sha256: string }>;

/** Asks a served site for its hash and for some of the files, spread evenly over all of them. */
export async function compareServed(
  at: string,
  files: Files,
  options: VerifyOptions,
): Promise<ServedSite> {
  const hash = await askFor(at + SITE_HASH_FILE);
  const stated = typeof hash === 'string' ? undefined : readSiteHash(hash.toString());
  const paths = spread(
    [...files.keys()].filter((path) => !UNSERVED.has(path)),
    options.files,
  );
  const differing: string[] = [];
  for (let start = 0; start < paths.length; start += AT_ONCE) {
    const some = paths.slice(start, start + AT_ONCE);
    const verdicts = await Promise.all(some.map((path) => compare(at, path, files)));
    differing.push(...verdicts.flat());
  }
  return { at, stated, asked: paths.length, differing };
}

async function compare(at: string, path: string, files: Files): Promise<string[]> {
  const address = at + encodeURI(path).replace(/(^|\/)index\.html$/, '$1');
  const answer = await askFor(address);
  if (typeof answer === 'string') return [`${address} ${answer}`];
  return sha256(answer) === files.get(path)?.sha256 ? [] : [`${address} has other bytes.`];
}

/** The bytes of an address, or why there are none. */
async function askFor(address: string): Promise<Buffer | string> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
    if (response.status === 200) return Buffer.from(await response.arrayBuffer());
    await response.body?.cancel();
    return `answers with status ${response.status}.`;
  } catch {
    return 'cannot be reached.';
  }
}

function spread(paths: readonly string[], most: number): string[] {
  if (paths.length <= most) return [...paths];
  return Array.from({ length: most }, (_, index) => {
    const place = Math.floor((index * paths.length) / most);
    return paths[place] ?? '';
  });
}
