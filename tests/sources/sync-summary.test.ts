import { expect, test } from 'vitest';
import { type DayReport, emptyReport } from '../../src/sources/sync/report.ts';
import { daysSummary, papersSummary } from '../../src/sources/sync/summary.ts';

const DAY: DayReport = {
  ...emptyReport(),
  day: '2025-12-09',
  state: 'unfinished',
  papers: 3,
  reason: 'entry 3: It has no title.',
  added: [{ paper: '2512.00001', title: 'Attention to [x](https://example.org) by @somebody <b>' }],
  changed: [{ paper: '2512.00002', keys: ['alsoListed'] }],
  fromArxiv: 1,
  notes: [{ paper: '2512.00001', note: '`projectPage` was left out.' }],
  refused: [{ paper: 'entry 3', note: 'It has no title.' }],
  upstream: [
    { paper: '2512.00002', key: 'title', ours: 'Mine', theirs: 'A title '.repeat(20) },
    { paper: '2512.00002', key: 'links.github', ours: undefined, theirs: 'https://github.com/a/b' },
  ],
  orgs: ['MMLab@HKUST'],
};

test('a summary can be the text of a pull request: nothing from outside becomes markup or a mention', () => {
  expect(daysSummary([DAY], ['arXiv is away.'])).toMatchInlineSnapshot(`
    "1 day read: 0 with papers, 0 without, 1 not finished.
    1 paper added, 1 changed, 0 as before, 1 refused.
    1 paper with arXiv's own text.

    ### Notes

    - arXiv is away.

    ### Days that are not finished

    - 2025-12-09, unfinished: entry 3: It has no title.

    ### Refused papers

    - entry 3: It has no title.

    ### Added papers

    - 2512.00001 Attention to \\[x\\](https://example.org) by @​somebody \\<b\\>

    ### Changed papers

    - 2512.00002: alsoListed

    ### Upstream differs

    - 2512.00002: title is "Mine" here, "A title A title A title A title A title A title A title A…" there
    - 2512.00002: links.github is absent here, "https://github.com/a/b" there

    To take a change over: \`npm run sync -- --update 2512.00002 --keys title\`

    ### Organizations without an entry in orgs.yaml

    - MMLab@HKUST

    ### Worth a look

    - 2512.00001: \\\`projectPage\\\` was left out.
    "
  `);
});

test('a summary of papers has the same form', () => {
  expect(papersSummary({ ...emptyReport(), unchanged: 2 })).toMatchInlineSnapshot(`
    "0 papers added, 0 changed, 2 as before, 0 refused.
    0 papers with arXiv's own text.
    "
  `);
});

test('a summary stays short whatever a run has done', () => {
  const added = Array.from({ length: 5000 }, (_, index) => ({
    paper: `2512.${index}`,
    title: 'T',
  }));
  const summary = papersSummary({ ...emptyReport(), added });
  expect(summary.split('\n').length).toBeLessThan(120);
  expect(summary).toContain('- and 4900 more');
});

test.each([
  ['fixes #12', 'fixes #\u200B12'],
  ['Closes owner/repo#7', 'Closes owner/repo#\u200B7'],
  ['resolves GH-3 now', 'resolves GH-\u200B3 now'],
  ['fixes https://github.com/a/b/issues/12', 'fixes https://github.com/a/b/issues/\u200B12'],
  ['fixes &#35;12', 'fixes \\&#\u200B35;12'],
  ['fixes https://github.com/a/b/issues//12', 'fixes https://github.com/a/b/issues/\u200B/12'],
  ['C# and #hashtags', 'C# and #hashtags'],
])('a title closes no issue: %s', (title, shown) => {
  const report = { ...DAY, added: [{ paper: '2512.00001', title }] };
  expect(daysSummary([report])).toContain(`- 2512.00001 ${shown}\n`);
});

test.each([
  ['# A heading', '\\# A heading'],
  ['- an item', '\\- an item'],
  ['+ an item', '\\+ an item'],
  ['12. an item', '12\\. an item'],
  ['---', '\\---'],
  ['~~~', '\\~\\~\\~'],
  ['~~gone~~', '\\~\\~gone\\~\\~'],
  ['-1 and #1 are no items', '-1 and #\u200B1 are no items'],
])('a name that stands first begins no block: %s', (org, shown) => {
  expect(daysSummary([{ ...DAY, orgs: [org] }])).toContain(`- ${shown}\n`);
});
