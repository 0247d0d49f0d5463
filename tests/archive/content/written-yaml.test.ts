import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PlainYaml, readAnyYaml } from '../../../src/archive/content/read-yaml.ts';
import { writePaper } from '../../../src/archive/content/write-paper.ts';
import { readWrittenYaml } from '../../../src/archive/content/written-yaml.ts';
import { readCorpusRecord } from '../../../src/sources/corpus-record.ts';
import { anyPaper } from '../any-paper.ts';
import { makePaper } from '../make-paper.ts';

/** Everything that a reading gives, the order of keys and places included. */
const bytesOf = (read: PlainYaml | undefined): string =>
  JSON.stringify({ ...read, refused: [...(read?.refused ?? [])] });

const yamlOf = (file: string): string => file.slice('---\n'.length, file.lastIndexOf('\n---\n'));

/** Texts that a slip of the hand, or a trick, makes of a written one. */
const slips = fc.array(
  fc.record({
    at: fc.nat(),
    cut: fc.nat({ max: 3 }),
    put: fc.constantFrom(
      ...'"\'\\ \n\t:#-{[*&!|>%@`,a1~?\u00a0\u2028\uFEFF\0',
      '  - ',
      ': ',
      '\n\n',
      ' #',
      '---',
    ),
  }),
  { maxLength: 4 },
);

describe('YAML in the form of writePaper', () => {
  it('is read as the library reads it, to the byte', () => {
    fc.assert(
      fc.property(anyPaper, (paper) => {
        const yaml = yamlOf(writePaper(paper));
        const read = readWrittenYaml(yaml, 1);
        // Only escapes other than those of quotes and backslashes are left to the library.
        if (!/\\[^"\\]/.test(yaml)) expect(read, yaml).toBeDefined();
        if (read) expect(bytesOf(read)).toBe(bytesOf(readAnyYaml(yaml, 'a.md', 1)));
      }),
      { numRuns: 500 },
    );
  });

  it('is left to the library wherever the library would read something else', () => {
    fc.assert(
      fc.property(anyPaper, slips, (paper, changes) => {
        let yaml = yamlOf(writePaper(paper));
        for (const { at, cut, put } of changes) {
          const place = at % (yaml.length + 1);
          yaml = yaml.slice(0, place) + put + yaml.slice(place + cut);
        }
        const read = readWrittenYaml(yaml, 1);
        if (read) expect(bytesOf(read), yaml).toBe(bytesOf(readAnyYaml(yaml, 'a.md', 1)));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['nothing', ''],
    ['a key without a value', 'title: "A"\ntags:'],
    ['a key twice', 'title: A\ntitle: B'],
    ['a text over two lines', 'title: A\n  B'],
    ['an entry below a text', 'title: A\n  - B'],
    ['a key below an entry', 'tags:\n  - a\n  b: c'],
    ['an entry below a key', 'links:\n  pdf: a\n  - b'],
    ['a comment', 'title: A # B'],
    ['a list on one line', 'tags: [a, b]'],
    ['TeX that is an escape', 'title: "The \\theta"'],
    ['an escape of a control character', 'title: "A\\u0007"'],
    ['a merge key', '<<: a'],
    ['an entry deeper than two blanks', 'tags:\n    - a'],
  ])('is not %s', (_what, yaml) => {
    expect(readWrittenYaml(yaml, 1)).toBeUndefined();
  });
});

const corpus = process.env['ARCHIVE_CORPUS'];
const files = ['papers.jsonl.gz', 'arxiv-latex.jsonl.gz'].map((name) => join(corpus ?? '', name));
describe.skipIf(!corpus).each(files)('recorded papers (needs ARCHIVE_CORPUS): %s', (file) => {
  it('are all read without the library, to the byte', { timeout: 120_000 }, () => {
    const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean);
    for (const line of lines) {
      const record = readCorpusRecord(line);
      if (typeof record === 'string') throw new Error(record);
      const yaml = yamlOf(writePaper(makePaper(record.draft)));
      const [read, slow] = [readWrittenYaml(yaml, 1), readAnyYaml(yaml, 'a.md', 1)];
      if (bytesOf(read) !== bytesOf(slow)) expect(bytesOf(read), yaml).toBe(bytesOf(slow));
    }
  });
});
