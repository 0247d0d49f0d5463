/** What the scripts of pages are built with besides what Astro says. */
const CLIENT = {
  build: {
    modulePreload: false,
    // Whoever takes a text of src/abstract that needs no typesetting goes without KaTeX.
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: /[\\/]katex[\\/]/, sideEffects: false }] },
    },
  },
} as const;

/**
 * A Vite plugin that lets scripts load others by a plain `import()`. Vite's helper, which first asks for what those
 * import in turn, weighs more than what any page of ours loads when it is asked for.
 */
export function leanImports(): {
  name: string;
  enforce: 'pre';
  configEnvironment: (name: string) => object | undefined;
  load: (id: string) => string | undefined;
} {
  return {
    name: 'lean-imports',
    enforce: 'pre',
    configEnvironment: (name) => (name === 'client' ? CLIENT : undefined),
    load: (id) =>
      id.endsWith('vite/preload-helper.js')
        ? 'export const __vitePreload = (load) => load();'
        : undefined,
  };
}
