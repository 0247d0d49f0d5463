import { describe, expect, test } from 'vitest';
import { measurePairs } from '../../../scripts/measure/repair/measure.ts';
import {
  repairGrammar,
  repairHyphenation,
  repairStripped,
  repairTex,
} from '../../../src/abstract/repair/index.ts';
import { corpusFolder, recorded } from './recorded.ts';
import { strip } from './stripping.ts';

interface Recorded {
  title: string;
  abstract: string;
}

interface WithCategories extends Recorded {
  categories: string[];
}

interface RecordedPair {
  arxiv_abstract: string;
  hf_abstract: string;
}

/** The subjects that daily papers come from, by the first category of arXiv. */
const DAILY = new Set(
  'cs.LG cs.CL cs.CV cs.AI stat.ML cs.RO cs.SD eess.AS cs.IR cs.HC cs.MA cs.GR cs.SE cs.CR eess.IV cs.NE cs.MM'.split(
    ' ',
  ),
);

const share = (part: number, whole: number) => part / Math.max(1, whole);

describe.skipIf(corpusFolder === undefined)('recorded texts (ARCHIVE_CORPUS)', () => {
  test.each([
    ['papers.jsonl.gz', repairStripped],
    ['arxiv-latex.jsonl.gz', repairTex],
  ])('need one repair only: %s', { timeout: 120_000 }, (file, repair) => {
    for (const { abstract } of recorded<Recorded>(file)) {
      const { text } = repair(abstract);
      expect(repair(text).text).toBe(text);
      expect(repairGrammar(text).text).toBe(text);
      expect(repairHyphenation(repairHyphenation(text).text).repairs).toEqual([]);
    }
  });

  test('pairs reach the precision and recall that are asked for', () => {
    const pairs = recorded<RecordedPair>('latex-pairs.jsonl.gz');
    const { stripped, text } = measurePairs(
      pairs.map((pair) => ({ arxiv: pair.arxiv_abstract, hf: pair.hf_abstract })),
    );
    expect(share(stripped.right, stripped.edits)).toBeGreaterThanOrEqual(0.99);
    expect(share(stripped.recalled, stripped.damaged)).toBeGreaterThanOrEqual(0.88);
    expect(share(text.right, text.edits)).toBeGreaterThanOrEqual(0.99);
    expect(share(text.recalled, text.damaged)).toBeGreaterThanOrEqual(0.99);
  });

  test('papers that the model of the stripping damages come back as well as recorded ones', () => {
    const pairs = recorded<WithCategories>('arxiv-latex.jsonl.gz')
      .filter(({ categories }) => DAILY.has(categories[0] ?? ''))
      .map(({ title, abstract }) => [oneLine(title), oneLine(abstract)])
      .filter((texts) => texts.some((text) => strip(text) !== text))
      .flatMap(([title = '', abstract = '']) => [
        { arxiv: title, hf: strip(title) },
        { arxiv: abstract, hf: strip(abstract), title: strip(title) },
      ]);
    const { stripped, decidable } = measurePairs(pairs);
    expect(share(stripped.right, stripped.edits)).toBeGreaterThanOrEqual(0.99);
    expect(share(stripped.recalled, stripped.damaged)).toBeGreaterThanOrEqual(0.9);
    expect(share(decidable.recalled, decidable.damaged)).toBeGreaterThanOrEqual(0.97);
  });

  test('the model of the stripping is the site’s own, but for texts that were changed since', () => {
    const differing = recorded<RecordedPair>('latex-pairs.jsonl.gz')
      .map((pair) => [oneLine(pair.arxiv_abstract), oneLine(pair.hf_abstract)] as const)
      .filter(([arxiv, hf]) => arxiv !== hf);
    const same = differing.filter(([arxiv, hf]) => oneLine(strip(arxiv)) === hf);
    expect(share(same.length, differing.length)).toBeGreaterThan(0.95);
  });
});

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
