import { expect, it } from 'vitest';
import { parseQuery } from '../../../src/archive/search/query.ts';
import { resolveNames } from '../../../src/archive/search/resolve-names.ts';

const CHOICES = {
  tag: [{ slug: 'computer-vision', name: 'Computer vision' }],
  org: [
    { slug: 'qwen', name: 'Qwen' },
    { slug: 'google', name: 'Google' },
    { slug: 'deepmind', name: 'Google DeepMind' },
    { slug: 'nvidia-research', name: 'NVIDIA Research' },
    { slug: 'microsoft-research', name: 'Microsoft Research' },
  ],
};

it.each([
  ['org:Qwen', { only: ['qwen'], never: [] }],
  ['-org:QWEN', { only: [], never: ['qwen'] }],
  ['org:google', { only: ['google'], never: [] }],
  ['org:research', { only: ['nvidia-research', 'microsoft-research'], never: [] }],
  ['org:"google deepmind" org:nvidia', { only: ['deepmind', 'nvidia-research'], never: [] }],
  ['org:Other', { only: ['other'], never: [] }],
])('takes an organization however it is written: %s', (text, { only, never }) => {
  const query = resolveNames(parseQuery(text), CHOICES);
  expect([query.only.org, query.never.org]).toEqual([only, never]);
});

it.each(['tag:computer-vision', 'tag:"Computer Vision"', 'tag:Computer_Vision', 'tag:vision'])(
  'takes a topic by its name too: %s',
  (text) => {
    expect(resolveNames(parseQuery(text), CHOICES).only.tag).toEqual(['computer-vision']);
  },
);

it('takes an author with the family name first as papers name them', () => {
  const { only, never } = resolveNames(
    parseQuery('author:"Cheng, Yu" author:LeCun -author:"Liu,  Bo"'),
    CHOICES,
  );
  expect([only.author, never.author]).toEqual([['Yu Cheng', 'LeCun'], ['Bo Liu']]);
});
