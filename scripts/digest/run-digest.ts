import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { buildArchive } from '../../src/archive/archive/build-archive.ts';
import { createRoutes } from '../../src/archive/catalogue/routes.ts';
import type { Publication } from '../../src/archive/files/publication.ts';
import { type Digest, digestOf } from '../../src/archive/formats/digest/digest.ts';
import { digestHtml } from '../../src/archive/formats/digest/digest-html.ts';
import { digestMarkdown, digestText } from '../../src/archive/formats/digest/digest-text.ts';
import { hasErrors, sortProblems } from '../../src/archive/problems/problem.ts';
import { reportText } from '../../src/archive/problems/report.ts';
import { contentRoot } from '../../src/disk/content-root.ts';
import { readContent } from '../../src/disk/read-content.ts';
import { utcTomorrow } from '../../src/disk/tomorrow.ts';
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

/** Writes the digest of a week or month in three forms and returns the exit code. */
export async function runDigest(
  { period, out }: DigestOptions,
  streams: DigestStreams,
): Promise<number> {
  const { publication, report } = await readPublication();
  if (!publication) {
    streams.err.write(report);
    return EXIT.problems;
  }
  const digest = digestOf(period, publication);
  if (!digest) {
    streams.err.write(`No paper is listed in ${period}, so there is no digest of it.\n`);
    return EXIT.problems;
  }
  for (const path of await writeForms(digest, period, resolve(streams.folder, out))) {
    streams.out.write(`${path}\n`);
  }
  return EXIT.fine;
}

async function readPublication(): Promise<{ publication?: Publication; report: string }> {
  const config = siteConfig();
  const { papers, registries, problems } = await readContent(contentRoot(), utcTomorrow());
  const { archive, problems: more } = buildArchive(papers, registries);
  const all = sortProblems([...problems, ...more]);
  if (hasErrors(all)) return { report: reportText(all, papers.length) };
  const routes = createRoutes(config.site, config.base);
  return { publication: { archive, routes, config }, report: '' };
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
