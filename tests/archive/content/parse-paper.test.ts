import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILE_MAX, paperPath } from '../../../src/archive/content/paper-file.ts';
import {
  ABSTRACT_MAX,
  type PaperResult,
  parsePaper,
} from '../../../src/archive/content/parse-paper.ts';
import { writePaper } from '../../../src/archive/content/write-paper.ts';
import type { Paper } from '../../../src/archive/model/paper.ts';
import { PAPER_KEYS } from '../../../src/archive/model/schema.ts';
import { hasErrors } from '../../../src/archive/problems/problem.ts';
import { anyPaper } from '../any-paper.ts';
import { problemLines } from '../problem-lines.ts';

const FILE = 'papers/2025/12/2512.00001.md';
const TOMORROW = '2026-01-01';

const parse = (text: string | Uint8Array, file = FILE): PaperResult =>
  parsePaper({ file, bytes: typeof text === 'string' ? Buffer.from(text) : text }, TOMORROW);

/** The problems of a paper whose file has some lines more, or other ones. */
function problemsOf(lines: string, body = 'We study a simple model.', file = FILE): string {
  const stated = ['title: A plain title', 'date: 2025-12-10'].filter(
    (line) => !lines.startsWith(line.slice(0, 4)),
  );
  return problemLines(
    parse(`---\n${[...stated, lines].join('\n')}\n---\n${body}\n`, file).problems,
  );
}

describe('parsePaper', () => {
  it('reads a paper with every key', () => {
    const text = [
      '---',
      'title: "SPIRAL: Self-Play   on Games"',
      'date: 2025-12-10            # the day whose page lists it',
      'published: 2025-12-09',
      'arxiv: 2512.00001',
      'authors:',
      '  - Bo Liu',
      'authorCount: 12',
      'org: Qwen',
      'upvotes: 10',
      'comments: 0',
      'retrieved: 2025-12-11',
      'submitter: ada-l',
      'tags: [reinforcement-learning]',
      'categories: [cs.CL]',
      'doi: 10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O',
      'journal: "Proceedings: a journal"',
      'venue: CVPR 2025',
      'version: v2',
      'links:',
      '  arxiv: http://arxiv.org/abs/2512.00001',
      '  github: https://github.com/spiral-rl/spiral',
      'summary: A game of one.',
      'teaser: 2512.00001.png',
      'teaserAlt: A board.',
      'alsoListed: [2025-12-12]',
      'withdrawn: {date: 2025-12-20, note: An error in a proof.}',
      'source: arxiv@1a2b3c4d',
      '---',
      '',
      'The abstract.',
      '',
    ].join('\n');
    expect(parse(text).problems).toEqual([]);
    expect(parse(text).parsed?.paper).toEqual({
      id: '2512.00001',
      title: 'SPIRAL: Self-Play on Games',
      date: '2025-12-10',
      published: '2025-12-09',
      authors: ['Bo Liu'],
      authorCount: 12,
      org: 'Qwen',
      upvotes: 10,
      comments: 0,
      retrieved: '2025-12-11',
      submitter: 'ada-l',
      tags: ['reinforcement-learning'],
      categories: ['cs.CL'],
      doi: '10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O',
      journal: 'Proceedings: a journal',
      venue: 'CVPR 2025',
      version: 'v2',
      links: {
        arxiv: 'https://arxiv.org/abs/2512.00001',
        github: 'https://github.com/spiral-rl/spiral',
      },
      summary: 'A game of one.',
      teaser: '2512.00001.png',
      teaserAlt: 'A board.',
      alsoListed: ['2025-12-12'],
      withdrawn: { date: '2025-12-20', note: 'An error in a proof.' },
      source: 'arxiv@1a2b3c4d',
      abstract: 'The abstract.',
    } satisfies Paper);
  });

  it('reads a file alike with a byte order mark, with CRLF and with CR', () => {
    const text = '---\ntitle: A\ndate: 2025-12-10\n---\nOne.\n\nTwo.\n';
    const plain = parse(text).parsed?.paper;
    expect(plain?.abstract).toBe('One.\n\nTwo.');
    expect(parse(`\uFEFF${text}`).parsed?.paper).toEqual(plain);
    expect(parse(text.replaceAll('\n', '\r\n')).parsed?.paper).toEqual(plain);
    expect(parse(text.replaceAll('\n', '\r')).parsed?.paper).toEqual(plain);
  });

  it('keeps the zero at the end of an id, and ids as text', () => {
    const text = '---\ntitle: A\ndate: 2025-06-30\narxiv: 2506.24110\n---\nX.';
    expect(parse(text, 'papers/2025/06/2506.24110.md').parsed?.paper.id).toBe('2506.24110');
  });

  it('composes letters and drops invisible characters, written or escaped', () => {
    const text =
      '---\ntitle: "Cafe\u0301 \\u200bM\\u0075\\u0308ller"\ndate: 2025-12-10\n---\nX\u200B.';
    expect(parse(text).parsed?.paper).toMatchObject({ title: 'Café Müller', abstract: 'X.' });
  });

  it('publishes a paper with warnings', () => {
    const { parsed, problems } = parse('---\ntitle: A\ndate: 2025-12-10\n---\nLost \uFFFD.');
    expect(parsed?.paper.abstract).toBe('Lost \uFFFD.');
    expect(problems).toMatchObject([{ code: 'character-lost', severity: 'warning' }]);
  });
});

