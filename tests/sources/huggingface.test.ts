import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readHuggingFaceDay } from '../../src/sources/huggingface.ts';
import { parsePythonLiteral } from '../../src/sources/python-literal.ts';
import { dayAnswer, type EntrySettings, entryOf } from '../fake-upstream/entries.ts';

const DAY = '2025-12-09';
const read = (text: string) => readHuggingFaceDay(text, DAY, '2025-12-10');

function readOne(settings: EntrySettings) {
  const answer = read(dayAnswer(settings));
  if (answer.kind !== 'papers') throw new Error(JSON.stringify(answer));
  return { ...answer, draft: answer.drafts[0] };
}

describe('a day of Hugging Face', () => {
  test('becomes drafts with the day that was asked for', () => {
    const answer = readOne({
      paper: {
        organization: { name: 'ex', fullname: ' Example  Lab ' },
        githubRepo: 'https://github.com/owner/\nname',
        projectPage: ' https://example.org/',
      },
    });
    expect(answer.draft).toEqual({
      id: '2512.00001',
      date: DAY,
      title: 'A plain title',
      abstract: 'We study a simple model and find it simple.',
      authors: ['Ada Lovelace'],
      upvotes: 12,
      comments: 3,
      retrieved: '2025-12-10',
      org: 'Example Lab',
      orgHandle: 'ex',
      published: '2025-12-08',
      links: { github: 'https://github.com/owner/name', project: 'https://example.org/' },
      origin: 'huggingface',
    });
    expect(answer.notes).toEqual([]);
  });

  test('takes the organization and links of the outer object as well', () => {
    const organization = { name: 'ex', fullname: 'Example Lab' };
    const { draft } = readOne({ outer: { organization, projectPage: 'https://example.org/' } });
    expect([draft?.org, draft?.links]).toEqual([
      'Example Lab',
      { project: 'https://example.org/' },
    ]);
  });

  test('keeps the stars of the code, wherever they stand, and no count that is none', () => {
    expect(readOne({ paper: { githubStars: 1234 } }).draft?.stars).toBe(1234);
    expect(readOne({ outer: { githubStars: 0 } }).draft?.stars).toBe(0);
    expect(readOne({ paper: { githubStars: null } }).draft).not.toHaveProperty('stars');
    const { draft, notes } = readOne({ paper: { githubStars: '1.2k' } });
    expect(draft).not.toHaveProperty('stars');
    expect(notes[0]?.note).toContain('githubStars');
  });

  test('keeps the name of whoever submitted the paper, wherever it stands', () => {
    expect(readOne({ outer: { submittedBy: { name: 'ada-l' } } }).draft?.submitter).toBe('ada-l');
    const submittedOnDailyBy = { user: 'a.b_c', fullname: 'A B' };
    expect(readOne({ paper: { submittedOnDailyBy } }).draft?.submitter).toBe('a.b_c');
    const strange = readOne({ outer: { submittedBy: { name: '<b>' } } }).draft;
    expect(strange).not.toHaveProperty('submitter');
  });

  test('leaves out a day of publication after the month of the id: that of a later version', () => {
    const of = (id: string, publishedAt: string) => readOne({ id, paper: { publishedAt } });
    expect(of('2502.07408', '2026-04-16T00:00:00.000Z').draft).not.toHaveProperty('published');
    expect(of('2512.00001', '2026-01-01T00:00:00.000Z').notes[0]?.note).toContain('2026-01-01');
    expect(of('2512.00001', '2025-12-31T23:59:59.000Z').draft?.published).toBe('2025-12-31');
    expect(of('2512.00001', '2025-09-30T00:00:00.000Z').draft?.published).toBe('2025-09-30');
  });

  test('leaves hidden authors out and keeps the others in order', () => {
    const authors = [
      { name: 'Ada  Lovelace' },
      { name: 'Nobody', hidden: true },
      { name: 'Emmy Noether' },
    ];
    expect(readOne({ authors }).draft?.authors).toEqual(['Ada Lovelace', 'Emmy Noether']);
  });

  test('joins hard-wrapped lines and begins a paragraph at an indented one', () => {
    const { draft } = readOne({
      title: 'A title\n  that is wrapped',
      summary: 'One\nline.\n  Two\r\nlines.',
    });
    expect(draft?.title).toBe('A title that is wrapped');
    expect(draft?.abstract).toBe('One line.\n\nTwo lines.');
  });

  test('keeps a paper and drops the field that cannot stand, with a note', () => {
    const answer = readOne({
      upvotes: -1,
      paper: {
        githubRepo: 'https://github.com.example.org/a/b',
        projectPage: 'javascript:alert(1)',
        publishedAt: 'soon',
        authors: 'Ada',
      },
    });
    expect(answer.draft).toMatchObject({ id: '2512.00001', authors: [], links: {}, comments: 3 });
    expect(answer.notes.map(({ note }) => note)).toMatchInlineSnapshot(`
      [
        "\`authors\` is no list and was left out.",
        "\`upvotes\` is no count and was left out.",
        "\`publishedAt\` is no day and was left out.",
        "\`githubRepo\` was left out: the address leads to github.com.example.org, but \`github\` stands for github.com.",
        "\`projectPage\` was left out: the address is no https address.",
      ]
    `);
  });

  test('drops characters that no text may hold, with a note', () => {
    const answer = readOne({ summary: 'a\u0000b\u001b[31mc\u202ed', title: 'bad \ud800 x' });
    expect([answer.draft?.abstract, answer.draft?.title]).toEqual(['ab[31mcd', 'bad \ufffd x']);
    expect(answer.notes).toHaveLength(2);
  });

  test('reads text that was encoded twice again', () => {
    expect(readOne({ summary: 'with \u00ce\u00b1 and \u00cf\u0081.' }).draft?.abstract).toBe(
      'with α and ρ.',
    );
  });

  test.each([
    [2512.1, undefined],
    [2512.00012, undefined],
    ['arXiv:2512.00001v3', '2512.00001'],
    ['https://arxiv.org/abs/2512.00001', '2512.00001'],
  ])('takes the id %j as what it stands for', (id, paper) => {
    expect(readOne({ paper: { id } }).draft?.id).toBe(paper);
  });

  test('takes no count that a file may not hold', () => {
    expect(readOne({ upvotes: 2_000_000 }).draft?.upvotes).toBeUndefined();
  });

  test('takes a paper that is listed twice once', () => {
    const answer = read(dayAnswer({}, {}));
    expect(answer).toMatchObject({ kind: 'papers', drafts: [{ id: '2512.00001' }] });
  });

  test.each([
    ['a path', '../../../../tmp/x'],
    ['a number of another kind', 25.12],
    ['two lines', '2512.09876"\nevil: true'],
    ['a NUL', '2512.09876\u0000'],
    ['nothing', undefined],
  ])('refuses a paper whose id is %s and takes the others', (_, id) => {
    const answer = read(
      JSON.stringify([entryOf({ paper: { id } }), entryOf({ id: '2512.00002' })]),
    );
    expect(answer).toMatchObject({
      drafts: [{ id: '2512.00002' }],
      refused: [{ paper: 'entry 1' }],
    });
  });

  test.each([
    [{ paper: { title: null }, outer: { title: null } }, 'It has no title.'],
    [{ summary: ' ' }, 'It has no abstract.'],
    [{ title: 'x'.repeat(501) }, 'Its title has 501 characters; at most 500 are taken.'],
    [
      { summary: 'x'.repeat(20_001) },
      'Its abstract has 20001 characters; at most 20000 are taken.',
    ],
  ])('refuses a paper with a reason (%#)', (settings, note) => {
    expect(read(dayAnswer(settings))).toMatchObject({
      drafts: [],
      refused: [{ paper: '2512.00001', note }],
    });
  });

  test('does not let a key named __proto__ reach any prototype', () => {
    read(dayAnswer({}).replace('"upvotes"', '"__proto__":{"polluted":true},"upvotes"'));
    expect('polluted' in {}).toBe(false);
  });
});

