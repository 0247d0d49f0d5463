import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkArchive } from '../../src/archive/checks/check-archive.ts';
import { type PaperResult, parsePaper } from '../../src/archive/content/parse-paper.ts';
import { NO_REGISTRIES } from '../../src/archive/model/registries.ts';
import { hasErrors } from '../../src/archive/problems/problem.ts';

/** One case of `bad-inputs/index.jsonl`: a file beside it, and what must come of it. */
interface BadInput {
  file: string;
  target: string;
  expected: 'reject' | 'render-safely';
  also_ok?: string;
  what_must_hold: string;
  install_as: string;
  /** Files that are judged together. */
  group?: string;
  /** The file is a symbolic link; only the reading of a folder can see that. */
  symlink?: string;
  checks?: { title?: string; max_ms?: number } | null;
}

const TOMORROW = '2030-01-01';
const SECOND = 1000;

const corpus = process.env['ARCHIVE_CORPUS'];
const folder = corpus && join(corpus, 'bad-inputs');

describe.skipIf(!folder || !existsSync(folder))(
  'bad inputs (skipped unless ARCHIVE_CORPUS names a folder that has bad-inputs/)',
  () => {
    const cases = folder ? readCases(folder) : [];

    it.each(cases.filter((one) => !one.group))('$file holds as stated', (one) => {
      const started = performance.now();
      const result = read(one);
      expect(performance.now() - started).toBeLessThan(SECOND);
      expectVerdict(one, result);
    });

    const groups = [...new Set(cases.flatMap(({ group }) => group ?? []))];
    it.each(groups)('the files of the group %s are refused together', (group) => {
      const results = cases.filter((one) => one.group === group).map(read);
      const parsed = results.flatMap((result) => result.parsed ?? []);
      const problems = results.flatMap((result) => result.problems);
      problems.push(...checkArchive(parsed, NO_REGISTRIES));
      expect(hasErrors(problems)).toBe(true);
    });
  },
);

function readCases(path: string): BadInput[] {
  return readFileSync(join(path, 'index.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as BadInput)
    .filter(({ target, symlink }) => target === 'content' && !symlink);
}

function read(one: BadInput): PaperResult {
  const bytes = readFileSync(join(folder ?? '', one.file));
  return parsePaper({ file: `papers/2025/12/${one.install_as}`, bytes }, TOMORROW);
}

function expectVerdict(one: BadInput, { parsed, problems }: PaperResult): void {
  const verdict = parsed ? 'render-safely' : 'reject';
  expect([one.expected, one.also_ok], one.what_must_hold).toContain(verdict);
  expect(hasErrors(problems)).toBe(!parsed);
  for (const problem of problems) {
    expect(problem.line).toBeGreaterThan(0);
    expect(problem.column).toBeGreaterThan(0);
    expect(problem.message).not.toBe('');
    expect(problem.fix).not.toBe('');
  }
  if (parsed && one.checks?.title) expect(parsed.paper.title).toBe(one.checks.title);
}
