import { describe, expect, it } from 'vitest';
import { type Digest, digestOf } from '../../../../src/archive/formats/digest/digest.ts';
import { digestHtml } from '../../../../src/archive/formats/digest/digest-html.ts';
import { digestMarkdown, digestText } from '../../../../src/archive/formats/digest/digest-text.ts';
import { makePublication } from '../../make-publication.ts';

/** Eleven papers, so that the last one has only its title; the first has a nasty one. */
const papers = Array.from({ length: 11 }, (_, index) => ({
  id: `2512.000${index + 10}`,
  title: index === 0 ? 'X</td><script>alert(1)</script> & [more]' : `Paper ${index}`,
  date: index === 10 ? '2025-12-08' : '2025-12-10',
  upvotes: 20 - index,
}));

function digest(period = '2025-W50'): Digest {
  const found = digestOf(
    period,
    makePublication(papers, {}, { emailForm: 'https://mail.example/form' }),
  );
  if (!found) throw new Error(`There are papers in ${period}.`);
  return found;
}

describe('a digest', () => {
  it('tells of the ten most upvoted papers, and names the others by day', () => {
    const { title, range, count, leading, days } = digest();

    expect([title, range, count, leading.length]).toEqual([
      'Week 50, 2025',
      '8 to 14 December 2025',
      '11 papers',
      10,
    ]);
    expect(days).toEqual([
      {
        title: 'Monday, 8 December 2025',
        papers: [expect.objectContaining({ title: 'Paper 10' })],
      },
    ]);
  });

  it('is of months too, and of no period without papers', () => {
    expect(digest('2025-12').title).toBe('December 2025');
    expect(digestOf('2025-W49', makePublication(papers))).toBeUndefined();
  });

  it('is HTML for mail: styles on the elements, a table, no script and no style sheet', () => {
    const html = digestHtml(digest());

    expect(html).toContain('X&lt;/td&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; [more]');
    expect(html).not.toMatch(/<script|<style|<link|class=|<img/);
    expect(html.match(/<table/g)?.length).toBe(html.match(/<\/table>/g)?.length);
    expect(html).toContain('https://mail.example/form');
  });

  it('is plain text', () => {
    expect(digestText(digest()).split('\n').slice(0, 12)).toMatchInlineSnapshot(`
      [
        "Example Papers",
        "Week 50, 2025",
        "-------------",
        "",
        "8 to 14 December 2025, 11 papers",
        "https://papers.example/papers/week/2025-W50/",
        "",
        "1. X</td><script>alert(1)</script> & [more]",
        "   Ada Lovelace, Alan Turing · 20 upvotes",
        "   We study a simple model.",
        "   https://papers.example/papers/2512.00010/",
        "",
      ]
    `);
  });

  it('is Markdown in which a title stands for itself', () => {
    expect(digestMarkdown(digest())).toContain(
      '## 1. [X\\</td\\>\\<script\\>alert(1)\\</script\\> & \\[more\\]](https://papers.example/papers/2512.00010/)',
    );
  });
});
