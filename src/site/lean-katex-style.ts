/**
 * A Vite plugin that leaves only the .woff2 of KaTeX's fonts: every browser that can show the site reads it,
 * and the 40 other files need not be copied.
 */
export function leanKatexStyle(): {
  name: string;
  enforce: 'pre';
  transform: (code: string, id: string) => string | undefined;
} {
  return {
    name: 'lean-katex-style',
    enforce: 'pre',
    transform: (code, id) =>
      /katex(\.min)?\.css/.test(id)
        ? code.replace(/,url\([^)]*\.(woff|ttf)\)\s*format\("[a-z]+"\)/g, '')
        : undefined,
  };
}
