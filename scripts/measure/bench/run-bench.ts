import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Step } from './builders/step.ts';
import { type Corpus, makeCorpus } from './corpus/make-corpus.ts';
import { describeMachine } from './machine/describe-machine.ts';
import { openRound } from './open-round.ts';
import type { BenchOptions } from './options.ts';
import type { BenchResult, Sample } from './report/result.ts';
import { measureSearch } from './search-bytes.ts';
import { STEPS } from './steps.ts';

/**
 * Runs the benchmark below a work folder: for each size some rounds of all steps in turn, so that what slows the
 * machine for a while slows all of them. `say` takes the words of progress.
 */
export async function runBench(
  options: BenchOptions,
  work: string,
  say: (words: string) => void,
): Promise<BenchResult> {
  const { steps, skipped } = await prepareSteps(options.only, work, say);
  const result: BenchResult = {
    machine: describeMachine(),
    source: 'recorded',
    skipped,
    titles: Object.fromEntries(steps.map(({ name, title }) => [name, title])),
    samples: [],
    searches: [],
  };
  for (const size of options.sizes) {
    say(`Making a corpus of ${size} papers …`);
    const corpus = await makeCorpus(work, size);
    result.source = corpus.source;
    for (let run = 1; run <= options.runs; run++) {
      const isLast = run === options.runs;
      await runRound({ corpus, steps, run, isLast, work, say }, result);
    }
  }
  await rm(join(work, ROUNDS), { recursive: true, force: true });
  return result;
}

/** The folder of all rounds, also of those that an interrupted run left behind. */
const ROUNDS = 'rounds';

async function prepareSteps(
  names: readonly string[],
  work: string,
  say: (words: string) => void,
): Promise<{ steps: Step[]; skipped: string[] }> {
  const steps: Step[] = [];
  const skipped: string[] = [];
  for (const step of STEPS.filter(({ name }) => names.includes(name))) {
    const reason = await step.prepare(work);
    if (reason === undefined) steps.push(step);
    else {
      skipped.push(reason);
      say(reason);
    }
  }
  return { steps, skipped };
}

interface RoundOrder {
  corpus: Corpus;
  steps: readonly Step[];
  run: number;
  isLast: boolean;
  work: string;
  say: (words: string) => void;
}

async function runRound(order: RoundOrder, result: BenchResult): Promise<void> {
  const { corpus, steps, run, isLast, work, say } = order;
  const folder = join(work, ROUNDS, String(process.pid), `${corpus.size}-${run}`);
  const round = await openRound(folder, corpus);
  for (const step of steps) {
    // What an earlier build left to be written would slow the next one.
    spawnSync('sync');
    const figures = await step.run(round, work);
    const sample: Sample = { size: corpus.size, run, step: step.name, ...figures };
    result.samples.push(sample);
    const { seconds, failure } = figures;
    say(
      `${corpus.size} papers, round ${run}, ${step.name}: ${failure ?? `${seconds.toFixed(1)} s`}`,
    );
  }
  if (isLast && round.isBuilt) {
    const search = await measureSearch(round, say);
    if (search !== undefined) result.searches.push({ size: corpus.size, figures: search });
  }
}
