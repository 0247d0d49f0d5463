/**
 * A Vite plugin that lets scripts load others by a plain `import()`. Vite's helper, which first asks for what those
 * import in turn, weighs more than what any page of ours loads when it is asked for.
 */
export function leanImports(): {
  name: string;
  enforce: 'pre';
  configEnvironment: (name: string) => { build: { modulePreload: false } } | undefined;
  load: (id: string) => string | undefined;
} {
  return {
    name: 'lean-imports',
    enforce: 'pre',
    configEnvironment: (name) =>
      name === 'client' ? { build: { modulePreload: false } } : undefined,
    load: (id) =>
      id.endsWith('vite/preload-helper.js')
        ? 'export const __vitePreload = (load) => load();'
        : undefined,
  };
}
