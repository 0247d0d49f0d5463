import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import settings from '../../archive.config.ts';
import { buildArchive } from '../../src/archive/archive/build-archive.ts';
import { createRoutes } from '../../src/archive/catalogue/routes.ts';
import { resolveConfig } from '../../src/archive/config.ts';
import type { Publication } from '../../src/archive/archive/publication.ts';
import { type Digest, digestOf } from '../../src/archive/formats/digest/digest.ts';
import { digestHtml } from '../../src/archive/formats/digest/digest-html.ts';
import { digestMarkdown, digestText } from '../../src/archive/formats/digest/digest-text.ts';
import { hasErrors, sortProblems } from '../../src/archive/problems/problem.ts';
import { reportText } from '../../src/archive/problems/report.ts';
import { contentRoot } from '../../src/disk/content-root.ts';
import { readContent } from '../../src/disk/read-content.ts';
import { utcTomorrow } from '../../src/disk/tomorrow.ts';
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
  const { publication, report } = await readPublication();
  if (!publication) {
    streams.err.write(report);
    return 1;
  }
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

async function readPublication(): Promise<{ publication?: Publication; report: string }> {
  const config = resolveConfig(settings);
  const { papers, registries, problems } = await readContent(contentRoot(), utcTomorrow());
  const { archive, problems: more } = buildArchive(papers, registries);
  const all = sortProblems([...problems, ...more]);
  if (hasErrors(all)) return { report: reportText(all, papers.length) };
  const site = process.env['ARCHIVE_SITE'] ?? config.site;
  const base = process.env['ARCHIVE_BASE'] ?? config.base;
  return { publication: { archive, routes: createRoutes(site, base), config }, report: '' };
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
