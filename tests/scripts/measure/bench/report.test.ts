import { describe, expect, it } from 'vitest';
import { readBuildReport } from '../../../../scripts/measure/bench/report/build-report.ts';
import { fileKindOf } from '../../../../scripts/measure/bench/report/file-kinds.ts';
import { medianOf, phaseOf, ratioOf } from '../../../../scripts/measure/bench/report/medians.ts';
import { printResult } from '../../../../scripts/measure/bench/report/print.ts';
import type { BenchResult, Sample } from '../../../../scripts/measure/bench/report/result.ts';
import { measureSite } from '../../../../scripts/measure/bench/report/site-size.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const SITE = {
  files: 1200,
  bytes: 12_345_678,
  kinds: {
    'paper pages': { files: 1000, bytes: 2_345_678 },
    API: { files: 200, bytes: 10_000_000 },
  },
};

function sampleOf(step: string, run: number, seconds: number, more: Partial<Sample> = {}): Sample {
  return { size: 1000, step, run, seconds, cpuSeconds: seconds * 1.5, site: SITE, ...more };
}

function reported(seconds: number): Pick<Sample, 'report'> {
  const phases = [{ name: 'index', seconds }];
  return { report: { phases, resources: { made: 12, kept: 1188 }, files: 1200, bytes: 1 } };
}

const RESULT: BenchResult = {
  machine: {
    cores: 2,
    processor: 'Abacus',
    memoryBytes: 8e9,
    node: 'v24.0.0',
    hugo: undefined,
    memoryIs: 'counted by hand',
  },
  source: 'invented',
  skipped: ['Hugo is not installed, so it is left out.'],
  titles: { 'plain-astro': 'plain Astro', cold: 'everything, cold' },
  samples: [
    sampleOf('plain-astro', 1, 10),
    sampleOf('cold', 1, 20, reported(2)),
    sampleOf('plain-astro', 2, 20),
    sampleOf('cold', 2, 30, reported(4)),
    sampleOf('plain-astro', 3, 1, { failure: 'Ended with SIGKILL.\nOut of memory' }),
    sampleOf('cold', 3, 50, reported(9)),
  ],
  searches: [{ size: 1000, figures: { firstBytes: 5 } }],
};

describe('figures of several rounds', () => {
  it('are medians', () => {
    expect([medianOf([]), medianOf([3, 1, 2]), medianOf([4, 1])]).toEqual([undefined, 2, 2.5]);
    expect(phaseOf(RESULT, 1000, 'cold')).toBe(4);
  });

  it('are compared within a round, and not with a build that failed', () => {
    expect(ratioOf(RESULT, 1000, 'cold')).toBe(1.75);
  });

  it('are compared with the cold build where plain Astro was not measured', () => {
    const alone = { ...RESULT, samples: [sampleOf('cold', 1, 10), sampleOf('unchanged', 1, 2)] };
    expect(ratioOf(alone, 1000, 'unchanged')).toBe(0.2);
  });
});

it('a result is printed as tables for a document, ratios first', () => {
  expect(printResult(RESULT, 'markdown')).toMatchInlineSnapshot(`
    "Medians of 3 rounds in turn over invented papers; 2 cores (Abacus), 8 GB, Node v24.0.0, no Hugo.
    Memory is counted by hand.
    Hugo is not installed, so it is left out.
    plain-astro failed over 1000 papers: Ended with SIGKILL.

    ### 1,000 papers: builds

    | build | of plain Astro: s | CPU s | s | CPU s | peak MB | made | files | MB |
    | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
    | plain Astro | 1.00 | 1.00 | 15.0 | 22.5 | – | – | 1,200 | 12 |
    | everything, cold | 1.75 | 1.75 | 30.0 | 45.0 | – | 12 | 1,200 | 12 |

    ### 1,000 papers: seconds by phase

    | phase | everything, cold |
    | --- | ---: |
    | index | 4.0 |

    ### 1,000 papers: what the site holds

    | kind | MB | files | KB a paper |
    | --- | ---: | ---: | ---: |
    | API | 10 | 200 | 10.00 |
    | paper pages | 2.3 | 1,000 | 2.35 |

    Search over 1000 papers: {"firstBytes":5}
    "
  `);
});

it('a result is printed for a terminal with its columns one below the other', () => {
  const table = printResult(RESULT, 'text').split('\n\n')[1];
  expect(table).toMatchInlineSnapshot(`
    "1,000 papers: builds
    build             of plain Astro: s  CPU s     s  CPU s  peak MB  made  files  MB
    plain Astro                    1.00   1.00  15.0   22.5        –     –  1,200  12
    everything, cold               1.75   1.75  30.0   45.0        –    12  1,200  12"
  `);
});

it('a result of two sizes tells how the seconds grow with the papers', () => {
  const more = RESULT.samples.map((one) => ({ ...one, size: 10_000, seconds: one.seconds * 11 }));
  const grown = { ...RESULT, samples: [...RESULT.samples, ...more] };
  expect(printResult(grown, 'markdown')).toContain('| everything, cold | 30.00 | 33.00 |');
});

it('a result as JSON holds every round', () => {
  expect(JSON.parse(printResult(RESULT, 'json'))).toMatchObject({ samples: RESULT.samples });
});

describe('the report of a build', () => {
  it('is read, and refused in another shape', async () => {
    const { report } = reported(1);
    const folder = await temporaryFolder({
      'good.json': `${JSON.stringify(report)}\n`,
      'bad.json': '{"phases":[]}\n',
    });
    expect(await readBuildReport(`${folder}/good.json`)).toEqual(report);
    await expect(readBuildReport(`${folder}/bad.json`)).rejects.toThrow('resources');
  });

  it('may be absent', async () => {
    expect(await readBuildReport('/no/such/report.json')).toBeUndefined();
  });
});

it('the files of a site are counted by kind', async () => {
  const folder = await temporaryFolder({
    'papers/2501.00001/index.html': '<p>é</p>',
    'papers/2501.00002/index.html': '<p>',
    'papers/date/2025-01-01/index.html': '<ol>',
  });
  expect(measureSite(folder)).toEqual({
    files: 3,
    bytes: 16,
    kinds: { 'paper pages': { files: 2, bytes: 12 }, 'day pages': { files: 1, bytes: 4 } },
  });
  expect(measureSite(`${folder}/absent`)).toEqual({ files: 0, bytes: 0, kinds: {} });
});

it.each([
  ['papers/2501.00001.md', 'papers as Markdown'],
  ['papers/2501.00001.csl.json', 'exports of single papers'],
  ['papers/date/2025-01-01.md', 'exports of lists'],
  ['papers/trending/index.html', 'other pages'],
  ['tags/agents/2/index.html', 'topic pages'],
  ['tags/agents/feed.xml', 'feeds'],
  ['authors/ada-lovelace/feed.xml', 'author feeds'],
  ['pagefind/2025/pagefind-entry.json', 'search index'],
  ['_redirects', 'other files'],
])('%s is one of the %s', (path, kind) => {
  expect(fileKindOf(path)).toBe(kind);
});
