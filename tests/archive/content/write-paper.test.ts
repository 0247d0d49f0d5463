import { describe, expect, it } from 'vitest';
import { writePaper } from '../../../src/archive/content/write-paper.ts';
import { makePaper } from '../make-paper.ts';

describe('writePaper', () => {
  it('writes keys in the fixed order, one list entry a line', () => {
    const paper = makePaper({
      withdrawn: { note: 'Gone: an error.', date: '2025-12-20' },
      links: { project: 'https://papers.example/#a', github: 'https://github.com/a/b' },
      tags: ['agents'],
      upvotes: 0,
      org: 'Qwen',
      abstract: '\nOne.\n\nTwo.\n\n',
    });
    expect(writePaper(paper)).toMatchInlineSnapshot(`
      "---
      title: "A plain title"
      date: 2025-12-10
      authors:
        - Ada Lovelace
        - Alan Turing
      org: Qwen
      upvotes: 0
      tags:
        - agents
      links:
        github: https://github.com/a/b
        project: "https://papers.example/#a"
      withdrawn:
        date: 2025-12-20
        note: "Gone: an error."
      ---
      One.

      Two.
      "
    `);
  });
});
