import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { ROOT } from '../../../scripts/build/root.ts';
import { codePointsOf, cutFonts } from '../../../scripts/fonts/cut-fonts.ts';
import { FONT_FILES } from '../../../scripts/fonts/font-files.ts';

const STYLES = join(ROOT, 'src', 'styles');
const FONTS = join(STYLES, 'fonts');

/** What the styles say of each font file: its range without blanks, and its weights. */
async function faces(): Promise<Map<string, { range: string; weight: string }>> {
  const text = await readFile(join(STYLES, 'fonts.css'), 'utf8');
  const said = (face: string, name: string): string =>
    new RegExp(`${name}:\\s*([^;]+);`).exec(face)?.[1]?.replace(/\s+/g, ' ') ?? '';
  return new Map(
    Array.from(
      text.matchAll(/@font-face \{[^}]*fonts\/([\w-]+\.woff2)[^}]*\}/g),
      ([face, name]) => [
        name ?? '',
        { range: said(face, 'unicode-range'), weight: said(face, 'font-weight') },
      ],
    ),
  );
}

it('cuts the fonts that are committed, byte for byte', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'archive-fonts-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cutFonts(folder);
  expect(await readdir(FONTS)).toEqual(await readdir(folder));
  for (const name of await readdir(folder)) {
    const isSame = (await readFile(join(folder, name))).equals(await readFile(join(FONTS, name)));
    expect(`${name} ${isSame}`).toBe(`${name} true`);
  }
});

it('asks in the styles for the characters and weights to which each font was cut', async () => {
  const stated = FONT_FILES.map(({ name, range, axes: { wght } }) => [
    name,
    { range, weight: typeof wght === 'number' ? String(wght) : `${wght?.min} ${wght?.max}` },
  ]);
  expect(Object.fromEntries(await faces())).toEqual(Object.fromEntries(stated));
});

it('has no two fonts of a family for one character, of which a browser would load both', () => {
  for (const family of ['serif', 'sans']) {
    const fonts = FONT_FILES.filter(({ name }) => name.startsWith(family) && !/italic/.test(name));
    const points = fonts.flatMap(({ range }) => codePointsOf(range));
    expect(points.length).toBe(new Set(points).size);
  }
});

it('covers what English, German, Polish, Turkish, Czech, Greek and Russian names and titles need', () => {
  const text =
    'Łukasz Kaiser, Søren Kierkegaard, Nießner, İlker Şahin Ğ ı, Žižek Ř ě ů ň, Ő ű, Đ đ, Γ-convergence α β ω, Ж я, “—” … × −';
  const points = new Set(FONT_FILES.flatMap(({ range }) => codePointsOf(range)));
  expect(Array.from(text).filter((sign) => !points.has(sign.codePointAt(0) ?? 0))).toEqual([]);
});

it('sends 120 KB at most for the first screen of a page', async () => {
  const sizes = await Promise.all(
    ['serif-latin.woff2', 'sans-latin.woff2'].map((name) => readFile(join(FONTS, name))),
  );
  expect(sizes.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(120_000);
});
