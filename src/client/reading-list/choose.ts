import type { PaperRecord } from '../reading/record.ts';

/** Which papers of the list are shown. */
export interface Choice {
  /** Words that must all stand in title, byline, note or labels. */
  find: string;
  show: 'all' | 'unread' | 'read' | 'noted' | 'hidden';
  label: string;
  sort: 'newest' | 'oldest' | 'title' | 'paper';
}

const SHOWN: Record<Choice['show'], (record: PaperRecord) => boolean> = {
  all: ({ saved }) => saved !== undefined,
  unread: ({ saved, read }) => saved !== undefined && read === undefined,
  read: ({ read }) => read !== undefined,
  noted: ({ note }) => note !== undefined,
  hidden: ({ hidden }) => hidden !== undefined,
};

const ORDERS: Record<Choice['sort'], (a: PaperRecord, b: PaperRecord) => number> = {
  newest: (a, b) => compare(b.saved ?? '', a.saved ?? ''),
  oldest: (a, b) => compare(a.saved ?? '', b.saved ?? ''),
  title: (a, b) => compare(a.title.toLowerCase(), b.title.toLowerCase()),
  paper: (a, b) => compare(ageOf(b.id), ageOf(a.id)),
};

/** The papers that a reader asks for, in the order asked for. */
export function chooseRecords(records: readonly PaperRecord[], choice: Choice): PaperRecord[] {
  const wanted = choice.find.toLowerCase().split(/\s+/);
  return records
    .filter(SHOWN[choice.show])
    .filter(({ labels = [] }) => choice.label === '' || labels.includes(choice.label))
    .filter(({ title, byline, note = '', labels = [] }) => {
      const text = [title, byline, note, ...labels].join(' ').toLowerCase();
      return wanted.every((word) => text.includes(word));
    })
    .sort((a, b) => ORDERS[choice.sort](a, b) || compare(a.id, b.id));
}

/** arXiv's ids tell the month of a paper; what has none comes last. */
function ageOf(id: string): string {
  if (/^\d{4}\./.test(id)) return `20${id}`;
  const old = /-(\d{2})(\d{5})$/.exec(id);
  return old ? `${Number(old[1]) > 90 ? '19' : '20'}${old[1]}${old[2]}` : '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
