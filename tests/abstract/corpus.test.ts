import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../scripts/measure/corpus/figures.ts';
import { type CorpusRecord, measureCorpus } from '../../scripts/measure/corpus/measure.ts';
import { renderAbstract } from '../../src/abstract/index.ts';
import { abstractParser } from '../../src/abstract/parse.ts';
import { isPlain } from '../../src/abstract/plain-tree.ts';
import { treeToHtml } from '../../src/abstract/to-html.ts';

const corpus = process.env.ARCHIVE_CORPUS;
const files = ['papers.jsonl.gz', 'arxiv-latex.jsonl.gz'].map((name) => join(corpus ?? '', name));
// The title says why nothing runs where the variable is not set.
describe.skipIf(!corpus).each(files)('recorded abstracts (needs ARCHIVE_CORPUS): %s', (file) => {
  const records = (): CorpusRecord[] =>
    gunzipSync(readFileSync(file))
      .toString('utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as CorpusRecord);

  it('keeps every figure', { timeout: 120_000 }, () => {
    const figures = figuresOf(measureCorpus(records(), () => 0));
    expect(figures.filter(({ missed }) => missed)).toEqual([]);
  });

  it('has the same bytes by the short way as by remark', { timeout: 120_000 }, () => {
    for (const { abstract } of records()) {
      if (!isPlain(abstract)) continue;
      const tree = abstractParser.parse(abstract);
      expect(renderAbstract(abstract).html).toBe(treeToHtml(tree, () => ''));
    }
  });
});
