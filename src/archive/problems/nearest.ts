import leven from 'leven';

/** The nearest of some names to a mistyped one by edit distance, whatever their case, or undefined where none is near. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor((wanted.length + 1) / 3)) + 1;
  for (const candidate of names) {
    const distance = leven(wanted, candidate.toLowerCase(), { maxDistance: bestDistance });
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
