import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies?: Record<string, string>;
}
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Manifest;

it('plain Astro is measured in the versions that this archive is built with', () => {
  const { dependencies, devDependencies } = read('package.json');
  const own = { ...dependencies, ...devDependencies };
  const plain = read('scripts/measure/plain-astro/package.json').dependencies;
  for (const name of ['astro', '@astrojs/rss', 'katex', 'rehype-katex']) {
    expect(`${name} ${plain[name]}`).toBe(`${name} ${own[name]}`);
  }
});