describe('what is wrong with a file', () => {
  it('is said of its name', () => {
    expect(problemsOf('', 'x', 'papers/2025/12/Case-Paper.md')).toMatchInlineSnapshot(`
      "1:1 error file-name
        The file name "Case-Paper.md" is neither an arXiv id nor a slug.
        Name the file after the arXiv id (2506.24119.md, cs-0112017.md), or after the title in a-z, 0-9 and hyphens."
    `);
    expect(problemsOf('', 'x', 'papers/2025/12/\u202Edm.exe.md')).toMatchInlineSnapshot(`
      "1:1 error file-name
        The file name "U+202Edm.exe.md" is neither an arXiv id nor a slug.
        Name the file after the arXiv id (2506.24119.md, cs-0112017.md), or after the title in a-z, 0-9 and hyphens."
    `);
    expect(problemsOf('', 'x', 'papers/2025/12/trending.md')).toMatchInlineSnapshot(`
      "1:1 error file-name
        The file name "trending.md" is neither an arXiv id nor a slug.
        Choose another name: the address /papers/trending/ belongs to a list."
    `);
    expect(problemsOf('', 'x', 'papers/2025/12/2512.00001.txt')).toMatchInlineSnapshot(`
      "1:1 error not-a-paper
        This is no paper: a paper is a \`.md\` file, and nothing else belongs in the folder.
        Delete the file, or move it out of the folder."
    `);
  });

  it('is said of its bytes', () => {
    expect(problemLines(parse(Buffer.from([0x2d, 0xff, 0xfe])).problems)).toMatchInlineSnapshot(`
      "1:2 error not-utf8
        From here on the file is not valid UTF-8: it is damaged, in another encoding, or no text at all.
        Save it as UTF-8. Where a letter with an accent stands here, it was saved as Windows-1252 or Latin-1."
    `);
    expect(problemLines(parse(new Uint8Array(FILE_MAX + 1)).problems)).toMatchInlineSnapshot(`
      "1:1 error file-too-large
        The file has 262145 bytes; at most 262144 are read.
        Keep what belongs into it: of a paper the abstract, not the whole text."
    `);
  });

  it('is said of its characters, at their place and written out', () => {
    expect(problemsOf('org: "a\u001B[31m"', 'One.\n\nTwo \u202E three.')).toMatchInlineSnapshot(`
      "4:8 error character-refused
        The text holds U+001B, a control character.
        Remove it.
      8:5 error character-refused
        The text holds U+202E, a character that reverses or hides text around it.
        Remove it."
    `);
    expect(problemsOf('org: "a\\u202Eb"')).toMatchInlineSnapshot(`
      "4:6 error character-refused
        The text holds U+202E, a character that reverses or hides text around it.
        Remove it."
    `);
  });

  it('is said of its keys', () => {
    expect(problemsOf('upvote: 3\nlayout: x\nlinks:\n  gihub: x')).toMatchInlineSnapshot(`
      "4:1 error unknown-key
        There is no key \`upvote\`.
        Did you mean \`upvotes\`?
      5:1 error unknown-key
        There is no key \`layout\`.
        Delete the line; the keys are title, date, published, arxiv, authors, authorCount, org, upvotes, comments, stars, retrieved, submitter, tags, categories, doi, journal, venue, version, links, summary, teaser, teaserAlt, alsoListed, withdrawn, source.
      7:3 error unknown-key
        There is no key \`links.gihub\`.
        Did you mean \`links.github\`?"
    `);
    expect(problemLines(parse('---\nauthors: [A]\n---\nX.').problems)).toMatchInlineSnapshot(`
      "1:1 error missing-key
        The key \`date\` is missing.
        Add a line \`date:\` between the two \`---\`.
      1:1 error missing-key
        The key \`title\` is missing.
        Add a line \`title:\` between the two \`---\`."
    `);
    expect(problemsOf('withdrawn:\n  note: Gone.')).toMatchInlineSnapshot(`
      "5:3 error missing-key
        The key \`withdrawn.date\` is missing.
        Add it below \`withdrawn:\`, or delete \`withdrawn\`."
    `);
  });

  it('is said of its days', () => {
    expect(problemsOf('date: 2025-02-30')).toMatchInlineSnapshot(`
      "3:7 error day-invalid
        \`date\`: "2025-02-30" is no day of the calendar.
        Write year, month and day in digits, YYYY-MM-DD, such as 2025-12-10."
    `);
    expect(problemsOf('date: 2999-01-01')).toMatchInlineSnapshot(`
      "3:7 error day-invalid
        \`date\`: 2999-01-01 lies in the future.
        Mend the day."
    `);
    expect(problemsOf('date: 2014-12-31')).toMatchInlineSnapshot(`
      "3:7 error day-invalid
        \`date\`: "2014-12-31" is too early: no list of daily papers is older than 2015-01-01.
        Mend the year."
    `);
    expect(problemsOf('published: 1990-12-31')).toMatchInlineSnapshot(`
      "4:12 error day-invalid
        \`published\`: "1990-12-31" is too early: arXiv began in 1991.
        Mend the year."
    `);
    expect(problemsOf('published: 2025-12-11')).toBe('');
    expect(problemsOf('published: 2025-12-12')).toMatchInlineSnapshot(`
      "4:12 warning day-order
        The paper is listed on 2025-12-10, before it was published on 2025-12-12.
        Compare both days with the source; leave them if they are right."
    `);
    expect(problemsOf('alsoListed: [2999-01-01]')).toMatchInlineSnapshot(`
      "4:14 error day-invalid
        \`alsoListed.0\`: 2999-01-01 lies in the future.
        Mend the day."
    `);
  });

  it('is said of its title', () => {
    expect(problemsOf('title: ""')).toMatchInlineSnapshot(`
      "3:8 error title-invalid
        \`title\`: The title is empty, or has neither letters nor digits.
        Write the title of the paper."
    `);
    expect(problemsOf('title: ~')).toContain('title-invalid');
    expect(problemsOf('title: [a, b]')).toMatchInlineSnapshot(`
      "3:8 error wrong-shape
        \`title\`: Expected a text.
        Write one text, neither a list nor a map."
    `);
    expect(problemsOf(`title: ${'a'.repeat(501)}`)).toMatchInlineSnapshot(`
      "3:8 error title-invalid
        \`title\`: The title is longer than 500 characters.
        Shorten it; the abstract goes below the second \`---\`."
    `);
  });

  it('is said of its numbers', () => {
    expect(problemsOf('upvotes: many')).toMatchInlineSnapshot(`
      "4:10 error count-invalid
        \`upvotes\`: "many" is no whole number from 0 to 1000000.
        Write digits only, such as 12, or leave the key out."
    `);
    expect(problemsOf('upvotes: -1\ncomments: 1e3\nauthorCount: ""')).toMatchInlineSnapshot(`
      "4:10 error count-invalid
        \`upvotes\`: "-1" is no whole number from 0 to 1000000.
        Write digits only, such as 12, or leave the key out.
      5:11 error count-invalid
        \`comments\`: "1e3" is no whole number from 0 to 1000000.
        Write digits only, such as 12, or leave the key out.
      6:14 error count-invalid
        \`authorCount\`: "" is no whole number from 0 to 1000000.
        Write digits only, such as 12, or leave the key out."
    `);
    expect(problemsOf('authors: [A, B]\nauthorCount: 1')).toMatchInlineSnapshot(`
      "5:14 error author-count
        \`authorCount\` is 1, but 2 authors are listed.
        Mend the number, or delete the key where the list is complete."
    `);
  });

  it('is said of its lists', () => {
    expect(problemsOf('authors: Ada Lovelace')).toMatchInlineSnapshot(`
      "4:10 error wrong-shape
        \`authors\`: Expected a list.
        Write one entry a line below the key, each behind two blanks and \`- \`."
    `);
    expect(problemsOf('authors: ["", B, [C]]')).toMatchInlineSnapshot(`
      "4:11 error author-invalid
        \`authors.0\`: An author has no name.
        Write the name, or delete the entry.
      4:18 error wrong-shape
        \`authors.2\`: Expected a name.
        Write one text, neither a list nor a map."
    `);
    expect(problemsOf('tags: [C++, ok]\ncategories: [1]')).toMatchInlineSnapshot(`
      "4:8 error tag-invalid
        \`tags.0\`: "C++" is no topic: one has at most 40 characters, a-z, 0-9 and single hyphens between them.
        Take a topic of tags.yaml, such as reinforcement-learning.
      5:14 error category-invalid
        \`categories.0\`: "1" is no arXiv category.
        Write it as arXiv does, such as cs.CL."
    `);
    expect(problemsOf(`tags: [${'a,'.repeat(40)}]`)).toMatchInlineSnapshot(`
      "4:7 error wrong-shape
        \`tags\`: The list has more than 30 entries.
        Shorten the list."
    `);
  });

  it('is said of its links and sources', () => {
    expect(problemsOf('links:\n  github: https://gitlab.com/a')).toMatchInlineSnapshot(`
      "5:11 error link-refused
        \`links.github\`: "https://gitlab.com/a" leads to gitlab.com, but \`github\` stands for github.com.
        Write the whole public address, beginning with https://, or delete the line."
    `);
    expect(problemsOf('links: https://github.com/a/b')).toMatchInlineSnapshot(`
      "4:8 error wrong-shape
        \`links\`: Expected a map.
        Write its keys below it, one a line, behind two blanks."
    `);
    expect(problemsOf('arxiv: 2101.00001')).toMatchInlineSnapshot(`
      "4:8 error arxiv-mismatch
        \`arxiv\` is 2101.00001, but the file is named 2512.00001.md.
        Rename the file after the arXiv id, or delete the key: the file name says it."
    `);
    expect(problemsOf('arxiv: 2512.00001v2')).toMatchInlineSnapshot(`
      "4:8 error arxiv-mismatch
        \`arxiv\`: "2512.00001v2" is no arXiv id.
        Write it as 2506.24119, or delete the key: the file name says it."
    `);
    expect(
      problemsOf('doi: https://doi.org/10.1/x\nversion: 2\nsource: me'),
    ).toMatchInlineSnapshot(`
      "4:6 error text-invalid
        \`doi\`: "https://doi.org/10.1/x" is no DOI.
        Write one as 10.1234/abcd, without an address before it.
      5:10 error text-invalid
        \`version\`: "2" is no version of arXiv's.
        Write it as v2.
      6:9 error source-invalid
        \`source\`: "me" is no source.
        Leave the line as the import wrote it, or delete it."
    `);
    expect(problemsOf('teaser: ../x.svg')).toMatchInlineSnapshot(`
      "4:9 error teaser-invalid
        \`teaser\`: "../x.svg" is no name of an image.
        Put a .png, .jpg, .webp or .avif beside the file and write its name alone."
    `);
    expect(problemsOf('teaser: x.png')).toMatchInlineSnapshot(`
      "4:9 error teaser-invalid
        \`teaser\` stands without \`teaserAlt\`.
        Say in \`teaserAlt\` what the image shows, for those who cannot see it."
    `);
  });

  it('is said of its abstract', () => {
    expect(problemsOf('org: X', '\n \u200B\n')).toMatchInlineSnapshot(`
      "6:1 error abstract-missing
        There is no abstract below the frontmatter.
        Write the abstract below the second \`---\`."
    `);
    expect(problemsOf('org: X', 'a'.repeat(ABSTRACT_MAX + 1))).toMatchInlineSnapshot(`
      "6:1 error abstract-too-long
        The abstract has 20001 characters; at most 20000 are shown.
        Keep the abstract only."
    `);
  });

  it('is said of formulas at their place', () => {
    const { problems } = parse(
      '---\ntitle: A\ndate: 2025-12-10\n---\n\n  We $\\left($ x.\n\nAnd $\\left[$ y.\n',
    );
    expect(problems.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual([
      '6:6 formula-unreadable',
      '8:5 formula-unreadable',
    ]);
  });

  it('is said of a name that YAML takes for none', () => {
    for (const nothing of ['~', '"~"', 'null', 'Null', 'NULL', '" ~ "']) {
      expect(problemsOf(`authors:\n  - ${nothing}`)).toContain('5:5 error author-invalid');
      expect(problemsOf(`org: ${nothing}`)).toContain('4:6 error text-invalid');
      expect(problemsOf(`summary: ${nothing}`)).toContain('error text-invalid');
    }
    expect(problemsOf('title: null')).toContain('error title-invalid');
    expect(problemsOf('authors:\n  - ~ada\n  - Nullah Null')).toBe('');
  });

  it('is said of characters without width in names and addresses, and nowhere else', () => {
    const hidden: [lines: string, place: string][] = [
      ['authors:\n  - Ada\u200B Lovelace', '5:5'],
      ['authors:\n  - "Ada\\u2060 Lovelace"', '5:5'],
      ['authors:\n  - Bo Liu\n  - Ada Love\u00ADlace', '6:5'],
      ['org: Qwen\uFEFF', '4:6'],
      ['links:\n  github: https://github.com/a\u200Bb', '5:11'],
      ['links:\n  project: "https://a.example/\\u200d"', '5:12'],
    ];
    for (const [lines, place] of hidden) {
      expect([lines, problemsOf(lines)]).toEqual([
        lines,
        expect.stringContaining(`${place} error character-refused`),
      ]);
    }
    expect(problemsOf('', 'At https://a.example/x\u200By.')).toContain('error character-refused');
    expect(problemsOf('', '[here](https://a.exam\u200Dple/)')).toContain('error character-refused');
    expect(
      problemsOf('summary: A\u200B word', 'At https://a.example/x\u200B and wo\u00ADrds.'),
    ).toBe('');
  });

  it.each([
    ['the filler of Hangul', '\u3164'],
    ['a filler of half width', '\uFFA0'],
    ['a joiner of graphemes', '\u034F'],
    ['a selector', '\uFE0F'],
    ['a selector beyond the first plane', '\u{E0100}'],
    ['a vowel that no font shows', '\u17B4'],
    ['a beam of music', '\u{1D173}'],
    ['Braille without a dot', '\u2800'],
    ['an anchor of notes', '\uFFF9'],
    ['the place of an object', '\uFFFC'],
    ['an accent with a joiner', 'e\u0301\u200D'],
  ])('is said of %s in a name and in an address', (_what, hidden) => {
    expect(problemsOf(`authors:\n  - Ada Love${hidden}lace`)).toContain('character-refused');
    expect(problemsOf(`links:\n  project: https://a.example/x${hidden}y`)).toMatch(
      /character-refused|link-refused/,
    );
    expect(problemsOf('', `At https://a.example/x${hidden}y.`)).toContain('character-refused');
  });

  it.each([
    ['Persian', 'محمد\u200Cعلی'],
    ['Hindi', 'क्\u200Dषमा शर्मा'],
    ['Bengali', 'র\u200D্যাব দাস'],
    ['Sinhala', 'ශ්\u200Dරී'],
    ['a form of a Chinese sign', '葛\u{E0100}城'],
    ['Mongolian', 'ᠮᠤᠩᠭᠤᠯ\u180B'],
    ['an emoji', 'Lab ❤\uFE0F'],
  ])('is not said of what is seen in a name: %s', (_what, name) => {
    expect(problemsOf(`authors:\n  - ${name}`)).toBe('');
  });

  it('is said of the bytes of another encoding, at the first letter that is lost', () => {
    const text = '---\ntitle: A\ndate: 2025-12-10\nauthors:\n  - José García\n---\nText.\n';
    const said = (bytes: Uint8Array): string => problemLines(parse(bytes).problems);
    expect(said(Buffer.from(text, 'latin1'))).toContain('5:8 error not-utf8');
    for (const mark of ['', '\uFEFF']) {
      const little = Buffer.from(mark + text, 'utf16le');
      const big = Buffer.from(little).swap16();
      for (const bytes of [little, big]) expect(said(bytes)).toContain('The file is in UTF-16');
    }
    expect(said(Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`))).toBe('');
  });

  it('is said of an id that lost a zero as a number would', () => {
    expect(problemsOf('', 'Text.', 'papers/2025/12/2512.1000.md')).toContain('error file-name');
    expect(problemsOf('', 'Text.', 'papers/2025/12/1412.10000.md')).toContain('error file-name');
    expect(problemsOf('arxiv: 2512.1', 'Text.', 'papers/2025/12/2512.10000.md')).toContain(
      'error arxiv-mismatch',
    );
    expect(problemsOf('arxiv: 2512.10000', 'Text.', 'papers/2025/12/2512.10000.md')).toBe('');
  });

  it('is said of letters that an address of a known host cannot have', () => {
    expect(problemsOf('links:\n  github: https://github.com/а/b')).toContain('error link-refused');
    expect(problemsOf('links:\n  project: https://a.example/Überblick')).toBe('');
  });

  it('is said of days before the month of the id', () => {
    const of = (date: string, file: string): string =>
      problemsOf(`date: ${date}`, 'Text.', `papers/2025/12/${file}.md`);
    expect(of('2025-11-30', '2512.00001')).toContain(
      'listed on 2025-11-30, before arXiv gave its id in 2025-12',
    );
    expect(of('2025-12-01', '2512.00001')).toBe('');
    expect(of('2025-12-10', '0704.0001')).toBe('');
    expect(of('2025-12-10', 'cs-0112017')).toBe('');
    expect(of('2025-12-10', 'hep-th-9901001')).toBe('');
    expect(of('2025-12-10', 'an-essay-of-2612001')).toBe('');
    expect(problemsOf('alsoListed: [2025-12-11, 2025-11-02]')).toContain('4:26 warning day-order');
    expect(problemsOf('withdrawn:\n  date: 2025-01-02')).toContain('5:9 warning day-order');
    expect(problemsOf('published: 2025-01-02')).toContain('long before arXiv gave its id');
    // A submission that arXiv held back for eleven weeks keeps its day.
    expect(problemsOf('published: 2025-09-12')).toBe('');
  });

  it('is said of a day of publication after the month of the id', () => {
    const of = (published: string, file = '2511.00001'): string =>
      problemsOf(`published: ${published}`, 'Text.', `papers/2025/12/${file}.md`);
    expect(of('2025-12-02')).toContain(
      '`published` is 2025-12-02, after the month of its arXiv id, 2025-11: that of a later version?',
    );
    expect(of('2025-12-01')).toBe('');
    expect(of('2025-10-31')).toBe('');
    expect(of('2025-12-02', 'an-essay')).toBe('');
  });

  it('is said of an abstract that begins with the rest of the frontmatter', () => {
    const cut = (lines: string, body: string): string => problemsOf(lines, body);
    expect(cut('org: |\n  x', '  y\n---\nText.')).toContain('8:1 warning frontmatter-cut');
    expect(cut('summary: >-\n  x', 'authors:\n  - Ada\n---\nText.')).toContain(
      'warning frontmatter-cut',
    );
    expect(cut('', 'tags: [agents]\n\nText.')).toContain('begins with a key of the frontmatter');
    expect(cut('', '\n\ndoi: 10.1234/a\nText.')).toContain('warning frontmatter-cut');
    for (const key of ['  github: https://github.com/a/b', '"doi": 10.1/a', 'date:\t2025-01-01']) {
      expect([key, cut('', `${key}\n\nText.`)]).toEqual([key, expect.stringContaining('begins')]);
    }
    expect(cut('', 'upvote: 12\nText.')).toContain('warning frontmatter-cut');
    expect(cut('', 'Title: this is no key. date:then. We say --- so.')).toBe('');
    expect(cut('', 'robots: these machines are what we study.')).toBe('');
  });

  it('is said of a dollar sign without its partner, and not of money', () => {
    const lone = (body: string): string => problemsOf('', body);
    expect(lone('The value $x is large.')).toContain('6:11 warning dollar-alone');
    expect(lone('We set $\\alpha = 3 and go.')).toContain('warning dollar-alone');
    expect(lone('First $x$.\n\nThen y$ is.')).toContain('8:7 warning dollar-alone');
    expect(
      lone('It costs $5, 4$ an hour, US$ 3 or \\$x, $1,000 ($n=10$ runs), ~$2B, the $-sign.'),
    ).toBe('');
    expect(problemsOf('title: On $x and y')).toContain('warning dollar-alone');
  });

  it('is said of a delimiter of mathematics without its partner, and of environments in the text', () => {
    const lone = (body: string): string => problemsOf('', body);
    expect(lone('We use \\(x + y here.')).toContain('6:8 warning delimiter-alone');
    expect(lone('We use \\[x + y here.')).toContain('6:8 warning delimiter-alone');
    expect(lone('It is x\\) here.')).toContain('warning delimiter-alone');
    expect(lone('First \\(x\\).\n\nUse \\begin{equation} x = 1 here.')).toContain(
      '8:5 warning delimiter-alone',
    );
    expect(lone('One x = 1 \\end{align*} here.')).toContain('warning delimiter-alone');
    expect(problemsOf('title: "On \\\\(x and y"')).toContain('warning delimiter-alone');
    expect(
      lone('\\(x\\) and \\[\\begin{aligned} y \\end{aligned}\\], a\\] and `\\(z` and C:\\\\(x).'),
    ).toBe('');
  });

  it('is said all at once', () => {
    const { problems } = parse('---\ntitle: ""\ndate: no\nupvotes: x\nfoo: bar\norg: *a\n---\n');
    expect(problems.map(({ line, code }) => `${line} ${code}`)).toEqual([
      '2 title-invalid',
      '3 day-invalid',
      '4 count-invalid',
      '5 unknown-key',
      '6 yaml-feature',
      '8 abstract-missing',
    ]);
  });
});

describe('any bytes', () => {
  it('are a paper or an error, and never throw', () => {
    const anyBytes = fc.uint8Array({ maxLength: 300 });
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const { parsed, problems } = parse(bytes);
        expect(hasErrors(problems)).toBe(!parsed);
      }),
    );
  });

  it('are a paper or an error between the fences too', () => {
    const anyKey = fc.oneof(fc.constantFrom(...PAPER_KEYS), fc.string());
    const anyValue = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '2025-12-10',
        '[a, b]',
        '{a: b}',
        '*x',
        '&x y',
        '!t z',
        '|\n  x',
        '"\\ud800"',
      ),
    );
    const anyLine = fc.tuple(anyKey, anyValue).map(([key, value]) => `${key}: ${value}`);
    const anyFile = fc.tuple(fc.array(anyLine), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(anyFile, ([lines, body]) => {
        const { parsed, problems } = parse(`---\ntitle: A\n${lines.join('\n')}\n---\n${body}`);
        expect(hasErrors(problems)).toBe(!parsed);
      }),
    );
  });
});

describe('writePaper', () => {
  it('writes what parsePaper reads back', () => {
    fc.assert(
      fc.property(anyPaper, (paper) => {
        const { parsed, problems } = parse(writePaper(paper), paperPath(paper.id, paper.date));
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(parsed?.paper).toEqual(paper);
      }),
    );
  });

  it('writes the same again from what was read', () => {
    fc.assert(
      fc.property(anyPaper, (paper) => {
        const text = writePaper(paper);
        const again = parse(text, paperPath(paper.id, paper.date)).parsed?.paper;
        expect(again && writePaper(again)).toBe(text);
      }),
    );
  });
});

it('keeps what could be read of a paper that an error keeps out, so that nothing waits for a second report', () => {
  const { parsed, flawed } = parse(
    '---\ntitle: "A title"\ndate: 2025-12-10\nautors:\n  - A B\ntags:\n  - reasonig\n---\nAn abstract.\n',
  );
  expect(parsed).toBeUndefined();
  expect(flawed?.paper.tags).toEqual(['reasonig']);
});
