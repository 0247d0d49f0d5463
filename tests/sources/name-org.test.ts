import { expect, test } from 'vitest';
import { parseRegistry } from '../../src/archive/content/parse-registry.ts';
import { orgNamer } from '../../src/sources/name-org.ts';

const REGISTRY = `# Kept by hand.
example-lab:
  name: Example Lab   # as on its page
  aliases: [ExLab]
  huggingface: ex-lab
`;

const { entries } = parseRegistry('orgs', { file: 'orgs.yaml', bytes: Buffer.from(REGISTRY) });
const nameOrg = orgNamer(entries);

test('an organization is known by name, alias and spelling', () => {
  expect(nameOrg({ org: 'example  LAB' })).toEqual({ org: 'example  LAB', isKnown: true });
  expect(nameOrg({ org: 'ExLab' })).toEqual({ org: 'ExLab', isKnown: true });
});

test('an organization is known by its page, under the name of the registry', () => {
  const named = { org: 'Example Lab', isKnown: true };
  expect(nameOrg({ org: 'The Lab', orgHandle: 'ex-lab' })).toEqual(named);
  expect(nameOrg({ org: 'The Lab', orgHandle: 'exlab' })).toEqual(named);
});

test('an organization that nobody knows keeps the name that the source states', () => {
  const named = { org: 'Café École', isKnown: false };
  expect(nameOrg({ org: 'Café École', orgHandle: 'cafe' })).toEqual(named);
  expect(nameOrg({ org: '!!!' })).toEqual({ org: '!!!', isKnown: false });
  expect(nameOrg({ orgHandle: 'cafe' })).toBeUndefined();
});
