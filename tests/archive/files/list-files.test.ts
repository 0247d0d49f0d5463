import { expect, it } from 'vitest';
import { addDays } from '../../../src/archive/model/day.ts';
import { makePublication, textAt } from '../make-publication.ts';

const publication = makePublication(
  Array.from({ length: 120 }, (_, index) => ({
    id: `2512.00${String(index).padStart(3, '0')}`,
    title: `Paper ${index}`,
    date: addDays('2025-12-10', -index),
    tags: ['reasoning'],
  })),
);

it('a day is Markdown with a sentence of each paper, and weeks are left to their days', async () => {
  const day = await textAt(publication, '/papers/date/2025-12-10.md');

  expect(day).toBe(
    [
      '# 10 December 2025',
      '1 paper · [Example Papers](https://papers.example/papers/date/2025-12-10/)',
      '- [Paper 0](https://papers.example/papers/2512.00000/) (2025-12-10): We study a simple model.\n',
    ].join('\n\n'),
  );
  await expect(textAt(publication, '/papers/week/2025-W50.md')).rejects.toThrow('There is no file');
});

it('a list that grows without end is JSON with all its papers, and all else with its newest', async () => {
  const json = JSON.parse(await textAt(publication, '/tags/reasoning.json'));
  const bibtex = await textAt(publication, '/tags/reasoning.bib');
  const markdown = await textAt(publication, '/tags/reasoning.md');

  expect([json.count, json.papers.length]).toEqual([120, 120]);
  expect(json.papers[0]).not.toHaveProperty('abstract');
  expect(bibtex.match(/^@misc/gm)).toHaveLength(70);
  expect(markdown).toContain('120 papers');
  expect(markdown.match(/^- /gm)).toHaveLength(70);
});
