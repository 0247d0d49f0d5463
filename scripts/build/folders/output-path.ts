/** The path of a resource below the folder of the site: without the base, in letters, a page as its `index.html`. */
export function outputPath(address: string, root: string): string {
  const path = decodeURIComponent(address.slice(root.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
