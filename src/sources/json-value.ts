/** A value of unknown shape under a key of a map; undefined where there is no such map or key. */
export function valueUnder(map: unknown, key: string): unknown {
  return isMap(map) && Object.hasOwn(map, key) ? map[key] : undefined;
}

/** The first text under one key of several maps. */
export function textUnder(key: string, ...maps: readonly unknown[]): string | undefined {
  return maps.map((map) => valueUnder(map, key)).find((value) => typeof value === 'string');
}

/** Says whether a value is a map, and no list. */
export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
