import { readFileSync } from 'node:fs';

const MATH = new URL('../styles/math.css', import.meta.url);

/**
 * A Vite plugin that leaves only the .woff2 of KaTeX's fonts, since every browser that can show the site reads it and the
 * 40 other files need not be copied, and adds what our pages say of formulas, so that a page with some loads one file.
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
      /katex(\.min)?\.css/.test(id) && code.includes('@font-face')
        ? code.replace(/,url\([^)]*\.(woff|ttf)\)\s*format\("[a-z]+"\)/g, '') +
          readFileSync(MATH, 'utf8')
        : undefined,
  };
}
