import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkPage } from '../../src/site/page-check/check-page.ts';
import type { Finding } from '../../src/site/page-check/finding.ts';
import { reportFindings } from '../../src/site/page-check/report-findings.ts';
import { createSiteMap } from '../../src/site/page-check/site-map.ts';
import { BuildFailure } from './failure.ts';

/** Checks every page of a built site, its files given relative to its folder; returns how many pages there are. */
export async function checkPages(
  folder: string,
  files: readonly string[],
  { site, base }: { site: string; base: string },
): Promise<number> {
  const map = createSiteMap(site, base, files);
  const pages = files.filter((file) => file.endsWith('.html'));
  const findings: Finding[] = [];
  for (const page of pages) {
    findings.push(...checkPage(page, await readFile(join(folder, page), 'utf8'), map));
  }
  if (findings.length > 0) {
    throw new BuildFailure(
      `Built pages break the rules; the old site is unchanged.\n\n${reportFindings(findings)}`,
    );
  }
  return pages.length;
}
