import { join } from 'node:path';
import { expect, it } from 'vitest';
import { countTests, lineOf } from '../../../scripts/test/count-tests.ts';
import { withoutBrowser } from '../../browser/find-browser.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const skipped = (title: string, ...ancestorTitles: string[]) => ({
  status: 'skipped',
  ancestorTitles,
  title,
});

async function lineFor(report: object, exitCode = 0): Promise<string> {
  const folder = await temporaryFolder({ 'tests.json': JSON.stringify(report) });
  return lineOf(await countTests(join(folder, 'tests.json'), exitCode));
}

it('says in one line what passed and failed, and what was skipped for want of what', async () => {
  const testResults = [
    { name: '/a/tests/browser/theme.test.ts', assertionResults: [skipped('is dark', 'a theme')] },
    { name: '/a/tests/browser/x.test.ts', assertionResults: [skipped('y', 'search, in Firefox')] },
    { name: 'C:\\a\\tests\\site\\gallery\\gallery.test.ts', assertionResults: [skipped('x')] },
    {
      name: '/a/tests/corpus/bad-inputs.test.ts',
      assertionResults: [
        skipped('a', 'bad inputs (ARCHIVE_CORPUS)'),
        { ...skipped('b', 'bad inputs (ARCHIVE_CORPUS)'), status: 'pending' },
        { ...skipped('c'), status: 'passed' },
      ],
    },
    { name: '/a/tests/scripts/x.test.ts', assertionResults: [skipped('moves to another disk')] },
  ];
  expect(await lineFor({ numPassedTests: 1, numFailedTests: 0, testResults })).toBe(
    '1 passed, 0 failed, 2 skipped for want of ARCHIVE_CORPUS, 1 skipped for want of Firefox, 2 skipped for want of a browser, 1 skipped for want of another machine',
  );
});

it('says no more where nothing was skipped, and counts a run that broke as a failure', async () => {
  expect(await lineFor({ numPassedTests: 3, numFailedTests: 0, testResults: [] })).toBe(
    '3 passed, 0 failed',
  );
  expect(await lineFor({}, 1)).toBe('0 passed, 1 failed');
});

it('skips the tests of a browser where there is none, but fails on CI', () => {
  expect(withoutBrowser(undefined)).toBeUndefined();
  expect(withoutBrowser('')).toBeUndefined();
  expect(withoutBrowser('false')).toBeUndefined();
  expect(() => withoutBrowser('true')).toThrow('may not be skipped');
});
