/** A stream that may be a terminal. */
export type ProgressStream = NodeJS.WritableStream & { isTTY?: boolean; columns?: number };

/** One line that says how far a run is. */
export interface Progress {
  /** Says how far the run is; not every call is shown. */
  show: (words: string) => void;
  /** Ends the line, so that something else can be said. */
  end: () => void;
}

/** How long a command stays silent, and how often it then speaks, in milliseconds. */
const SILENCE = 1000;
const PAUSE = 250;

/**
 * A progress line: drawn again and cleared at the end on a terminal, after a second of silence. Elsewhere it says
 * nothing, or with `log` each of its words on a line of its own.
 */
export function progressLine(stream: ProgressStream, { log = false } = {}): Progress {
  let next = performance.now() + SILENCE;
  let drawn = false;
  return {
    show: (words) => {
      if (!stream.isTTY && log) stream.write(`${words}\n`);
      if (!stream.isTTY || performance.now() < next) return;
      next = performance.now() + PAUSE;
      drawn = true;
      // A line that wraps could not be drawn over.
      stream.write(`\r\u001B[K${words.slice(0, (stream.columns ?? 80) - 1)}`);
    },
    end: () => {
      if (drawn) stream.write('\r\u001B[K');
      drawn = false;
    },
  };
}
