/** How long a command stays silent, and how often it then speaks, in milliseconds. */
const SILENCE = 1000;
const PAUSE = 250;

/** Shows on a terminal how far a long run is, on one line that `end` clears; says nothing anywhere else. */
export function showProgress(stream: NodeJS.WritableStream & { isTTY?: boolean }): {
  report: (done: number, all: number) => void;
  end: () => void;
} {
  let next = performance.now() + SILENCE;
  let said = false;
  return {
    report: (done, all) => {
      if (!stream.isTTY || performance.now() < next) return;
      next = performance.now() + PAUSE;
      said = true;
      stream.write(`\r${done} of ${all} files`);
    },
    end: () => {
      if (said) stream.write('\r\u001B[K');
    },
  };
}
