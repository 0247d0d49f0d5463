import { readFile } from 'node:fs/promises';

/** How many tests did what. */
export interface Tally {
  passed: number;
  failed: number;
  /** How many were skipped, by what they lacked. */
  skipped: Record<string, number>;
}

/** A report of Vitest's JSON reporter, as far as it is read. */
interface Report {
  numPassedTests?: number;
  numFailedTests?: number;
  testResults?: {
    name: string;
    assertionResults: { status: string; ancestorTitles: string[]; title: string }[];
  }[];
}

/**
 * Counts the tests in the JSON report of a run of Vitest. A run that ended badly without a failed test (a file
 * that could not be read, a set-up that broke) counts as one more failure.
 */
export async function countTests(report: string, exitCode: number): Promise<Tally> {
  const text = await readFile(report, 'utf8').catch(() => '{}');
  const { numPassedTests = 0, numFailedTests = 0, testResults = [] } = JSON.parse(text) as Report;
  const unseen = exitCode !== 0 && numFailedTests === 0 ? 1 : 0;
  const skipped: Record<string, number> = {};
  for (const { name, assertionResults } of testResults) {
    for (const { status, ancestorTitles, title } of assertionResults) {
      if (status === 'passed' || status === 'failed') continue;
      const lack = whatIsMissing(name, [...ancestorTitles, title].join(' '));
      skipped[lack] = (skipped[lack] ?? 0) + 1;
    }
  }
  return { passed: numPassedTests, failed: numFailedTests + unseen, skipped };
}

/** What a skipped test lacked, by its file and its names. */
function whatIsMissing(file: string, names: string): string {
  if (names.includes('in Firefox')) return 'Firefox';
  if (/\/tests\/(?:browser|site\/gallery)\//.test(file.replaceAll('\\', '/'))) return 'a browser';
  return names.includes('ARCHIVE_CORPUS') ? 'ARCHIVE_CORPUS' : 'another machine';
}

/** Tallies as one line: `12 passed, 0 failed`, and what was skipped for want of what. */
export function lineOf({ passed, failed, skipped }: Tally): string {
  const lacks = Object.entries(skipped).sort(([a], [b]) => (a < b ? -1 : 1));
  const words = lacks.map(([lack, count]) => `, ${count} skipped for want of ${lack}`);
  return `${passed} passed, ${failed} failed${words.join('')}`;
}
