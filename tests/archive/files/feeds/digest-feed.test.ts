import { parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../../src/archive/model/paper.ts';
import { makePublication, textAt } from '../../make-publication.ts';

async function entriesOf(...papers: Partial<Paper>[]) {
  return parseRssFeed(await textAt(makePublication(papers), '/digest.xml')).items ?? [];
}

describe('the digest feed', () => {
  it('has one entry a day, whose id is the address of the day', async () => {
    const entries = await entriesOf(
      { id: 'one', date: '2025-12-10' },
      { id: 'two', date: '2025-12-10' },
      { id: 'three', date: '2025-12-08' },
    );

    expect(entries.map(({ guid, title }) => `${guid?.value} ${title}`)).toEqual([
      'https://papers.example/papers/date/2025-12-10/ 10 December 2025: 2 papers',
      'https://papers.example/papers/date/2025-12-08/ 8 December 2025: 1 paper',
    ]);
  });

  it('gives each paper a title, its first authors and one sentence', async () => {
    const [entry] = await entriesOf(
      {
        title: 'p<0.05 & $x^2$',
        authors: ['A B', 'C D', 'E F', 'G H'],
        org: 'Qwen',
        upvotes: 1,
      },
      { id: 'by-hand', summary: 'Somebody <wrote> this.' },
    );

    expect(entry?.description).toMatchInlineSnapshot(
      `"<ol><li><p><a href="https://papers.example/papers/2512.00001/">p&lt;0.05 &amp; x²</a><br>Qwen · A B, C D, E F and 1 more</p><p>We study a simple model.</p></li><li><p><a href="https://papers.example/papers/by-hand/">A plain title</a><br>Ada Lovelace, Alan Turing</p><p>Somebody &lt;wrote&gt; this.</p></li></ol>"`,
    );
  });
});
