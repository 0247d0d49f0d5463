import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../scripts/check/check-content.ts';
import { hasErrors } from '../../../src/archive/problems/problem.ts';
import { temporaryFolder } from '../../scripts/temporary-folder.ts';
import { hostilePapers, hostileRegistries, recordedPapers } from './hostile-content.ts';
import { type BuildEnd, runBuild } from './run-build.ts';

const PAPERS = 150;
const ENTRIES = 25;

/** What a build says of itself; anything else on its log is a library's, of which readers of it can make nothing. */
const OWN_WORDS =
  /^(Reading the content and|Making pages and files|\d+ warnings?; `npm run check`|\d+ pages; |.*(GitHub Pages|Netlify|Cloudflare Pages)|$)/;

/** Builds a content root that `check` finds no error in. */
async function buildAccepted(content: Record<string, string>): Promise<BuildEnd> {
  const root = await temporaryFolder(content);
  const all = { choose: (files: readonly string[]) => files, reports: () => true };
  const { problems } = await checkContent(root, all);
  expect(problems.filter((one) => hasErrors([one]))).toEqual([]);
  return runBuild({
    ARCHIVE_CONTENT: root,
    ARCHIVE_OUT: join(await temporaryFolder(), 'out'),
    SITE_URL: 'https://papers.example',
  });
}

function expectClean({ exitCode, stderr }: BuildEnd): void {
  const strange = stderr.split('\n').filter((line) => !OWN_WORDS.test(line));
  expect({ exitCode, strange }).toEqual({ exitCode: 0, strange: [] });
}

describe('what check accepts', () => {
  it.each([1, 2])(
    'builds, with no word of a library on the log: invented papers and registries, %i',
    async (seed) => {
      const papers = hostilePapers(PAPERS, seed);
      expect(Object.keys(papers)).toHaveLength(PAPERS);
      const content = { ...papers, ...hostileRegistries(ENTRIES, seed) };
      expectClean(await buildAccepted(content));
    },
  );

  const corpus = process.env['ARCHIVE_CORPUS'];
  it.skipIf(!corpus)(
    'builds: recorded hostile inputs, and parts of them put together (ARCHIVE_CORPUS)',
    async () => {
      const content = recordedPapers(corpus ?? '', 1500, 1);
      expect(Object.keys(content).length).toBeGreaterThan(300);
      expectClean(await buildAccepted(content));
    },
  );
});
