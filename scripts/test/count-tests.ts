import { readFile } from 'node:fs/promises';

/** How many tests did what. */
export interface Tally {
  passed: number;
  failed: number;
}

/**
 * Counts the tests in the JSON report of a run of Vitest. A run that ended badly without a failed test (a file
 * that could not be read, a set-up that broke) counts as one more failure.
 */
export async function countTests(report: string, exitCode: number): Promise<Tally> {
  const text = await readFile(report, 'utf8').catch(() => '{}');
  const { numPassedTests = 0, numFailedTests = 0 } = JSON.parse(text) as {
    numPassedTests?: number;
    numFailedTests?: number;
  };
  const unseen = exitCode !== 0 && numFailedTests === 0 ? 1 : 0;
  return { passed: numPassedTests, failed: numFailedTests + unseen };
}
