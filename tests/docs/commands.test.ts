import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const REPOSITORY = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, REPOSITORY), 'utf8');

const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(new URL('docs', REPOSITORY))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

function commandsIn(text: string): string[] {
  return Array.from(
    text.matchAll(/npm run (?:-s |--silent )?([a-z][a-z:]*)/g),
    ([, name = '']) => name,
  );
}

describe('the documents', () => {
  it.each(DOCUMENTS)('name in %s only commands that there are', (path) => {
    expect(commandsIn(read(path)).filter((name) => !(name in scripts))).toEqual([]);
  });

  it('name every command in the README', () => {
    const named = new Set([...commandsIn(read('README.md')), 'start', 'test']);
    expect(Object.keys(scripts).filter((name) => !named.has(name))).toEqual([]);
  });
});
