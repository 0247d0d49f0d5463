import { SyncStateError } from '../../../src/sources/sync/state.ts';
import { UsageError } from '../../cli/command-line.ts';
import { EXIT_LOCKED, LockHeldError } from '../../disk/index.ts';
import { EndpointError, NetError } from '../../net/index.ts';

/** Says in one line why a run ended, and sets the exit code: 1 for what it met, 2 for wrong use or a fault, 75 for a lock. */
export function exitWithFault(error: unknown, usage: string): void {
  const fault = error as NodeJS.ErrnoException;
  if (fault instanceof UsageError) console.error(`${fault.message}\n\n${usage}`);
  else if (isExpected(fault)) console.error(fault.message);
  else console.error(fault);
  process.exitCode = exitCodeOf(fault);
}

function exitCodeOf(fault: Error): number {
  if (fault instanceof LockHeldError) return EXIT_LOCKED;
  return fault instanceof NetError || fault instanceof SyncStateError ? 1 : 2;
}

/** Faults of the world around, whose message says all there is to say; a system's carries a code such as ENOSPC. */
function isExpected(fault: NodeJS.ErrnoException): boolean {
  return (
    fault instanceof LockHeldError ||
    fault instanceof EndpointError ||
    fault instanceof NetError ||
    fault instanceof SyncStateError ||
    (fault.code !== undefined && fault.syscall !== undefined)
  );
}
