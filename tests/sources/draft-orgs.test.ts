import { describe, expect, test } from 'vitest';
import { parseRegistry } from '../../src/archive/content/parse-registry.ts';
import { appendOrgs, orgBook } from '../../src/sources/draft-orgs.ts';

const REGISTRY = `# Kept by hand.
example-lab:
  name: Example Lab   # as on its page
  aliases: [ExLab]
  huggingface: ex-lab
`;

function book() {
  const { entries } = parseRegistry('orgs', { file: 'orgs.yaml', bytes: Buffer.from(REGISTRY) });
  return orgBook(entries);
}

describe('an organization that a source states', () => {
  test('is known by name, alias and spelling', () => {
    expect(book().nameOrg({ org: 'example  LAB' })).toEqual({ org: 'example  LAB' });
    expect(book().nameOrg({ org: 'ExLab' })).toEqual({ org: 'ExLab' });
  });

  test('is known by its page at Hugging Face, under the name of the registry', () => {
    expect(book().nameOrg({ org: 'The Lab', orgHandle: 'ex-lab' })).toEqual({ org: 'Example Lab' });
  });

  test('is drafted once where nobody knows it', () => {
    const orgs = book();
    const named = orgs.nameOrg({ org: 'Café École', orgHandle: 'cafe' });
    expect(named?.added).toMatchObject({
      slug: 'cafe-ecole',
      name: 'Café École',
      huggingface: 'cafe',
    });
    if (named?.added) orgs.add(named.added);
    expect(orgs.nameOrg({ org: 'Café École' })).toEqual({ org: 'Café École' });
    expect(orgs.nameOrg({ org: 'Coffee School', orgHandle: 'cafe' })).toEqual({
      org: 'Café École',
    });
  });

  test('has a slug in ASCII, and none where it has no letters', () => {
    const orgs = book();
    expect(orgs.nameOrg({ org: 'ExLab 研究' })?.added?.slug).toBe('exlab-yanjiu');
    expect(orgs.nameOrg({ org: '!!!' })).toEqual({ org: '!!!' });
  });
});

describe('orgs.yaml', () => {
  test('grows at its end, with every byte above untouched and every name readable', () => {
    const names = ['No', 'A: b # c', '研究所', 'null'];
    const added = names.map((name, number) => ({
      ...{ slug: `org-${number}`, name, aliases: [], renamed: [], draft: true },
    }));
    const text = appendOrgs(REGISTRY, added);
    expect(text.startsWith(REGISTRY)).toBe(true);
    const { entries, problems } = parseRegistry('orgs', {
      file: 'orgs.yaml',
      bytes: Buffer.from(text),
    });
    expect(problems).toEqual([]);
    expect(entries.map(({ name, draft }) => [name, draft])).toEqual([
      ['Example Lab', false],
      ...names.map((name) => [name, true]),
    ]);
  });
});
