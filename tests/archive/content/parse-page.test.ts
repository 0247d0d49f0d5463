import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../src/archive/content/parse-page.ts';

const read = (text: string, file = 'pages/join.md') =>
  parsePage({ file, bytes: Buffer.from(text) });
const withBody = (body: string) => read(`---\ntitle: Join us\n---\n${body}\n`);
const codes = ({ problems }: ReturnType<typeof read>) =>
  problems.map(({ code, line, column }) => `${line}:${column} ${code}`);

describe('a page of the archive’s own', () => {
  it('is Markdown whose own addresses wait for the root of the site', () => {
    const { page, problems } = read(
      '---\ntitle: "Join: us"\ndescription: Come.\n---\n# We\n\nRead [topics](/tags/) of [home](/).\n\n![Us](/us.webp)\n',
    );
    expect(problems).toEqual([]);
    expect(page).toMatchObject({ slug: 'join', title: 'Join: us', description: 'Come.' });
    expect(page?.html.join('/base/')).toMatchInlineSnapshot(`
      "<h2>We</h2>
      <p>Read <a href="/base/tags/">topics</a> of <a href="/base/">home</a>.</p>
      <p><img src="/base/us.webp" alt="Us" loading="lazy" decoding="async"></p>"
    `);
  });

  it('has tables, which keys can scroll', () => {
    expect(withBody('| a | b |\n|---|--:|\n| 1 | 2 |').page?.html.join('')).toContain(
      '<table tabindex="0">',
    );
    expect(withBody('| a | b |\n|---|--:|\n| 1 | 2 |').page?.html.join('')).toContain(
      '<td class="to-right">2</td>',
    );
  });

  it.each([
    ['<script>alert(1)</script>', '4:1 page-markup'],
    ['a <b>b</b>', '4:3 page-markup'],
    ['x[^1]\n\n[^1]: note', '4:2 page-markup'],
    ['- [ ] do', '4:1 page-markup'],
    ['[x](javascript:alert(1))', '4:1 link-refused'],
    ['[x](//evil.org/)', '4:1 link-refused'],
    ['[x](tags/)', '4:1 link-refused'],
    ['[x](https://user@evil.org/)', '4:1 link-refused'],
    ['[x][1]\n\n[1]: data:text/html,x', '6:1 link-refused'],
    ['![x](https://evil.org/x.png)', '4:1 link-refused'],
    ['![x][1]\n\n[1]: https://evil.org/x.png', '4:1 page-markup'],
    ['![](/x.png)', '4:1 link-refused'],
    ['![x](/\\evil.org)', '4:1 link-refused'],
    ['a \u202e b', '4:3 character-refused'],
    ['a \u0001 b', '4:3 character-refused'],
  ])('refuses %j at its place', (body, expected) => {
    const result = withBody(body);
    expect(codes(result)).toContain(expected);
    expect(result.page).toBeUndefined();
  });

  it('says where each of its links stands, the first time, whichever way it is written', () => {
    const body =
      'See <https://a.example/> and\n[b](https://b.example/ä "B"), https://a.example/\n\n- [c][1] or https://d.example.\n\n[1]: https://c.example/?a=1&b=2';
    expect(withBody(body).places).toEqual({
      'https://a.example/': { line: 4, column: 5 },
      'https://b.example/%C3%A4': { line: 5, column: 1 },
      'https://d.example': { line: 7, column: 13 },
      'https://c.example/?a=1&b=2': { line: 9, column: 1 },
    });
  });

  it('escapes what looks like markup in code', () => {
    expect(withBody('`<b onclick="x">`').page?.html.join('')).toBe(
      '<p><code>&#x3C;b onclick="x"></code></p>',
    );
  });

  it.each([
    ['titel: x', ['1:1 missing-key', '2:1 unknown-key']],
    ['title: ""', ['2:8 text-invalid']],
    ['title: [a]', ['2:8 text-invalid']],
    ['title: x\nmenu: yes', ['3:1 unknown-key']],
  ])('names what is wrong with the keys %j', (keys, expected) => {
    expect(codes(read(`---\n${keys}\n---\nText.\n`)).sort()).toEqual(expected);
  });

  it.each([
    'pages/Join.md',
    'pages/a/b.md',
    'pages/x.html',
    'pages/a--b.md',
    `pages/${'a'.repeat(81)}.md`,
  ])('refuses the name %s', (file) => {
    expect(codes(read('---\ntitle: x\n---\n', file))).toEqual(['1:1 page-name']);
  });

  it('says of a file without keys what is missing', () => {
    expect(codes(read('Hello'))).toEqual(['1:1 no-frontmatter']);
  });

  it.each([
    ['links', '[a]('.repeat(8000)],
    ['emphasis', '_a*'.repeat(10_000)],
    ['strikes', '~~a'.repeat(10_000)],
    ['quotes in quotes', `${'> '.repeat(16_000)}x`],
    ['quotes after quotes', '> x\n\n'.repeat(6000)],
    [
      'lists in lists',
      Array.from({ length: 200 }, (_, index) => `${' '.repeat(index * 2)}- x`).join('\n'),
    ],
    ['size', 'word '.repeat(10_000)],
  ])('refuses more %s than a machine reads in a moment, in a moment', (_what, body) => {
    const began = process.cpuUsage();
    expect(codes(withBody(body))[0]).toMatch(/page-markup|file-too-large/);
    const { user, system } = process.cpuUsage(began);
    expect((user + system) / 1000).toBeLessThan(1000);
  });
});
