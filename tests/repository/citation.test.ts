import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;

it('is cited everywhere by one name, version and licence', () => {
  const citation = parse(readFileSync('CITATION.cff', 'utf8')) as Record<string, unknown>;
  const manifest = json('package.json');
  const zenodo = json('.zenodo.json') as Record<string, unknown>;
  expect(citation).toMatchObject({
    'cff-version': '1.2.0',
    version: manifest['version'],
    license: manifest['license'],
  });
  expect(zenodo).toMatchObject({ title: citation['title'], license: manifest['license'] });
  expect((zenodo['creators'] as unknown[]).length).toBe((citation['authors'] as unknown[]).length);
});
