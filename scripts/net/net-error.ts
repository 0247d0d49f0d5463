import { CommandError } from '../cli/exit.ts';

/** Why a request failed: nobody answered, the server refused, or what it sent cannot be used. */
export type NetFault = 'unreachable' | 'refused' | 'unfit';

/** A request that failed for good; its message is a sentence for people. */
export class NetError extends CommandError {
  readonly fault: NetFault;
  /** The HTTP status, where there was an answer. */
  readonly status: number | undefined;

  constructor(fault: NetFault, message: string, status?: number) {
    super(message);
    this.name = 'NetError';
    this.fault = fault;
    this.status = status;
  }
}

/** A failure that may pass: another try is worth its pause. */
export class PassingError extends Error {
  readonly last: NetError;
  /** What the server asked to wait for. */
  readonly retryAfterMs: number | undefined;

  constructor(last: NetError, retryAfterMs?: number) {
    super(last.message);
    this.last = last;
    this.retryAfterMs = retryAfterMs;
  }
}
