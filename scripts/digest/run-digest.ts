import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Publication } from '../../src/archive/archive/publication.ts';
import {
  type Digest,
  digestFacts,
  digestOf,
  hasDigest,
} from '../../src/archive/formats/digest/digest.ts';
import { digestHtml } from '../../src/archive/formats/digest/digest-html.ts';
import { digestMarkdown, digestText } from '../../src/archive/formats/digest/digest-text.ts';
import { createSite } from '../../src/archive/site.ts';
import { contentRoot } from '../../src/disk/content-root.ts';
import { ContentError, loadPublication } from '../../src/disk/load-publication.ts';
import { EXIT } from '../cli/exit.ts';
import { siteConfig } from '../cli/site-config.ts';
import type { DigestOptions } from './options.ts';

/** Where a run happens and speaks. */
export interface DigestStreams {
  /** The folder against which paths of the command line are read. */
  folder: string;
  out: { write: (text: string) => unknown };
  err: { write: (text: string) => unknown };
}

/** Writes the digest of a day, week or month in three forms and returns the exit code. */
export async function runDigest(
  { period, out }: DigestOptions,
  streams: DigestStreams,
): Promise<number> {
  const publication = await readPublication(streams);
  if (!publication) return EXIT.problems;
  if (!hasDigest(period, publication)) {
    streams.err.write(`No paper is listed in ${period}, so there is no digest of it.\n`);
    return EXIT.problems;
  }
  const digest = digestOf(publication.site, digestFacts(period, publication));
  for (const path of await writeForms(digest, period, resolve(streams.folder, out))) {
    streams.out.write(`${path}\n`);
  }
  return EXIT.fine;
}

/** The publication of the content root, or undefined and a report where the content has errors. */
async function readPublication({ err }: DigestStreams): Promise<Publication | undefined> {
  try {
    return await loadPublication(contentRoot(), createSite(siteConfig()));
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
