import { describe, expect, it } from 'vitest';
import { digestFeed } from '../../../../src/archive/files/feeds/digest-feed.ts';
import { paper, publicationOf } from '../../publication.ts';

describe('the digest feed', () => {
  it('has one entry a day, whose id is the address of the day', () => {
    const { entries } = digestFeed(
      publicationOf([
        paper({ id: 'one', date: '2025-12-10' }),
        paper({ id: 'two', date: '2025-12-10' }),
        paper({ id: 'three', date: '2025-12-08' }),
      ]),
    );

    expect(entries.map(({ address, title }) => `${address} ${title}`)).toEqual([
      'https://papers.example/papers/date/2025-12-10/ 10 December 2025: 2 papers',
      'https://papers.example/papers/date/2025-12-08/ 8 December 2025: 1 paper',
    ]);
  });

  it('gives each paper a title, its first authors and one sentence', () => {
    const { entries } = digestFeed(
      publicationOf([
        paper({
          title: 'p<0.05 & $x^2$',
          authors: ['A B', 'C D', 'E F', 'G H'],
          org: 'Qwen',
          upvotes: 1,
        }),
        paper({ id: 'by-hand', summary: 'Somebody <wrote> this.' }),
      ]),
    );

    expect(entries[0]?.html).toMatchInlineSnapshot(
      `"<ol><li><p><a href="https://papers.example/papers/2512.00001/">p&lt;0.05 &amp; x²</a><br>Qwen · A B, C D, E F and 1 more</p><p>It says something.</p></li><li><p><a href="https://papers.example/papers/by-hand/">A Paper</a><br>Ada Lovelace</p><p>Somebody &lt;wrote&gt; this.</p></li></ol>"`,
    );
  });
});
