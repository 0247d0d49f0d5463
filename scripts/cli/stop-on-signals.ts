/**
 * Lets a run stop where nothing is half done: `isStopped` becomes true on SIGINT (Ctrl-C) or SIGTERM, of which `err`
 * is told in `words`. A second signal ends the process at once; what is open then is finished by the next run.
 */
export function stopOnSignals(
  words: string,
  err: { write: (text: string) => unknown },
): { isStopped: () => boolean } {
  let stopped = false;
  const stop = (exitCode: number): void => {
    if (stopped) process.exit(exitCode);
    stopped = true;
    err.write(`\n${words} Press again to end at once.\n`);
  };
  // A process ended by a signal exits with 128 and its number.
  process.on('SIGINT', () => stop(130));
  process.on('SIGTERM', () => stop(143));
  return { isStopped: () => stopped };
}
