import path, { type PlatformPath } from 'node:path';

/** Says whether a path is a folder itself or lies below it. On Windows another disk does not, though no `..` leads there. */
export function liesWithin(
  folder: string,
  inner: string,
  { isAbsolute, relative, sep }: PlatformPath = path,
): boolean {
  const inside = relative(folder, inner);
  return inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside);
}
