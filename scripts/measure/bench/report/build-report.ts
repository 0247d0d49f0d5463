import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** The variable that names the file to which a build writes its report: one line of JSON. */
export const REPORT_VARIABLE = 'ARCHIVE_BUILD_REPORT';

/**
 * The variable that names the only kinds of page and file a build makes, separated by commas; without a search
 * index. A build that knows it names it in its `--help`.
 */
export const KINDS_VARIABLE = 'ARCHIVE_KINDS';

/** The phase that makes the search index; the others may have any names. */
export const INDEX_PHASE = 'index';

const buildReportSchema = z.object({
  phases: z.array(z.object({ name: z.string(), seconds: z.number() })),
  resources: z.object({ made: z.int(), kept: z.int() }),
  files: z.int(),
  bytes: z.int(),
});

/**
 * What a build says of itself: seconds on the clock by phase (phases may overlap), how many pages and files it made
 * and how many it kept from the last site, and the files and bytes of the whole site.
 */
export type BuildReport = z.output<typeof buildReportSchema>;

/** Reads a report; undefined where the build wrote none. Throws where it has another shape. */
export async function readBuildReport(file: string): Promise<BuildReport | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : buildReportSchema.parse(JSON.parse(text));
}
