import { readdirSync, readFileSync } from 'node:fs';

/** What is known of a process: the one that started it, and the bytes of its memory that are in use. */
export interface ProcessState {
  parent: number;
  residentBytes: number;
}

/** All processes of this machine by number; empty where there is no /proc. */
export function readProcesses(): Map<number, ProcessState> {
  const processes = new Map<number, ProcessState>();
  for (const name of namesIn('/proc')) {
    const state = /^\d+$/.test(name) ? readStatus(`/proc/${name}/status`) : undefined;
    if (state) processes.set(Number(name), state);
  }
  return processes;
}

/** The sum of the memory of a process and of all that it started; memory that they share is counted for each. */
export function residentBytesOf(
  root: number,
  processes: ReadonlyMap<number, ProcessState>,
): number {
  const tree = new Set([root]);
  // A child may stand before its parent: numbers begin again at 1 when they are used up.
  for (let before = 0; before < tree.size; ) {
    before = tree.size;
    for (const [number, { parent }] of processes) if (tree.has(parent)) tree.add(number);
  }
  let sum = 0;
  for (const number of tree) sum += processes.get(number)?.residentBytes ?? 0;
  return sum;
}

/**
 * Processor seconds, user and system, of all processes that this one started and that have ended, theirs included;
 * undefined where there is no /proc.
 */
export function cpuSecondsOfEnded(): number | undefined {
  const stat = readText('/proc/self/stat');
  if (stat === undefined) return undefined;
  // The name of the program stands in brackets and may hold blanks; what follows begins with the third field.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [user, system] = [Number(fields[16 - 3]), Number(fields[17 - 3])];
  return (user + system) / TICKS_PER_SECOND;
}

/** USER_HZ, which is 100 on every architecture that Node runs on. */
const TICKS_PER_SECOND = 100;

function readStatus(file: string): ProcessState | undefined {
  const status = readText(file);
  const parent = /^PPid:\s*(\d+)/m.exec(status ?? '')?.[1];
  if (parent === undefined) return undefined;
  const kilobytes = /^VmRSS:\s*(\d+) kB/m.exec(status ?? '')?.[1] ?? '0';
  return { parent: Number(parent), residentBytes: Number(kilobytes) * 1024 };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Undefined where there is none, or not any more: processes end while they are read. */
function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
