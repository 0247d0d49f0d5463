/** How every command ends; 130 and 143 belong to signals, see end-on-signals.ts. */
export const EXIT = {
  /** All is well, or there are warnings only. */
  fine: 0,
  /** The command did its work and met problems, of which it says what they are. */
  problems: 1,
  /** Wrong use, a fault of the machine such as a full disk, or a fault of ours. */
  fault: 2,
  /** Another command is at work: `EX_TEMPFAIL` of sysexits.h, "try again later". */
  busy: 75,
} as const;

/** An end that a command foresaw: the message is all there is to say. Other errors count as such if they have `exitCode`. */
export class CommandError extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode: number = EXIT.problems) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** The command line asks for something that does not exist or does not fit together; its message says what. */
export class UsageError extends CommandError {
  constructor(message: string) {
    super(message, EXIT.fault);
  }
}

/** What is said of an error, and how the command ends. */
export interface Ending {
  exitCode: number;
  words: string;
}

/** The exit code of an error, and what a person must read of it; `usage` follows where the command was used wrongly. */
export function endingOf(error: unknown, usage: string): Ending {
  if (!(error instanceof Error)) return { exitCode: EXIT.fault, words: `${String(error)}\n` };
  if (error instanceof UsageError) {
    return { exitCode: error.exitCode, words: `${error.message}\n\n${usage}` };
  }
  if ('exitCode' in error && typeof error.exitCode === 'number') {
    return { exitCode: error.exitCode, words: `${error.message}\n` };
  }
  return { exitCode: EXIT.fault, words: systemFault(error) ?? ownFault(error) };
}

const SYSTEM_FAULTS: Readonly<Record<string, string>> = {
  EACCES: 'The system does not allow it',
  EADDRINUSE: 'The port is taken',
  EMFILE: 'Too many files are open',
  ENOENT: 'A file or folder is missing',
  ENOSPC: 'The disk is full',
  EPERM: 'The system does not allow it',
  EROFS: 'The disk can only be read',
};

/** Node's errors of the system carry a code and the call that failed. */
function systemFault(error: NodeJS.ErrnoException): string | undefined {
  if (error.code === undefined || error.syscall === undefined) return undefined;
  // A watcher that the system refuses has the code of a full disk, and says in its message what is full.
  const words = error.syscall === 'watch' ? undefined : SYSTEM_FAULTS[error.code];
  return words === undefined ? `${error.message}\n` : `${words}: ${error.message}\n`;
}

function ownFault(error: Error): string {
  return `This is a fault of the program, not of what you typed. Please report it with these lines:\n\n${error.stack ?? error.message}\n`;
}
