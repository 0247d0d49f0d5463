import { describe, expect, it } from 'vitest';
import {
  type Digest,
  digestFacts,
  digestOf,
  hasDigest,
} from '../../../../src/archive/formats/digest/digest.ts';
import { digestHtml } from '../../../../src/archive/formats/digest/digest-html.ts';
import { digestMarkdown, digestText } from '../../../../src/archive/formats/digest/digest-text.ts';
import { escapeMarkup } from '../../../../src/archive/formats/text/escape.ts';
import { makePublication, resourcesOf, viewAt } from '../../make-publication.ts';

/** Eleven papers, so that the last one has only its title; the first has a nasty one. */
const papers = Array.from({ length: 11 }, (_, index) => ({
  id: `2512.000${index + 10}`,
  title: index === 0 ? 'X</td><script>alert(1)</script> & [more]' : `Paper ${index}`,
  date: index === 10 ? '2025-12-08' : '2025-12-10',
  upvotes: 20 - index,
}));

function digest(period = '2025-W50'): Digest {
  const publication = makePublication(papers, {}, { emailForm: 'https://mail.example/form' });
  return digestOf(publication.site, digestFacts(period, publication));
}

describe('a digest', () => {
  it('tells of the ten most upvoted papers, and names the others by day', () => {
    const { title, facts, leading, days } = digest();

    expect([title, facts.join(), leading.length]).toEqual([
      'Week 50, 2025',
      '8 to 14 December 2025,11 papers',
      10,
    ]);
    expect(days).toEqual([
      {
        title: 'Monday, 8 December 2025',
        papers: [expect.objectContaining({ title: 'Paper 10' })],
      },
    ]);
  });

  it('is of days and months too, and of no period without papers', () => {
    expect(digest('2025-12').title).toBe('December 2025');
    expect(digest('2025-12-08')).toMatchObject({
      title: 'Monday, 8 December 2025',
      facts: ['1 paper'],
      address: 'https://papers.example/papers/date/2025-12-08/',
      days: [],
    });
    for (const period of ['2025-W49', '2025-11', '2025-12-09']) {
      expect(hasDigest(period, makePublication(papers))).toBe(false);
    }
  });

  it('tells of a paper once, however many days of the period list it', () => {
    const again = papers.map((paper, index) =>
      index === 10 ? { ...paper, alsoListed: ['2025-12-09', '2025-12-17'] } : paper,
    );
    const publication = makePublication(again);
    const facts = digestFacts('2025-W50', publication);
    expect(facts.days.map(({ day }) => day)).toEqual(['2025-12-08']);
    expect(digestFacts('2025-W51', publication).papers).toBe(1);
  });

  it('is a page of the site, with the words of the letter and links that stay there', () => {
    const publication = makePublication(papers);
    const view = viewAt(publication, 'digest', '/papers/week/2025-W50/digest/');
    const plain = (byline: string) => byline.replaceAll('\u00A0', ' ');
    expect(
      view.leading.map(({ titleHtml, byline, sentence }) => [titleHtml, plain(byline), sentence]),
    ).toEqual(
      digest().leading.map(({ title, byline, sentence }) => [
        escapeMarkup(title),
        byline,
        sentence,
      ]),
    );
    expect(view.leading[0]?.address).toBe('/papers/2512.00010/');
    const day = viewAt(publication, 'digest', '/papers/date/2025-12-10/digest/');
    expect(day.facts).toBe('10 papers');
    // The heading of the page has said the day.
    expect(day.days.map(({ title }) => title)).not.toContain(day.heading);
    const without = makePublication(papers, {}, { digestPages: false });
    expect([...resourcesOf(without).keys()].filter((one) => one.includes('/digest/'))).toEqual([]);
    expect(viewAt(without, 'day', '/papers/date/2025-12-10/').digest).toEqual([]);
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

  it('says in all three forms how many upvotes the leading papers have', () => {
    for (const write of [digestHtml, digestMarkdown, digestText]) {
      expect(write(digest()).match(/· 1?[0-9]+ upvotes|· 20 upvotes/g)).toHaveLength(10);
    }
  });
});
