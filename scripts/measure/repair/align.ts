/** Texts further apart than this many inserted and deleted characters are not compared. */
const FARTHEST = 1_500;

/**
 * For every character of `a` the index of its partner in `b`, or -1; `undefined` where the texts
 * have too little in common. The shortest edit script of Myers (1986).
 */
export function align(a: string, b: string): Int32Array | undefined {
  const trail: Int32Array[] = [];
  const most = Math.min(FARTHEST, a.length + b.length);
  const reach = new Int32Array(2 * most + 2);
  for (let distance = 0; distance <= most; distance += 1) {
    trail.push(reach.slice(most - distance, most + distance + 2));
    for (let k = -distance; k <= distance; k += 2) {
      const x = slide(a, b, next(reach, most, k, distance), k);
      reach[most + k] = x;
      if (x >= a.length && x - k >= b.length) return keepTogether(a, b, walkBack(a, b, trail));
    }
  }
  return undefined;
}

function next(reach: Int32Array, centre: number, k: number, distance: number): number {
  const down = reach[centre + k + 1] ?? 0;
  const right = (reach[centre + k - 1] ?? 0) + 1;
  if (k === -distance) return down;
  return k === distance || right > down ? right : down;
}

function slide(a: string, b: string, from: number, k: number): number {
  let x = from;
  while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1;
  return x;
}

function walkBack(a: string, b: string, trail: readonly Int32Array[]): Int32Array {
  const partners = new Int32Array(a.length).fill(-1);
  let x = a.length;
  let y = b.length;
  for (let distance = trail.length - 1; distance >= 0; distance -= 1) {
    const reach = trail[distance] as Int32Array;
    const at = (k: number) => reach[k + distance] ?? 0;
    const k = x - y;
    const down = k === -distance || (k !== distance && at(k - 1) + 1 <= at(k + 1));
    const fromK = down ? k + 1 : k - 1;
    const fromX = distance === 0 ? 0 : at(fromK);
    while (x > (down || distance === 0 ? fromX : fromX + 1) && x > 0 && y > 0) {
      x -= 1;
      y -= 1;
      partners[x] = y;
    }
    x = fromX;
    y = fromX - fromK;
  }
  return partners;
}

/** Moves a partner that stands alone beside that of the next character, where the text allows it. */
function keepTogether(a: string, b: string, partners: Int32Array): Int32Array {
  for (let i = a.length - 2; i >= 0; i -= 1) {
    const here = partners[i] ?? -1;
    const next = partners[i + 1] ?? -1;
    const alone = here >= 0 && (i === 0 || partners[i - 1] !== here - 1);
    if (alone && next > here + 1 && b[next - 1] === a[i]) partners[i] = next - 1;
  }
  return partners;
}
