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
  expect(nameOrg({ org: 'Example  LAB' })).toEqual({ org: 'Example  LAB', isKnown: true });
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

test('a name without capitals is that of the registry, that of the text, or has capitals as names in English do', () => {
  const nameOf = (org: string, abstract = ''): string | undefined =>
    nameOrg({ org, abstract })?.org;
  expect(nameOf('exlab')).toBe('Example Lab');
  expect(nameOf('meituan', 'We at Meituan, code at github.com/Meituan.')).toBe('Meituan');
  expect(nameOf('university of the  sea and sky')).toBe('University of the Sea and Sky');
  expect(nameOf('ai-sage', 'Code: github.com/AI-Sage')).toBe('ai-sage');
  expect(nameOf('École 42')).toBe('École 42');
});
