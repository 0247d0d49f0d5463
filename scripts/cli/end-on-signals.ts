/**
 * Calls `end` once, when the process shall end: on SIGTERM, SIGINT and SIGHUP, and when the process that started
 * it is gone (known by the closing of the channel between the two, where there is one).
 */
export function endOnSignals(end: (exitCode: number) => void): void {
  let ended = false;
  const once = (exitCode: number): void => {
    if (ended) return;
    ended = true;
    end(exitCode);
  };
  // A process ended by a signal exits with 128 and its number.
  process.on('SIGHUP', () => once(129));
  process.on('SIGINT', () => once(130));
  process.on('SIGTERM', () => once(143));
  process.on('disconnect', () => once(143));
  // Listening must not keep a process alive whose work is done.
  process.channel?.unref();
}