describe('answers that are no list', () => {
  test.each([
    '[]',
    '{"status":"no_data","date":"2025-12-09","message":"No papers"}',
    '{"data":[]}',
  ])('tells a day without papers from a failure: %s', (text) => {
    expect(read(text)).toEqual({ kind: 'none' });
  });

  test('are refused with a reason, and say whether another try may help', () => {
    const texts = [
      '',
      '1',
      '{"error":"Internal"}',
      '<!DOCTYPE html><html></html>',
      dayAnswer({}).slice(0, 100),
      '{"status":"success","date":"2025-12-01","data":[{}]}',
      JSON.stringify([entryOf({ paper: { submittedOnDailyAt: '2025-11-20T00:00:00.000Z' } })]),
      JSON.stringify(Array.from({ length: 501 }, () => entryOf())),
    ];
    expect(texts.map(read)).toMatchInlineSnapshot(`
      [
        {
          "again": true,
          "kind": "failed",
          "reason": "The answer is empty.",
        },
        {
          "again": false,
          "kind": "failed",
          "reason": "The answer is no list of papers: "1"",
        },
        {
          "again": false,
          "kind": "failed",
          "reason": "The answer is no list of papers: "{\\"error\\":\\"Internal\\"}"",
        },
        {
          "again": false,
          "kind": "failed",
          "reason": "The answer is a web page, not JSON.",
        },
        {
          "again": true,
          "kind": "failed",
          "reason": "The answer is no JSON, or is cut off.",
        },
        {
          "again": false,
          "kind": "failed",
          "reason": "The answer is the list of 2025-12-01, not of 2025-12-09.",
          "stale": true,
        },
        {
          "again": false,
          "kind": "failed",
          "reason": "The answer is the list of 2025-11-20, not of 2025-12-09.",
          "stale": true,
        },
        {
          "again": false,
          "kind": "failed",
          "reason": "The answer lists 501 papers; more than 500 on one day are not believed.",
        },
      ]
    `);
  });

  test('are read where the list is wrapped, or holds texts of Python', () => {
    const python = `{'paper': {'id': '2512.00001', 'title': "It's", 'summary': 'A\\nb \\'c\\' \\u03b1', 'authors': [{'name': 'Ada Lovelace', 'hidden': False}], 'upvotes': 3}, 'numComments': None}`;
    const text = JSON.stringify({ status: 'success', date: DAY, data: [python, 'no literal'] });
    expect(read(text)).toMatchObject({
      drafts: [{ id: '2512.00001', title: "It's", abstract: "A b 'c' α", upvotes: 3 }],
      refused: [{ paper: 'entry 2' }],
    });
  });
});

