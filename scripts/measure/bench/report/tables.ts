import { baselineOf, medianOf, phaseOf, ratioOf, samplesOf } from './medians.ts';
import type { BenchResult, Sample } from './result.ts';

/** A table of texts; all columns but the first hold numbers. */
export interface Table {
  title: string;
  head: string[];
  rows: string[][];
}

const UNKNOWN = '–';

/** All tables of a result, ratios first. */
export function tablesOf(result: BenchResult): Table[] {
  const sizes = [...new Set(result.samples.map(({ size }) => size))];
  return [
    ...sizes.map((size) => buildsTable(result, size)),
    ...(sizes.length > 1
      ? [growthTable(result, sizes, 'seconds'), growthTable(result, sizes, 'cpuSeconds')]
      : []),
    ...sizes.map((size) => phasesTable(result, size)),
    ...sizes.map((size) => kindsTable(result, size)),
  ].filter(({ rows }) => rows.length > 0);
}

function buildsTable(result: BenchResult, size: number): Table {
  const baseline = baselineOf(result, size);
  const against = baseline === 'plain-astro' ? 'plain Astro' : 'everything, cold';
  return {
    title: `${grouped(size)} papers: builds`,
    head: ['build', `of ${against}: s`, 'CPU s', 's', 'CPU s', 'peak MB', 'made', 'files', 'MB'],
    rows: titlesOf(result, [size]).map(([step, title]) => {
      const samples = samplesOf(result, size, step);
      const of = (read: (sample: Sample) => number | undefined) =>
        medianOf(samples.flatMap((sample) => read(sample) ?? []));
      return [
        title,
        fixed(ratioOf(result, size, step), 2),
        fixed(ratioOf(result, size, step, 'cpuSeconds'), 2),
        fixed(
          of(({ seconds }) => seconds),
          1,
        ),
        fixed(
          of(({ cpuSeconds }) => cpuSeconds),
          1,
        ),
        megabytes(of(({ peakBytes }) => peakBytes)),
        grouped(of(({ report }) => report?.resources.made)),
        grouped(of(({ site }) => site.files)),
        megabytes(of(({ site }) => site.bytes)),
      ];
    }),
  };
}

/** Names and titles of the steps that were measured over one of the sizes. */
function titlesOf(result: BenchResult, sizes: readonly number[]): [string, string][] {
  return Object.entries(result.titles).filter(([step]) =>
    sizes.some((size) => samplesOf(result, size, step).length > 0),
  );
}

function growthTable(
  result: BenchResult,
  sizes: readonly number[],
  of: 'seconds' | 'cpuSeconds',
): Table {
  return {
    title: `Growth: ${of === 'seconds' ? 's' : 'CPU s'} for each 1,000 papers`,
    head: ['build', ...sizes.map((size) => `${grouped(size)} papers`)],
    rows: titlesOf(result, sizes).map(([step, title]) => [
      title,
      ...sizes.map((size) => {
        const seconds = medianOf(samplesOf(result, size, step).flatMap((one) => one[of] ?? []));
        return fixed(seconds && (1000 * seconds) / size, 2);
      }),
    ]),
  };
}

function phasesTable(result: BenchResult, size: number): Table {
  const reported = result.samples.filter((one) => one.size === size && one.report);
  const steps = [...new Set(reported.map(({ step }) => step))];
  const names = new Set(
    reported.flatMap(({ report }) => report?.phases.map(({ name }) => name) ?? []),
  );
  return {
    title: `${grouped(size)} papers: seconds by phase`,
    head: ['phase', ...steps.map((step) => result.titles[step] ?? step)],
    rows: [...names].map((name) => [
      name,
      ...steps.map((step) => fixed(phaseOf(result, size, step, name), 1)),
    ]),
  };
}

function kindsTable(result: BenchResult, size: number): Table {
  const [first] = samplesOf(result, size, 'cold');
  const kinds = Object.entries(first?.site.kinds ?? {}).sort(([, a], [, b]) => b.bytes - a.bytes);
  return {
    title: `${grouped(size)} papers: what the site holds`,
    head: ['kind', 'MB', 'files', 'KB a paper'],
    rows: kinds.map(([kind, { bytes, files }]) => [
      kind,
      megabytes(bytes),
      grouped(files),
      fixed(bytes / 1000 / size, 2),
    ]),
  };
}

function fixed(number: number | undefined, digits: number): string {
  return number?.toFixed(digits) ?? UNKNOWN;
}

function megabytes(bytes: number | undefined): string {
  if (bytes === undefined) return UNKNOWN;
  return bytes < 1e7 ? fixed(bytes / 1e6, 1) : grouped(bytes / 1e6);
}

function grouped(number: number | undefined): string {
  return number === undefined
    ? UNKNOWN
    : String(Math.round(number)).replace(/\B(?=(\d{3})+$)/g, ',');
}
