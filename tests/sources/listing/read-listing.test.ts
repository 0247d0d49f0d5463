import { describe, expect, it } from 'vitest';
import type { ListingAnswer } from '../../../src/sources/listing/read-listing.ts';
import {
  isListing,
  type ListingOptions,
  readListing,
} from '../../../src/sources/listing/read-listing.ts';
import { PAGE } from './page.ts';

function read(text: string, options: Partial<ListingOptions> = {}): ListingAnswer {
  const answer = readListing(text, { year: 2025, trailingNumber: 'comments', ...options });
  if (answer.kind === 'failed') throw new Error(answer.reason);
  return answer;
}

const reasonOf = (text: string, options: Partial<ListingOptions> = { year: 2025 }): string => {
  const answer = readListing(text, { trailingNumber: 'comments', ...options });
  return answer.kind === 'failed' ? answer.reason : 'read';
};

describe('reading a copied page', () => {
  it('takes every paper with its date, its byline and its count of comments', () => {
    const told = read(PAGE).drafts.map(({ line, date, authorCount, org, comments }) => ({
      line,
      date,
      ...(authorCount && { authorCount }),
      ...(org && { org }),
      ...(comments && { comments }),
    }));
    expect(told).toEqual([
      { line: 10, date: '2025-01-02', authorCount: 12, comments: 5 },
      { line: 19, date: '2024-12-30', org: 'Example Lab' },
      { line: 29, date: '2025-01-05' },
      { line: 33, date: '2023-10-08', authorCount: 1, comments: 1200 },
    ]);
  });

  it('says what it supplied, and from which line each paper came', () => {
    expect(
      read(PAGE)
        .notes.map(({ paper, note }) => `${paper}\n  ${note}`)
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "line 29: Who Asked for More Titles? Nobody Did
        It has no byline and no date: the page's day, 2025-01-05, was supplied.
      line 33: An Old Paper Comes Back
        "1.2k" was taken for about 1200."
    `);
  });

  it('loses no word of the page below its heading', () => {
    const { drafts, leftOut } = read(PAGE);
    const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
    const source = PAGE.slice(PAGE.indexOf('Jan 5') + 5);
    const bylines =
      'Example Lab Example Lab · · · • • 12 authors Jan 2 5 Dec 30 1 author Oct 8, 2023 1.2k';
    const kept = [
      ...drafts.flatMap(({ title, abstract }) => [title, abstract]),
      ...leftOut.map(({ text }) => text),
      bylines,
    ].flatMap(wordsOf);
    // What the repair turns into other words, as it must.
    const mended = ['syn-', 'thetic', '--', '2times', 'sail-', 'ing,', '12\\%', '\\textbf{all}'];
    const rest = [...kept];
    const missing = wordsOf(source).filter((word) => {
      const at = rest.indexOf(word);
      if (at !== -1) rest.splice(at, 1);
      return at === -1;
    });
    expect(missing).toEqual(mended);
    expect(rest).toEqual(['synthetic', '–', '$2\\times$', 'sailing,', '12%', '**all**']);
  });

  it('keeps the paragraphs of an abstract and names lines that belong to no paper', () => {
    const { drafts, leftOut } = read(PAGE);
    expect(drafts[1]?.abstract.split('\n\n')).toHaveLength(2);
    expect(leftOut).toEqual([{ line: 41, text: 'Previous Next' }]);
  });

  it('takes the number behind a date for upvotes where it is told to', () => {
    const [first] = read(PAGE, { trailingNumber: 'upvotes' }).drafts;
    expect(first).toMatchObject({ upvotes: 5, retrieved: '2025-01-05' });
    expect(first).not.toHaveProperty('comments');
  });

  it('takes a paper that stands there twice once', () => {
    const again = PAGE.slice(PAGE.indexOf('A First Title'), PAGE.indexOf('Tides Explained'));
    const { drafts, notes } = read(PAGE.replace('Tides Explained', `${again}\nTides Explained`));
    expect(drafts).toHaveLength(4);
    expect(notes.at(0)?.note).toBe('The page lists it twice; it was taken once.');
  });

  it('reads the page alike with the line ends of Windows and with hard blanks', () => {
    expect(read(PAGE.replaceAll('\n', '\r\n').replace('12 authors', '12\u00A0authors'))).toEqual(
      read(PAGE),
    );
  });

  it('reads a page that was pasted without blank lines', () => {
    const dense = PAGE.replace('sail-\ning', 'sail- ing')
      .split('\n')
      .filter((line) => line !== '')
      .join('\n');
    expect(read(dense).drafts.map(({ title }) => title)).toEqual(
      read(PAGE).drafts.map(({ title }) => title),
    );
  });

  it('reads a byline whose parts and count stand on lines apart', () => {
    const apart = PAGE.replace(/·\nJan 2 5/, '\n·\n\nJan 2\n\n5').replace(
      /\n\n(Example Lab.*)\n·/,
      '\n\n$1\n·\n',
    );
    expect(read(apart).drafts.map(({ line: _, ...draft }) => draft)).toEqual(
      read(PAGE).drafts.map(({ line: _, ...draft }) => draft),
    );
  });

  it('takes the last line of an abstract for no organization', () => {
    const [, tides] = read(PAGE.replace('\n\nExample Lab Example Lab\n', '\n')).drafts;
    expect(tides).not.toHaveProperty('org');
    expect(tides?.date).toBe('2024-12-30');
    expect(tides?.abstract).toMatch(/this one has one\.$/);
  });

  it('keeps markup in a title as text and refuses characters that reverse it', () => {
    const title = 'A First Title: Of Sailing and Rowing';
    expect(read(PAGE.replace(title, '<script>alert(1)</script>')).drafts[0]?.title).toBe(
      '<script>alert(1)</script>',
    );
    expect(read(PAGE.replace(title, 'A \u202Elanif title')).refused).toMatchInlineSnapshot(`
      [
        {
          "note": "The text holds U+202E, a character that reverses or hides text around it.",
          "paper": "line 10: A lanif title",
        },
      ]
    `);
  });
});

describe('what is no readable page', () => {
  it('is refused with its reason', () => {
    const day = 'Daily Papers\nSun, Jan 5\nUpvote\n\n1.2k\nA plain title\n· 12 authors\n';
    expect({
      'a page whose year nobody says': reasonOf(PAGE, {}),
      'a page of another year': reasonOf(PAGE.replace('Jan 5\n', 'Wed, Jan 5\n')),
      'a day that does not exist': reasonOf(PAGE.replace('Jan 5\n', 'Feb 29\n')),
      'a page without a day': reasonOf(PAGE.replace('Jan 5\n', '')),
      'a page without papers': reasonOf('Daily Papers\n\nJan 5\n\nNext'),
      'the page of one day, which prints no abstracts': reasonOf(day),
    }).toMatchInlineSnapshot(`
      {
        "a day that does not exist": "There is no day 2025-02-29.",
        "a page of another year": "2025-01-05 is not the weekday that the page prints: --year is another one.",
        "a page whose year nobody says": "The page prints its day without a year; say it with --year.",
        "a page without a day": "The page does not print its day; say it with --day.",
        "a page without papers": "The page lists no paper.",
        "the page of one day, which prints no abstracts": "The page prints titles without abstracts. Sync has them: npm run sync -- --date 2025-01-05",
      }
    `);
  });

  it('is told from a page by its heading and its bylines', () => {
    expect(isListing(PAGE)).toBe(true);
    expect(isListing('Hugging Face\nModels\nDatasets\nLog In')).toBe(false);
  });
});
