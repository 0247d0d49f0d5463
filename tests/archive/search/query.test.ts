import { expect, it } from 'vitest';
import {
  conditionOf,
  isInTime,
  parseQuery,
  withCondition,
} from '../../../src/archive/search/query.ts';

it('reads words, phrases, what is excluded, and conditions', () => {
  const query = parseQuery(
    'diffusion -video "world model" -"image editing" tag:reasoning -tag:safety author:"Yu Cheng" org:qwen year:2025 after:2025-03 before:2025-06-30',
  );
  expect(query).toEqual({
    words: ['diffusion'],
    phrases: ['world model'],
    without: ['video', 'image editing'],
    only: { tag: ['reasoning'], org: ['qwen'], author: ['Yu Cheng'], year: ['2025'], id: [] },
    never: { tag: ['safety'], org: [], author: [], year: [], id: [] },
    after: '2025-03',
    before: '2025-06-30',
  });
});

it.each([
  ['text-to-image', ['text-to-image']],
  ['a - b --c', ['a', '-', 'b']],
  ['http://x.org foo:bar', ['http://x.org', 'foo:bar']],
  ['after:soon after: all', ['after:soon', 'after: all']],
  ['TAG: Target-Agnostic Guidance', ['TAG: Target-Agnostic', 'Guidance']],
  ['a tag:', ['a', 'tag:']],
  ['TAG:Tangential Guidance', ['TAG:Tangential', 'Guidance']],
  ['“state space models” open "quote', []],
])('takes what is no condition for words: %s', (text, words) => {
  expect(parseQuery(text).words.filter((word) => word !== 'open')).toEqual(words);
});

it('closes a phrase that is still being typed, and knows typographic quotation marks', () => {
  expect(parseQuery('“state space models” "quo').phrases).toEqual(['state space models', 'quo']);
});

it('adds a condition once, and takes it away also where it was excluded', () => {
  const condition = conditionOf('author', 'Yu Cheng');
  expect(condition).toBe('author:"Yu Cheng"');
  expect(withCondition('games', condition, true)).toBe('games author:"Yu Cheng"');
  expect(withCondition('games author:"Yu Cheng"', condition, true)).toBe('games author:"Yu Cheng"');
  expect(withCondition('-tag:video games', 'tag:video', false)).toBe('games');
});

it('counts the ends of a time in', () => {
  const holds = (text: string, day: string): boolean => isInTime(parseQuery(text), day);
  expect(holds('after:2025-03 before:2025-06', '2025-03-01')).toBe(true);
  expect(holds('after:2025-03 before:2025-06', '2025-06-30')).toBe(true);
  expect(holds('after:2025-03 before:2025-06', '2025-07-01')).toBe(false);
  expect(holds('before:2025', '2025-12-31')).toBe(true);
  expect(holds('year:2024 year:2025', '2023-12-31')).toBe(false);
  expect(holds('-year:2024', '2024-01-01')).toBe(false);
});

it.each(['after:2025-03', 'after:2025/3', 'AFTER:2025.03', 'after:"2025-3"'])(
  'takes a time however it is written, and takes it away: %s',
  (text) => {
    expect(parseQuery(text).after).toBe('2025-03');
    expect(withCondition(`games ${text}`, 'after:2025-03', false)).toBe('games');
  },
);

it('takes away a condition that was written otherwise than it is shown', () => {
  expect(withCondition('TAG:"reasoning" games', 'tag:reasoning', false)).toBe('games');
  expect(withCondition('-id:2506.24119 games', 'id:2506.24119', false)).toBe('games');
  expect(withCondition('after:soon games', 'after:2025', false)).toBe('after:soon games');
});

it.each([
  'tag: reasoning',
  'Tag:  reasoning games',
  '-org:x tag:\t"reasoning"',
  'games tag:reasoning,',
])('takes a condition with a blank behind its colon: %s', (text) => {
  expect(parseQuery(text).only.tag).toEqual(['reasoning']);
  expect(withCondition(text, 'tag:reasoning', false)).not.toMatch(/tag|reasoning/i);
});

it.each(['tag:agents,video', 'tag: agents,video', 'tag:agents tag:video', 'tag:agents,,video,'])(
  'takes several values of one condition, and takes one of them away: %s',
  (text) => {
    expect(parseQuery(text).only.tag).toEqual(['agents', 'video']);
    expect(withCondition(text, 'tag:agents', false)).toMatch(/^tag: ?video$/);
  },
);

it('takes several values also of what is excluded, of years and of ids, and leaves names whole', () => {
  const query = parseQuery('-tag:agents,video year:2024,2025 org:"Smith, Lee" author:Cheng,Yu a,b');
  expect(query.never.tag).toEqual(['agents', 'video']);
  expect(query.only.year).toEqual(['2024', '2025']);
  expect(query.only.org).toEqual(['Smith, Lee']);
  expect(query.only.author).toEqual(['Cheng,Yu']);
  expect(query.words).toEqual(['a,b']);
});
