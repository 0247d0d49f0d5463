import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exportLines } from '../../src/archive/archive/export-line.ts';
import { writePaper } from '../../src/archive/content/write-paper.ts';
import { readExport } from '../../src/sources/export-lines.ts';
import { mergeDraft } from '../../src/sources/merge.ts';
import { anyPaper } from '../archive/any-paper.ts';
import { makePaper } from '../archive/make-paper.ts';

it('gives back any paper, byte by byte as it was written', () => {
  fc.assert(
    fc.property(anyPaper, (paper) => {
      const [draft] = readExport(exportLines([paper])).drafts;
      if (!draft) throw new Error('The line was refused.');
      const back = mergeDraft(undefined, draft, { mode: 'fill', sha256: () => '' }).paper;
      expect(writePaper(back)).toBe(writePaper(paper));
    }),
  );
});

it('refuses lines that are no paper, each with its reason', () => {
  const paper = makePaper();
  const lines = [
    '{"id":',
    JSON.stringify({ ...paper, id: '../../elsewhere' }),
    JSON.stringify({ ...paper, likes: 1, title: 5 }),
    '',
    JSON.stringify(paper),
  ];
  const { drafts, refused } = readExport(lines.join('\n'));
  expect(drafts.map(({ line }) => line)).toEqual([5]);
  expect(refused).toMatchInlineSnapshot(`
    [
      {
        "note": "It is no JSON, or is cut off.",
        "paper": "line 1",
      },
      {
        "note": "\`id\`: It is no id of a paper.",
        "paper": "line 2",
      },
      {
        "note": "\`title\`: Expected a text. Unrecognized key: "likes".",
        "paper": "line 3",
      },
    ]
  `);
});

it('holds a line to the schema of a file, inner keys and numbers included', () => {
  const paper = makePaper({ upvotes: 1 });
  const lines = [
    { ...paper, upvotes: '1' },
    { ...paper, links: { home: 'https://a.example/' } },
    { ...paper, date: '2025-02-30', tags: ['Not A Topic'] },
    { ...paper, authors: undefined },
  ].map((line) => JSON.stringify(line));
  expect(readExport(lines.join('\n')).refused.map(({ note }) => note)).toEqual([
    '`upvotes`: Expected a number.',
    '`links`: Unrecognized key: "home".',
    expect.stringMatching(/^`date`: "2025-02-30" is no day.+`tags\.0`: "Not A Topic" is no topic/),
    '`authors`: Expected a list.',
  ]);
});
