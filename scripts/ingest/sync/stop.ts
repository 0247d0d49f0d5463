/** Ctrl-C ends a run after the day in hand; a second one ends it at once, and the next run finishes what is open. */
export function stopOnInterrupt(stream: NodeJS.WriteStream): { isStopped: () => boolean } {
  let stopped = false;
  const stop = (): void => {
    if (stopped) process.exit(130);
    stopped = true;
    stream.write('\nEnding after the day in hand; press again to end at once.\n');
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return { isStopped: () => stopped };
}
