import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Lock {
  packages: Record<string, { version?: string; hasInstallScript?: boolean; resolved?: string }>;
}
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  string,
  Record<string, string>
>;

it('installs one KaTeX, so that formulas and their styles are of one version', () => {
  const versions = Object.keys(lock.packages).filter((path) =>
    /(^|\/)node_modules\/katex$/.test(path),
  );
  expect(versions).toEqual(['node_modules/katex']);
});

it('names every version exactly', () => {
  const kinds = ['dependencies', 'devDependencies', 'optionalDependencies'];
  const loose = kinds
    .flatMap((kind) => Object.entries(manifest[kind] ?? {}))
    .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(loose).toEqual([]);
});

it('has the Node of the lock for every platform in one version', () => {
  const versions = Object.values(manifest['optionalDependencies'] ?? {});
  expect(new Set(versions).size).toBe(1);
});

it('states one version everywhere, as npm run release writes it', () => {
  const { version } = manifest as unknown as { version: string };
  expect(lock).toMatchObject({ version, packages: { '': { version } } });
  const changelog = readFileSync('CHANGELOG.md', 'utf8');
  expect(/^## (\d\S+), \d{4}-\d{2}-\d{2}$/m.exec(changelog)?.[1]).toBe(version);
  if (existsSync('CITATION.cff')) {
    expect(readFileSync('CITATION.cff', 'utf8')).toContain(`\nversion: ${version}\n`);
  }
});
