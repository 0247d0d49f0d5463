import { describe, expect, it } from 'vitest';
import { citationKeys } from '../../../src/archive/archive/citation-keys.ts';
import type { Paper } from '../../../src/archive/model/paper.ts';
import { makePublication } from '../make-publication.ts';

const keysOf = (...papers: Partial<Paper>[]) =>
  Object.fromEntries(citationKeys(makePublication(papers).archive));

describe('a citation key', () => {
  it('is made of name, year and first telling word, in plain letters', () => {
    expect(
      keysOf(
        { id: '1', title: 'On the SPIRAL of it', authors: ['Bo Liu'] },
        {
          id: '2',
          title: 'GPT-4 Report',
          authors: ['Ömer Größe-Łuk'],
          published: '2023-01-02',
        },
        { id: '3', title: '论文', authors: [] },
        { id: '4', title: 'Lines', authors: [], org: 'Qwen Team' },
      ),
    ).toEqual({
      '1': 'liu2025spiral',
      '2': 'grosseluk2023gpt4',
      '3': 'anonymous2025lunwen',
      '4': 'qwenteam2025lines',
    });
  });

  it.each([
    ['Æther', 'aether2025paper'],
    ['王阳', 'wangyang2025paper'],
    ['Anders Søgaard', 'sogaard2025paper'],
    ['Đỗ Đức', 'duc2025paper'],
    ['Team GLM', 'teamglm2025paper'],
    ['Qwen Team', 'qwenteam2025paper'],
  ])('of %s is %s', (name, key) => {
    expect(keysOf({ id: '1', title: 'A Paper', authors: [name] })).toEqual({ '1': key });
  });

  it('stays with the earliest paper, and later ones append their id', () => {
    expect(keysOf({ id: 'late', date: '2025-12-11' }, { id: 'early', date: '2025-12-09' })).toEqual(
      { early: 'lovelace2025plain', late: 'lovelace2025plain-late' },
    );
  });
});