describe('a literal of Python', () => {
  test.each([
    [
      "{'a': [1, -2.5, True, None], 'b': ('x', \"y'z\")}",
      { a: [1, -2.5, true, null], b: ['x', "y'z"] },
    ],
    ["'\\x41\\U0001F600\\\\n'", 'A😀\\n'],
  ])('is read: %s', (source, value) => {
    expect(parsePythonLiteral(source)).toEqual(value);
  });

  test.each([
    "{'a'",
    "'open",
    "{'a': f(x)}",
    '[1] 2',
    `${'['.repeat(10_000)}`,
    "'\\xZZ'",
    '__import__',
  ])('is refused: %s', (source) => {
    expect(parsePythonLiteral(source)).toBeUndefined();
  });
});

const corpus = process.env['ARCHIVE_CORPUS'];

describe.skipIf(!corpus)('the recorded days (ARCHIVE_CORPUS)', () => {
  const folder = join(corpus ?? '', 'hf-api');
  const files = corpus && existsSync(folder) ? readdirSync(folder) : [];

  test('are all read, no paper refused', () => {
    const days = files.filter((file) => /^\d/.test(file));
    expect(days.length).toBeGreaterThan(400);
    for (const file of days) {
      const text = readFileSync(join(folder, file), 'utf8');
      const answer = readHuggingFaceDay(text, file.slice(0, 10), '2026-11-01');
      const listed = (JSON.parse(text) as unknown[]).length;
      expect(answer).toMatchObject({ kind: 'papers', refused: [] });
      expect(answer.kind === 'papers' && answer.drafts).toHaveLength(listed);
    }
  });
});
