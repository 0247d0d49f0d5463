import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../scripts/check/check-content.ts';
import { parsePaper } from '../../../src/archive/content/parse-paper.ts';
import { hasErrors } from '../../../src/archive/problems/problem.ts';
import { temporaryFolder } from '../../scripts/temporary-folder.ts';
import {
  hostilePapers,
  hostileRegistries,
  hostileTexts,
  rawPapers,
  rawTexts,
  recordedPapers,
} from './hostile-content.ts';
import { type BuildEnd, runBuild } from './run-build.ts';

/** How many papers and entries of each registry are invented. */
const PAPERS = 300;
const ENTRIES = 50;

/** What a build says of itself; anything else on its log is a library's, of which readers of it can make nothing. */
const OWN_WORDS =
  /^(Reading the content and|Making pages and files|\d+ warnings?: `npm run check`|\d+ pages; |.*(GitHub Pages|Netlify|Cloudflare Pages)|$)/;

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

const corpus = process.env['ARCHIVE_CORPUS'];

// One build for all of it: what a build does once takes longer than a hundred papers.
describe('what check accepts', () => {
  it.each([1])(
    'builds, with no word of a library on the log: invented papers and registries, recorded hostile inputs and parts of them put together (ARCHIVE_CORPUS)',
    async (seed) => {
      const papers = hostilePapers(PAPERS, seed);
      expect(Object.keys(papers)).toHaveLength(PAPERS);
      const raw = rawPapers();
      expect(Object.keys(raw).length).toBeGreaterThan(100);
      const recorded = corpus ? recordedPapers(corpus, 1500, seed) : {};
      if (corpus) expect(Object.keys(recorded).length).toBeGreaterThan(300);
      const registries = hostileRegistries(ENTRIES, seed);
      expectClean(await buildAccepted({ ...papers, ...raw, ...recorded, ...registries }));
    },
  );
});

describe('what check refuses', () => {
  it('has a file, a line, a column, what is wrong and a cure', () => {
    for (const text of [...rawTexts(), ...hostileTexts(300, 1)]) {
      const file = 'papers/2025/12/2512.09876.md';
      const { parsed, problems } = parsePaper({ file, bytes: Buffer.from(text) }, '2030-01-01');
      const errors = problems.filter((one) => hasErrors([one]));
      expect(errors.length > 0).toBe(parsed === undefined);
      for (const one of errors) {
        expect(one).toMatchObject({
          file,
          line: expect.any(Number),
          column: expect.any(Number),
          message: expect.stringMatching(/\S/),
          fix: expect.stringMatching(/\S/),
        });
      }
    }
  });
});
