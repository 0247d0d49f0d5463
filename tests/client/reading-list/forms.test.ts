import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createRoutes } from '../../../src/archive/addresses/routes.ts';
import { CITATION_FORMATS } from '../../../src/archive/formats/citation-formats.ts';
import type { PageReference } from '../../../src/client/cite/read-page.ts';
import type { PaperRecord } from '../../../src/client/reading/record.ts';
import { citeWithNotes } from '../../../src/client/reading-list/citations.ts';
import { readList as readListIn } from '../../../src/client/reading-list/read-list.ts';
import { listJson, listMarkdown } from '../../../src/client/reading-list/write-list.ts';

const routes = createRoutes('https://papers.example', '/archive/');
const ARCHIVE = 'https://papers.example/archive/';
const readList = (text: string) => readListIn(text, ARCHIVE);

const RECORDS: PaperRecord[] = [
  {
    id: '2506.24119',
    title: 'SPIRAL: Self-Play on $[Zero]$-Sum Games, as in 2401.00001',
    byline: 'Bo Liu, Leon Guertler and 10 more',
    saved: '2026-03-01T07:30:00.000Z',
    read: '2026-03-02T07:30:00.000Z',
    note: 'Braces {and} \\backslash, “quotes”.\n\n  See 2501.00002\nER  - TY  - and @misc{x}',
    labels: ['rl', 'reading group', 'a_b*c'],
  },
  { id: 'cs-0112017', title: 'An old one', byline: '', saved: '2026-03-03T07:30:00.000Z' },
  { id: 'a-slug-of-a-title', title: 'No arXiv id', byline: 'Qwen', saved: '2026-03-04T07:30:00Z' },
];

/** What the page of a record says of it to the Cite dialog. */
function referenceTo({ id, title }: PaperRecord): PageReference {
  return {
    id,
    key: 'liu2025spiral',
    title,
    titleTex: title.replace(/[{}]/g, ''),
    names: [{ family: 'Liu', given: 'Bo' }],
    date: { year: 2025, month: 6, day: 30 },
    url: 'https://spiral.example/2403.00003',
    topics: ['Games'],
    language: 'en',
  };
}

function cite(ending: string, records: PaperRecord[]): string {
  const format = CITATION_FORMATS.find((one) => one.ending === ending);
  if (!format) throw new Error(`There is no format .${ending}.`);
  const marksOf = (id: string) => records.find((one) => one.id === id) ?? {};
  return citeWithNotes(format, records.map(referenceTo), marksOf);
}

const markdown = (records: PaperRecord[]): string =>
  listMarkdown('Reading list', (id) => routes.absolute(routes.paper(id)), records);

/** What every form but JSON carries; that a paper is read, and not since when. */
function carried({ id, note, labels, read }: Partial<PaperRecord>) {
  return { id, note, labels, read: read !== undefined };
}

it('takes a list out as JSON and back without losing anything', () => {
  expect(readList(listJson(ARCHIVE, RECORDS))).toEqual(RECORDS);
});

it.each([
  ['BibTeX', (records: PaperRecord[]) => cite('bib', records)],
  ['RIS', (records: PaperRecord[]) => cite('ris', records)],
  ['CSL-JSON', (records: PaperRecord[]) => cite('csl.json', records)],
  ['Markdown', markdown],
])('takes papers, notes, labels and what is read out as %s and back', (_, write) => {
  expect(readList(write(RECORDS)).map(carried)).toEqual(RECORDS.map(carried));
});

it.each(['$$', '$&', '$`', "$'"])('takes %s, a sign to replacements, for what it is', (sign) => {
  const record = { ...(RECORDS[1] as PaperRecord), note: `${sign} a note`, labels: [sign] };
  for (const form of ['bib', 'ris', 'csl.json'] as const) {
    expect(readList(cite(form, [record])).map(carried), form).toEqual([carried(record)]);
  }
  expect(readList(markdown([record])).map(carried)).toEqual([carried(record)]);
});

it('takes any note and labels out and back in every form', () => {
  const note = fc
    .string({ unit: 'binary' })
    .map((text) => text.replace(/[\p{C}\u2028\u2029\p{Co}]/gu, '').trim())
    .filter(Boolean);
  const label = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\p{C},]/gu, ''));
  fc.assert(
    fc.property(note, fc.array(label), (text, labels) => {
      const tidy = [
        ...new Set(labels.map((one) => one.trim().replace(/\s+/g, ' ')).filter(Boolean)),
      ];
      const record = {
        ...(RECORDS[1] as PaperRecord),
        note: text,
        ...(tidy.length > 0 && { labels: tidy }),
      };
      for (const written of [
        cite('bib', [record]),
        cite('ris', [record]),
        cite('csl.json', [record]),
        markdown([record]),
      ]) {
        expect(readList(written).map(carried)).toEqual([carried(record)]);
      }
    }),
  );
});

