import { cpus, totalmem } from 'node:os';
import { hugoVersion } from '../builders/plain-hugo.ts';
import { MEMORY_IS } from './measure-run.ts';

/** What the figures depend on beside the code. */
export interface Machine {
  cores: number;
  processor: string;
  memoryBytes: number;
  node: string;
  hugo: string | undefined;
  /** How the figures of memory come about. */
  memoryIs: string;
}

/** Describes the machine that runs the benchmark. */
export function describeMachine(): Machine {
  const [first] = cpus();
  return {
    cores: cpus().length,
    processor: first?.model.trim() ?? 'unknown',
    memoryBytes: totalmem(),
    node: process.version,
    hugo: hugoVersion(),
    memoryIs: MEMORY_IS,
  };
}
