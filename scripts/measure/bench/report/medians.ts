import { INDEX_PHASE } from './build-report.ts';
import type { BenchResult, Sample } from './result.ts';

/** The step that the others are compared with, and the one that stands in where it did not run. */
const BASELINES = ['plain-astro', 'cold'];

/** The middle of some numbers, of two the mean; undefined of none. */
export function medianOf(numbers: readonly number[]): number | undefined {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** The samples of a step over a corpus that did not fail. */
export function samplesOf({ samples }: BenchResult, size: number, step: string): Sample[] {
  return samples.filter(
    (one) => one.size === size && one.step === step && one.failure === undefined,
  );
}

/** The name of the step that the others of a size are compared with; undefined where none of the two ran. */
export function baselineOf(result: BenchResult, size: number): string | undefined {
  return BASELINES.find((step) => samplesOf(result, size, step).length > 0);
}

/**
 * The median of the ratios of a step's seconds, on the clock or of the processor, to those of the baseline in the
 * same round; undefined where one of them is not known.
 */
export function ratioOf(
  result: BenchResult,
  size: number,
  step: string,
  of: 'seconds' | 'cpuSeconds' = 'seconds',
): number | undefined {
  const baseline = samplesOf(result, size, baselineOf(result, size) ?? '');
  const ratios = samplesOf(result, size, step).flatMap((sample) => {
    const [own, other] = [sample[of], baseline.find(({ run }) => run === sample.run)?.[of]];
    return own === undefined || other === undefined ? [] : [own / other];
  });
  return medianOf(ratios);
}

/** The median seconds of a phase of a step, `index` by default; undefined where the build does not say. */
export function phaseOf(
  result: BenchResult,
  size: number,
  step: string,
  name = INDEX_PHASE,
): number | undefined {
  const phases = samplesOf(result, size, step).flatMap(({ report }) => report?.phases ?? []);
  return medianOf(phases.filter((phase) => phase.name === name).map(({ seconds }) => seconds));
}
