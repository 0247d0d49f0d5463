import { expect, it } from 'vitest';
import { isOwnArchive } from '../../scripts/test/own-archive.ts';
import { coloursOf, SHIPPED_COLOURS } from '../../src/archive/colours.ts';
import { themeColours } from '../../src/disk/theme-colours.ts';

it.skipIf(isOwnArchive())('are those that the style sheets ship', () => {
  expect(themeColours()).toEqual(SHIPPED_COLOURS);
});

it.each([
  ['the light one of two', ':root { --accent: light-dark(#1f4e8c, #8fb8f0); }', '#1f4e8c'],
  ['one for both', ':root { --accent: rgb(31, 78, 140) }', 'rgb(31, 78, 140)'],
  ['the last of a sheet', ':root { --accent: #111; } :root { --accent: #222; }', '#222'],
  ['none of a comment', '/* :root { --accent: #111; } */', '#9a2f1c'],
  [
    'none of a dark screen',
    '@media (prefers-color-scheme: dark) { :root { --accent: #111; } }',
    '#9a2f1c',
  ],
  ['none of a theme that is chosen', ':root[data-theme="dark"] { --accent: #111; }', '#9a2f1c'],
  [
    'none that is no number',
    ':root { --accent: light-dark(var(--brand), oklch(40% 0.1 30)); }',
    '#9a2f1c',
  ],
  ['none that would end an attribute', ':root { --accent: rgb(1,2,3)"><script>; }', 'rgb(1,2,3)'],
  ['none of another name', ':root { --accent-soft: #111; --my-accent: #222; }', '#9a2f1c'],
])('take %s', (_, css, accent) => {
  expect(coloursOf(css)).toEqual({ ...SHIPPED_COLOURS, accent });
});