it.each([
  [
    'an arXiv entry of BibTeX',
    '@article{x, eprint={2506.24119v2}, title={On 2401.00001}}',
    '2506.24119',
  ],
  [
    'a journal of DBLP',
    '@article{x,\n journal = {CoRR},\n volume = {abs/2506.24119}\n}',
    '2506.24119',
  ],
  ['a DOI', '@misc{x, doi = "10.48550/arXiv.2506.24119"}', '2506.24119'],
  [
    'an old id in RIS',
    'TY  - UNPB\nUR  - https://arxiv.org/abs/cs/0112017\nER  - \n',
    'cs-0112017',
  ],
  [
    'a CSL item of Zotero',
    '[{"id":"k","type":"article","number":"arXiv:2506.24119"}]',
    '2506.24119',
  ],
  ['an address of Hugging Face', 'see https://huggingface.co/papers/2506.24119.', '2506.24119'],
  ['a link of Markdown', '* [On 2401.00001](https://arxiv.org/pdf/2506.24119v3)', '2506.24119'],
])('finds the paper of %s', (_, text, id) => {
  expect(readList(text).map((paper) => paper.id)).toEqual([id]);
});

it('takes no DOI for an arXiv id', () => {
  expect(readList('@article{x, doi={10.1145/3292500.3330701}}')).toEqual([]);
});

it('finds several ids on a line of plain text, each once', () => {
  expect(readList('2506.24119, 2511.21631v1 and again 2506.24119').map(({ id }) => id)).toEqual([
    '2506.24119',
    '2511.21631',
  ]);
});

it('reads what is no list as none', () => {
  for (const text of [
    '',
    '{}',
    '[]',
    '[1, null]',
    '{"papers": [{"id": 3}, {"id": "../x"}]}',
    '@misc{',
    'TY  - ',
  ]) {
    expect(readList(text)).toEqual([]);
  }
});

it('takes out as CSL-JSON since when a paper is saved, read and hidden, and that one is only hidden', () => {
  const hidden = { ...(RECORDS[1] as PaperRecord), hidden: '2026-03-05T07:30:00.000Z' };
  delete hidden.saved;
  const [spiral, back] = readList(cite('csl.json', [RECORDS[0] as PaperRecord, hidden]));
  expect(spiral).toMatchObject({ saved: RECORDS[0]?.saved, read: RECORDS[0]?.read });
  expect(back).toEqual({ id: hidden.id, title: hidden.title, byline: '', hidden: hidden.hidden });
});

it.each([
  ['affiliations', 'C1  - [Liu, B.] Univ Tokyo\nC3  - University of Tokyo\nC2  - read'],
  ['a conference', 'C3  - NeurIPS 2025\nC1  - San Diego'],
  ['nothing', 'C3  - '],
])('takes no id and no labels from fields that hold %s in RIS of other programs', (_, fields) => {
  const text = `TY  - CPAPER\n${fields}\nUR  - https://arxiv.org/abs/2506.24119\nER  - \n`;
  expect(readList(text)).toEqual([{ id: '2506.24119' }]);
});

it('asks for the papers of a list of another archive, which may not be here', () => {
  const [paper] = readList(listJson('https://elsewhere.example/', RECORDS));
  expect(paper).toEqual({ ...RECORDS[0], byline: '' });
});

it('makes well-formed papers, or none, of any JSON', () => {
  const value = fc.jsonValue();
  const paper = fc.record({
    id: value,
    title: value,
    annote: value,
    keyword: value,
    custom: value,
  });
  const list = fc.oneof(
    fc.array(fc.oneof(value, paper)),
    fc.record({ papers: fc.array(fc.oneof(value, paper)) }),
    fc.record({ items: fc.array(paper) }),
  );
  fc.assert(
    fc.property(list, (one) => {
      for (const { id, title, note, labels } of readList(JSON.stringify(one))) {
        expect(typeof id).toBe('string');
        for (const text of [title, note, ...(labels ?? [])]) {
          expect(['string', 'undefined']).toContain(typeof text);
        }
      }
    }),
  );
});
