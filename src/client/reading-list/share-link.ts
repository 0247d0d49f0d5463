const NAME = '#papers=';
/** How many papers a link may carry; addresses of more are cut by some programs. */
export const MOST_SHARED = 500;

/** The link that carries papers; what stands behind `#` is sent to no server. */
export function shareLink(page: string, ids: readonly string[]): string {
  return `${page}${NAME}${ids.slice(0, MOST_SHARED).map(encodeURIComponent).join(',')}`;
}

/** The papers that an address carries, each once. */
export function sharedIds(hash: string): string[] {
  if (!hash.startsWith(NAME)) return [];
  const ids = hash.slice(NAME.length).split(',').map(decoded);
  return [...new Set(ids.filter((id) => /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(id)))].slice(
    0,
    MOST_SHARED,
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
