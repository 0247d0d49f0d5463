import { parseCommandLine, UsageError } from '../../cli/command-line.ts';
import { STEPS } from './steps.ts';

/** What a run of the benchmark is asked for. */
export interface BenchOptions {
  /** Numbers of papers, each a corpus. */
  sizes: number[];
  /** Rounds for each size. */
  runs: number;
  /** Names of the steps to measure. */
  only: string[];
  format: 'text' | 'markdown' | 'json';
  /** A folder that keeps corpora and packages for the next run; undefined for one that ends with the run. */
  work: string | undefined;
  help: boolean;
}

const FORMATS = ['text', 'markdown', 'json'] as const;
const NAMES = STEPS.map(({ name }) => name);

/** Reads the command line; throws a UsageError that says what it may hold. */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values, positionals } = parseCommandLine(args, {
    sizes: { type: 'string', default: '1000,10000,29456' },
    runs: { type: 'string', default: '3' },
    only: { type: 'string', default: NAMES.join(',') },
    format: { type: 'string', default: 'text' },
    work: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (positionals.length > 0) throw new UsageError(`"${positionals[0]}" is no option.`);
  return {
    sizes: values.sizes.split(',').map((text) => wholeNumber('sizes', text)),
    runs: wholeNumber('runs', values.runs),
    only: values.only.split(',').map(stepName),
    format: formatName(values.format),
    work: values.work,
    help: values.help,
  };
}

function wholeNumber(option: string, text: string): number {
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw new UsageError(`--${option} takes whole numbers, not "${text}".`);
}

function stepName(text: string): string {
  if (NAMES.includes(text)) return text;
  throw new UsageError(`--only does not know "${text}". It knows ${NAMES.join(', ')}.`);
}

function formatName(text: string): BenchOptions['format'] {
  const format = FORMATS.find((one) => one === text);
  if (format) return format;
  throw new UsageError(`--format takes ${FORMATS.join(', ')}, not "${text}".`);
}
