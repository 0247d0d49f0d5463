import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { paperPath } from '../../src/archive/content/paper-file.ts';
import { parsePaper } from '../../src/archive/content/parse-paper.ts';
import { writePaper } from '../../src/archive/content/write-paper.ts';
import { type CorpusPaper, joinDays, readCorpusRecord } from '../../src/sources/corpus-record.ts';
import { mergeDraft } from '../../src/sources/merge.ts';

const RECORD = {
  id: '2501.00001',
  title: 'A plain\n  title',
  abstract: 'We gain 2times.',
  date: '2025-01-02',
  authors: ['Ada Example'],
  upvotes: 3,
  comments: 1,
  org: 'example-lab',
  org_name: 'Example Lab',
  github: 'https://github.com/a/b\n',
};

function read(record: object): CorpusPaper {
  const paper = readCorpusRecord(JSON.stringify(record));
  if (typeof paper === 'string') throw new Error(paper);
  return paper;
}

describe('reading a record of a corpus', () => {
  it("repairs Hugging Face's text", () => {
    expect(read(RECORD).draft).toMatchObject({
      title: 'A plain title',
      abstract: 'We gain $2\\times$.',
      org: 'Example Lab',
      orgHandle: 'example-lab',
      links: { github: 'https://github.com/a/b' },
      origin: 'huggingface',
    });
  });

  it("takes the text of a record with categories for arXiv's, and other schemes for none", () => {
    const tex = { ...RECORD, abstract: 'We gain $2\\times$.', categories: ['cs.CL', '68T50'] };
    expect(read(tex).draft).toMatchObject({
      abstract: 'We gain $2\\times$.',
      categories: ['cs.CL'],
      origin: 'arxiv',
    });
  });

  it('makes one paper of records of several days', () => {
    const days = ['2025-01-09', '2025-01-02', '2025-01-09'].map((date) =>
      read({ ...RECORD, date }),
    );
    expect(joinDays(days).map(({ draft }) => [draft.date, draft.alsoListed])).toEqual([
      ['2025-01-02', ['2025-01-09']],
    ]);
  });

  it.each(['{', '[]', '{"id":"2501.00001","title":"A","abstract":"B."}'])('refuses %s', (line) => {
    expect(readCorpusRecord(line)).toMatch(/^It /);
  });
});

const corpus = process.env['ARCHIVE_CORPUS'];

describe.skipIf(!corpus)('the records of a corpus (ARCHIVE_CORPUS)', () => {
  it('are all read and written as files that the parser accepts', () => {
    const packed = readFileSync(join(corpus ?? '', 'papers.jsonl.gz'));
    const lines = gunzipSync(packed).toString('utf8').trim().split('\n');
    const refused = joinDays(lines.map((line) => read(JSON.parse(line) as object)))
      .map(({ draft }) => mergeDraft(undefined, draft, { mode: 'fill', sha256: () => '00000000' }))
      .filter(({ paper }) => {
        const source = {
          file: paperPath(paper.id, paper.date),
          bytes: Buffer.from(writePaper(paper)),
        };
        return !parsePaper(source, '2030-01-01').parsed;
      });
    expect(refused.map(({ paper }) => paper.id)).toEqual([]);
  }, 120_000);
});
