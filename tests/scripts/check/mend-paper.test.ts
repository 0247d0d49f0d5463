import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { commentsIn, mendPaper } from '../../../scripts/check/mend-paper.ts';
import { parsePaper } from '../../../src/archive/content/parse-paper.ts';
import { sourceOf } from '../../../src/sources/fingerprint.ts';

const FORM = 'order of keys, quotes, blanks and line ends put in the form of the archive';

function mend(text: string) {
  const file = 'papers/2025/12/2512.00001.md';
  const { parsed, problems } = parsePaper({ file, bytes: Buffer.from(text) }, '2026-01-01');
  if (!parsed) throw new Error(JSON.stringify(problems));
  const { text: mended, fixes, left } = mendPaper(text, parsed.paper);
  return { text: mended, fixes, left };
}

const CLEAN = '---\ntitle: "A title"\ndate: 2025-12-10\n---\nText.\n';

describe('mendPaper', () => {
  it('leaves a file in the form of the archive alone', () => {
    expect(mend(CLEAN)).toEqual({ text: CLEAN, fixes: [], left: [] });
  });

  it.each([
    ['keys in another order', '---\ndate: 2025-12-10\ntitle: "A title"\n---\nText.\n'],
    ['other quotes', "---\ntitle: A title\ndate: '2025-12-10'\n---\nText.\n"],
    ['blank lines', '---\n\ntitle: "A title"\ndate: 2025-12-10\n---\n\nText.\n\n'],
    ['another system’s line ends', CLEAN.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${CLEAN}`],
    ['a key that says nothing new', CLEAN.replace('---\nText', 'arxiv: 2512.00001\n---\nText')],
  ])('mends %s', (_what, text) => {
    expect(mend(text)).toEqual({ text: CLEAN, fixes: [FORM], left: [] });
  });

  it('turns TeX into the grammar, and says each change', () => {
    const { text, fixes } = mend(CLEAN.replace('Text.', 'We \\emph{mend} 5\\% of $\\alpha$.'));
    expect(text).toBe(CLEAN.replace('Text.', 'We *mend* 5% of $\\alpha$.'));
    expect(fixes).toHaveLength(2);
    expect(fixes[0]).toContain('"\\emph{mend}" became "*mend*"');
  });

  it.each([
    ['syn- thetic data', 'synthetic data'],
    ['the im- portant and effi- cient way', 'the important and efficient way'],
    ['we intro- duce \\emph{it}', 'we introduce *it*'],
    ['a low- and high-level view, pre- and post-training', undefined],
    ['a state-of- the-art way of co- training', undefined],
    ['at https://a.example/syn- thetic and `syn- thetic`', undefined],
  ])('joins a word that was cut in two where that is proven: %s', (cut, whole) => {
    expect(mend(CLEAN.replace('Text.', `We have ${cut}.`)).text).toBe(
      CLEAN.replace('Text.', `We have ${whole ?? cut}.`),
    );
  });

  it('keeps the comments of a person, and the form of a file that has some', () => {
    const text =
      "---\n# mine\ndate: '2025-12-10' # a Wednesday\ntitle: A\n---\n\nWe \\emph{mend}.\n";
    const mended = mend(text);
    expect(mended.text).toBe(text.replace('\\emph{mend}', '*mend*'));
    expect(mended.left).toEqual([
      'order of keys and quotes, since a rewriting would lose the comments',
    ]);
  });

  it('keeps what vouches for an untouched import true, and leaves a touched one as it is', () => {
    const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
    const importedAs = (abstract: string): string =>
      sourceOf('listing', { title: 'A title', authors: [], abstract }, sha256);
    const fileOf = (source: string, abstract: string): string =>
      CLEAN.replace('---\nText.', `source: ${source}\n---\n${abstract}`);
    const untouched = fileOf(importedAs('We \\emph{mend}.'), 'We \\emph{mend}.');
    const touched = fileOf('listing@00000000', 'We \\emph{mend}.');
    expect(mend(untouched).text).toBe(fileOf(importedAs('We *mend*.'), 'We *mend*.'));
    expect(mend(touched).text).toBe(fileOf('listing@00000000', 'We *mend*.'));
  });
});

describe('commentsIn', () => {
  it.each([
    '---\n# a\ntitle: b\n---\n',
    '---\ntitle: b # a\n---\n',
    '---\r\na:\r\n  - b # c\r\n---\r\n',
  ])('finds one in %j', (text) => {
    expect(commentsIn(text)).toBe(1);
  });

  it.each([
    '---\ntitle: "a # b"\n---\n# c',
    "---\ntitle: 'a # b'\n---\n",
    '---\ntitle: a#b\n---\n',
    '---\ntitle: |\n  # a\n---\n',
    '---\nlinks:\n  pdf: https://papers.example/#a\n---\n',
  ])('finds none in %j', (text) => {
    expect(commentsIn(text)).toBe(0);
  });
});

describe('braces and escapes that an import left', () => {
  it.each([
    ['5{\\%} faster {\\&} R{\\&}D', '5% faster & R&D'],
    ['Slash/{GPT}, {C++}, {{DOUBLE}: Braces}', 'Slash/GPT, C++, DOUBLE: Braces'],
    ['Sets {0,1} and X^{2} and $x_{i}$', 'Sets {0,1} and X^{2} and $x_{i}$'],
  ])('are mended in the title %s', (written, mended) => {
    const text = mend(
      `---\ntitle: ${JSON.stringify(written)}\ndate: 2025-12-10\n---\nIt gains 5{\\%}, a{\\_}b.\n`,
    ).text;
    expect(text).toContain(`title: ${JSON.stringify(mended)}`);
    expect(text).toContain('It gains 5%, a_b.');
  });
});

describe('names and journals', () => {
  it.each([
    ['Nguy{\\~{\\^e}}n V\\u{a}n', 'Nguyễn Văn'],
    ["Erd\\H{o}s P\\'al", 'Erdős Pál'],
    ['Ernst {\\O}sterg{\\aa}rd', 'Ernst Østergård'],
    ['J. R. {Smith}', 'J. R. Smith'],
    ['Ada Lovelace', 'Ada Lovelace'],
  ])('lose their TeX: %s', (written, mended) => {
    const rest = `authors:\n  - ${JSON.stringify(written)}\n---\nText.`;
    const name = mended === 'Ada Lovelace' ? mended : JSON.stringify(mended);
    const { text } = mend(CLEAN.replace('---\nText.', rest));
    expect(text.replaceAll('"', '')).toContain(`  - ${name.replaceAll('"', '')}\n`);
  });

  it('keep the comments between names, and the whole file with them', () => {
    const names = [
      'authors:',
      '  - Ada',
      '  # the second',
      "  - P\\'al",
      '---',
      'We \\emph{mend}.',
    ];
    const text = CLEAN.replace('---\nText.', names.join('\n'));
    expect(mend(text)).toEqual({
      text,
      fixes: [],
      left: ['as it is, since a mending would lose comments between the names'],
    });
  });

  it('are mended in a journal as in one of arXiv', () => {
    const journal = 'journal: "Phys. Rev. {\\\\bf D12} (2003) 5{\\\\%}"\n---\nText.';
    expect(mend(CLEAN.replace('---\nText.', journal)).text).toContain(
      'journal: "Phys. Rev. D12 (2003) 5%"\n',
    );
  });
});

describe('a title', () => {
  it.each([
    ["On ``quoted'' words", 'On “quoted” words'],
    ['Pre--training and post---training', 'Pre–training and post—training'],
    ['Section~2 of a thesis', 'Section 2 of a thesis'],
    ['Ro- bust learn- ing', 'Robust learning'],
    ['A bound of $O(n^{2})$, C:\\new and --flags', 'A bound of $O(n^{2})$, C:\\new and --flags'],
  ])('is mended as an import would: %s', (written, mended) => {
    const { text } = mend(CLEAN.replace('"A title"', JSON.stringify(written)));
    expect(text).toBe(CLEAN.replace('"A title"', JSON.stringify(mended)));
  });
});
