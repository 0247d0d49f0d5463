import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies?: Record<string, string>;
}
const read = (file: string): Record<string, string> => {
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  return { ...manifest.dependencies, ...manifest.devDependencies };
};

it('plain Astro is measured in the versions that this archive is built with', () => {
  const own = read('package.json');
  const plain = read('scripts/measure/plain-astro/package.json');
  for (const name of ['astro', '@astrojs/rss', 'katex', 'rehype-katex']) {
    expect(`${name} ${plain[name]}`).toBe(`${name} ${own[name]}`);
  }
});
