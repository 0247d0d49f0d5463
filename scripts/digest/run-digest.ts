import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import settings from '../../archive.config.ts';
import type { Publication } from '../../src/archive/archive/publication.ts';
import { resolveConfig } from '../../src/archive/config.ts';
import { type Digest, digestOf } from '../../src/archive/formats/digest/digest.ts';
import { digestHtml } from '../../src/archive/formats/digest/digest-html.ts';
import { digestMarkdown, digestText } from '../../src/archive/formats/digest/digest-text.ts';
import { createSite } from '../../src/archive/site.ts';
import { contentRoot } from '../../src/disk/content-root.ts';
import { ContentError, loadPublication } from '../../src/disk/load-publication.ts';
import { withSiteAddress } from '../../src/disk/site-address.ts';
import { readOrder, USAGE } from './options.ts';

/** Where a run happens and speaks. */
export interface DigestStreams {
  /** The folder against which paths of the command line are read. */
  folder: string;
  out: { write: (text: string) => unknown };
  err: { write: (text: string) => unknown };
}

/** Writes the digest of a week or month in three forms and returns the exit code. Throws where the use is wrong. */
export async function runDigest(args: readonly string[], streams: DigestStreams): Promise<number> {
  const order = readOrder(args);
  if (order.help) {
    streams.out.write(USAGE);
    return 0;
  }
  const publication = await readPublication(streams);
  if (!publication) return 1;
  const digest = digestOf(order.period, publication);
  if (!digest) {
    streams.err.write(`No paper is listed in ${order.period}, so there is no digest of it.\n`);
    return 1;
  }
  for (const path of await writeForms(digest, order.period, resolve(streams.folder, order.out))) {
    streams.out.write(`${path}\n`);
  }
  return 0;
}

/** The publication of the content root, or undefined and a report where the content has errors. */
async function readPublication({ err }: DigestStreams): Promise<Publication | undefined> {
  try {
    const site = createSite(resolveConfig(withSiteAddress(settings)));
    return await loadPublication(contentRoot(), site);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    err.write(error.message);
    return undefined;
  }
}

async function writeForms(digest: Digest, period: string, folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const forms = { html: digestHtml, txt: digestText, md: digestMarkdown };
  return Promise.all(
    Object.entries(forms).map(async ([ending, write]) => {
      const path = join(folder, `${period}.${ending}`);
      await writeFile(path, write(digest));
      return path;
    }),
  );
}
