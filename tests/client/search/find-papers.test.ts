import { expect, it } from 'vitest';
import { foldWords } from '../../../src/archive/search/fold.ts';
import { parseQuery } from '../../../src/archive/search/query.ts';
import { findPapers } from '../../../src/client/search/find-papers.ts';
import { respell } from '../../../src/client/search/respell.ts';
import type { FoundPaper, SearchIndex } from '../../../src/client/search/search-index.ts';

const PART = { first: '2025-01', name: 'January 2025', href: '/pagefind/2025-01/' };
const TEXTS = {
  'GPT-4o-mini in space': { authors: 'Yu Cheng' },
  'A mini paper with 4 trees and GPT': { authors: 'Cheng Yu' },
  'A space of models with a state': { authors: 'Bo Liu' },
  'State space models for video': { authors: 'Ada Lovelace' },
  'The University of 千歳大阪大学': { authors: 'Yu Cheng' },
  'Seen by YOLOv8': { authors: 'Ada Lovelace' },
  'HumanEval again': { authors: 'Ada Lovelace' },
  'Zero play by Liu of Bo': { authors: 'Liu Yi, Ada Bo' },
  'A play with zero': { authors: 'Bo Liu' },
  'Crosslingual parsing': { authors: 'Hinrich Schütze, Jörg Müller' },
  'Parsing again': { authors: 'Klaus Mueller' },
  'A value of parsing': { authors: 'Valu Ai' },
  'Width transfer by muP': { authors: 'Greg Ibsen' },
  'Width transfer under μP': { authors: 'Søren Jørgensen' },
  'Noise that is stable, of any $α$': { authors: 'Søren Ørsted' },
};

/** An index that finds whole words, or all of a phrase, as Pagefind does; earlier texts score higher. */
const index = {
  search: async (_: unknown, asked: string | null) =>
    Object.entries(TEXTS).flatMap(([title, { authors }], place): FoundPaper[] => {
      const has = (text: string): boolean => {
        const words = foldWords(text);
        const phrase = /^"(.*)"$/.exec(asked ?? '')?.[1];
        if (phrase !== undefined) return ` ${words.join(' ')} `.includes(` ${phrase} `);
        return foldWords(asked ?? '').every((word) => words.some((one) => one.startsWith(word)));
      };
      const fields = [...(has(authors) ? ['authors'] : []), ...(has(title) ? ['title'] : [])];
      if (asked !== null && !has(`${title} ${authors}`)) return [];
      const data = () => Promise.reject(new Error('not asked for'));
      return [
        { id: title, part: PART, date: `2025-01-1${place}`, score: 99 - place, fields, data },
      ];
    }),
} as unknown as SearchIndex;

const find = async (text: string): Promise<string[]> => {
  const spellings = await respell(index, [PART], parseQuery(text));
  return (await findPapers(index, [PART], spellings)).map(({ id }) => id);
};

it('has papers with the words together before those with the words apart', async () => {
  expect(await find('state space models')).toEqual([
    'State space models for video',
    'A space of models with a state',
  ]);
  expect(await find('"state space models"')).toEqual(['State space models for video']);
});

it.each(['gpt-4o-mini', 'GPT 4o mini', 'gpt4o mini', 'gpt4omini', 'GPT-4omini'])(
  'finds %s, however it is written, and no paper on four trees',
  async (query) => {
    expect(await find(query)).toEqual(['GPT-4o-mini in space']);
  },
);

it('finds words in the middle of a run of Chinese, and not their characters apart', async () => {
  expect(await find('大阪')).toEqual(['The University of 千歳大阪大学']);
  expect(await find('阪千')).toEqual([]);
});

it('leaves out what is excluded, and takes authors by their whole names', async () => {
  expect(await find('space -video')).toEqual([
    'GPT-4o-mini in space',
    'A space of models with a state',
  ]);
  expect(await find('author:"Yu Cheng"')).toEqual([
    'GPT-4o-mini in space',
    'The University of 千歳大阪大学',
  ]);
  expect(await find('space -author:"Yu Cheng" before:2025-01-12')).toEqual([
    'A space of models with a state',
  ]);
});

