import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { feedSchema } from '../../../src/archive/model/registries.ts';
import { feedLines, feedOfQuery } from '../../../src/archive/search/feed-of-query.ts';
import { parseQuery } from '../../../src/archive/search/query.ts';

const FEEDS = [
  { slug: 'most-upvoted', title: 'Most upvoted', tags: [], orgs: [], words: [], minUpvotes: 25 },
  { slug: 'reports', title: 'Technical reports', tags: [], orgs: [], words: ['technical report'] },
  { slug: 'rl-qwen', title: 'RL from Qwen', tags: ['rl'], orgs: ['qwen'], words: [] },
];
const CHOICES = {
  tag: [{ slug: 'rl', name: 'Reinforcement learning' }],
  org: [
    { slug: 'qwen', name: 'Qwen' },
    { slug: 'deepseek', name: 'DeepSeek' },
  ],
};
const feed = (text: string) => feedOfQuery(text, parseQuery(text), FEEDS)?.slug;
const lines = (text: string) => feedLines(parseQuery(text), CHOICES);

describe('a query', () => {
  it.each([
    ['most upvoted', 'most-upvoted'],
    ['Technical Reports', 'reports'],
    ['"technical report"', 'reports'],
    ['technical report', 'reports'],
    ['org:qwen tag:rl', 'rl-qwen'],
    ['org:qwen', undefined],
    ['technical report -video', undefined],
    ['', undefined],
  ])('that asks for what a declared feed has is that feed: %s', (text, slug) => {
    expect(feed(text)).toBe(slug);
  });

  it('is declared by lines that the registry takes', () => {
    expect(lines('"RLHF" tag:rl org:qwen org:deepseek')).toMatchInlineSnapshot(`
      "rlhf-rl-qwen-deepseek:
        title: "RLHF, Reinforcement learning, Qwen, DeepSeek"
        tags: [rl]
        orgs: [qwen, deepseek]
        words: ["RLHF"]"
    `);
    for (const text of ['state: space', '3d', '大阪', 'a#b & {c}', "o'hara"]) {
      const [[slug, entry] = []] = Object.entries(parse(lines(text) ?? '') as object);
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(feedSchema.safeParse(entry).success).toBe(true);
    }
  });

  it.each(['tag:rl', 'org:qwen', 'author:"Bo Liu"', 'rl -video', 'rl year:2025', '"a" "b"', ''])(
    'that feeds cannot ask for, or that has its feed already, declares none: %s',
    (text) => {
      expect(lines(text)).toBeUndefined();
    },
  );
});
