/** The milliseconds that a `Retry-After` asks to wait, as seconds or as an HTTP date; undefined where it makes no sense. */
export function retryAfterMs(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000;
  // Only a real HTTP date: Date.parse would take "-5" for the month of May.
  if (!/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(header))
    return undefined;
  const wait = Date.parse(header) - now;
  return Number.isNaN(wait) || wait < 0 ? undefined : wait;
}