it('forgives one wrong word in many', async () => {
  expect(await find('state space models for videography')).toEqual([
    'State space models for video',
  ]);
});

it.each(['YOLOv8', 'YOLO v8', 'yolo.v8', 'yolov-8', 'seen YOLO-v8'])(
  'finds a version with its letter before or behind the gap: %s',
  async (query) => {
    expect(await find(query)).toEqual(['Seen by YOLOv8']);
  },
);

it.each(['human-eval', 'Human Eval', 'HumanEval', 'human.eval', 'HumanEval+', '(HumanEval),'])(
  'finds a name of two words that is written as one: %s',
  async (query) => {
    expect(await find(query)).toEqual(['HumanEval again']);
  },
);

it('has the papers of an author whom words name before those that have the words apart', async () => {
  expect(await find('Bo Liu zero')).toEqual(['A play with zero', 'Zero play by Liu of Bo']);
  expect(await find('play Bo Liu')).toEqual(['A play with zero', 'Zero play by Liu of Bo']);
});

it('has papers of what is written as one name first, and its words apart where few have it', async () => {
  const found = ['State space models for video', 'A space of models with a state'];
  expect(await find('state-space')).toEqual(found);
  expect(await find('StateSpace')).toEqual(found);
  expect(await find('SpaceState')).toEqual(found.reverse());
});

it.each(['🚀', '🚀 !!!', '%'])('finds nothing by signs alone: %s', async (query) => {
  expect(await find(query)).toEqual([]);
  expect(await find(`${query} space`)).toEqual(await find('space'));
  expect((await find(`after:2025-01-11 ${query}`)).length).toBeGreaterThan(0);
});

it.each(['GPT vs space', 'space ≤ GPT', 'zero against play'])(
  'leaves a word out of three where no paper has all: %s',
  async (query) => {
    expect((await find(query)).length).toBeGreaterThan(0);
  },
);

it.each(['α-stable', 'alpha-stable', 'stable α', 'Soren-Ørsted'])(
  'finds a name with Greek or marked letters also where its words stand apart: %s',
  async (query) => {
    expect(await find(query)).toEqual(['Noise that is stable, of any $α$']);
  },
);

it.each([
  [
    ['Schuetze', 'Schütze', 'schutze', 'Hinrich Schuetze', 'author:Schuetze'],
    ['Crosslingual parsing'],
  ],
  [
    ['Jørgensen', 'Joergensen', 'Jorgensen', 'Soeren Joergensen', 'author:"Soeren Jorgensen"'],
    ['Width transfer under μP'],
  ],
  [
    ['Müller', 'Mueller', 'Mu\u0308ller', 'author:Müller'],
    ['Crosslingual parsing', 'Parsing again'],
  ],
  [['value', 'Value'], ['A value of parsing']],
])('finds names by what stands for their marks: %s', async (queries, found) => {
  for (const query of queries) expect([query, ...(await find(query))]).toEqual([query, ...found]);
});

it.each(['μP', 'muP', 'mu-P', 'μ-P', 'mu p'])(
  'finds a Greek letter with another: %s',
  async (query) => {
    expect((await find(query)).slice(0, 2).sort()).toEqual([
      'Width transfer by muP',
      'Width transfer under μP',
    ]);
  },
);

it.each([
  ['o3-mini', 'o3 mini', 'o3mini', 'O3.mini'],
  ['tau-bench', 'tau bench', 'τ-bench', 'tau.bench'],
  ['state-space', 'state space', 'state.space', 'State Space'],
  ['gpt-4o-mini', 'gpt 4o mini', 'GPT4o-mini', 'gpt4omini'],
])('finds the same papers in the same order in each spelling: %s', async (...queries) => {
  const each = await Promise.all(queries.map(find));
  expect(each).toEqual(queries.map(() => each[0]));
});
