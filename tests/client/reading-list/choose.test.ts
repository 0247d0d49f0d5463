import { expect, it } from 'vitest';
import {
  changed,
  type PaperRecord,
  recordOf,
  UNDATED,
} from '../../../src/client/reading/record.ts';
import { type Choice, chooseRecords } from '../../../src/client/reading-list/choose.ts';
import { joinRecords } from '../../../src/client/reading-list/join-records.ts';
import { sharedIds, shareLink } from '../../../src/client/reading-list/share-link.ts';

const paper = (id: string, marks: Partial<PaperRecord> = {}): PaperRecord => ({
  id,
  title: `Title ${id}`,
  byline: 'Ada Lovelace',
  ...marks,
});
const RECORDS = [
  paper('2506.00001', { saved: '2026-01-02', labels: ['rl'], title: 'b' }),
  paper('cs-0112017', { saved: '2026-01-03', read: '2026-01-04', title: 'C' }),
  paper('2512.00001', { saved: '2026-01-01', note: 'Zebra', title: 'a' }),
  paper('2512.00002', { hidden: '2026-01-01' }),
];
const ALL: Choice = { find: '', show: 'all', label: '', sort: 'newest' };
const ids = (choice: Partial<Choice>): string[] =>
  chooseRecords(RECORDS, { ...ALL, ...choice }).map(({ id }) => id);

it('shows saved papers, last saved first', () => {
  expect(ids({})).toEqual(['cs-0112017', '2506.00001', '2512.00001']);
});

it('shows unread, read, noted and hidden papers', () => {
  expect(ids({ show: 'unread' })).toEqual(['2506.00001', '2512.00001']);
  expect(ids({ show: 'read' })).toEqual(['cs-0112017']);
  expect(ids({ show: 'noted' })).toEqual(['2512.00001']);
  expect(ids({ show: 'hidden' })).toEqual(['2512.00002']);
});

it('sorts by saving, title and age', () => {
  expect(ids({ sort: 'oldest' })[0]).toBe('2512.00001');
  expect(ids({ sort: 'title' })).toEqual(['2512.00001', '2506.00001', 'cs-0112017']);
  expect(ids({ sort: 'paper' })).toEqual(['2512.00001', '2506.00001', 'cs-0112017']);
});

it('finds words in notes, names and labels, and papers of a label', () => {
  expect(ids({ find: 'zebra lovelace' })).toEqual(['2512.00001']);
  expect(ids({ find: 'zebra', label: 'rl' })).toEqual([]);
  expect(ids({ label: 'rl' })).toEqual(['2506.00001']);
});

it('joins what is kept and what is brought in, and loses neither', () => {
  const kept = paper('1', { saved: '2026-01-01', note: 'Mine', labels: ['a'] });
  const read = { id: '1', title: 'Other', note: 'Theirs', labels: ['a', 'b'], read: '2026-01-05' };
  expect(joinRecords(kept, read)).toEqual({
    ...kept,
    read: '2026-01-05',
    note: 'Mine\n\nTheirs',
    labels: ['a', 'b'],
  });
  expect(joinRecords(joinRecords(kept, read), read).note).toBe('Mine\n\nTheirs');
});

it('carries papers in a link, and reads no other', () => {
  const link = shareLink('https://x.example/saved/', ['2506.00001', 'größe-der-welt']);
  expect(sharedIds(new URL(link).hash)).toEqual(['2506.00001', 'größe-der-welt']);
  expect(sharedIds('#papers=2506.00001,,2506.00001,../x,%zz,<b>')).toEqual(['2506.00001']);
  expect(sharedIds('#content')).toEqual([]);
});

it('reads no record out of what is none, and drops what is empty', () => {
  expect([null, 3, {}, { id: '../x' }, { id: '' }].map(recordOf)).toEqual(Array(5).fill(undefined));
  expect(recordOf({ id: 'x', saved: 3, labels: ['a ', 'a', ''], note: '' })).toEqual({
    id: 'x',
    title: 'x',
    byline: '',
    labels: ['a'],
  });
  expect(changed(RECORDS[0] as PaperRecord, { labels: [], note: '' }).labels).toBeUndefined();
});

it.each([true, 'yesterday', '2026-13-40'])(
  'reads a mark that says %j for one without a day',
  (mark) => {
    expect(recordOf({ id: '2506.24119', saved: mark })?.saved).toBe(UNDATED);
  },
);

it.each([false, 3, '', null, {}])('reads a mark that says %j for none', (mark) => {
  expect(recordOf({ id: '2506.24119', saved: mark })?.saved).toBeUndefined();
});
