import { type PaperRecord, recordOf, tidyLabels, UNDATED } from '../reading/record.ts';
import { decode, type ListedPaper, readBibtexFields } from './bibtex-notes.ts';
import { findIds } from './find-ids.ts';

/** What a list that is brought in says of a paper. One with a byline, be it empty, says also whether it is saved. */
export type ReadPaper = ListedPaper & Partial<PaperRecord>;

/**
 * Reads a list of papers: one exported here in any form, or any BibTeX, RIS, CSL-JSON, Markdown or plain text that
 * names papers by addresses or arXiv ids. Each paper once, in its first place. A list exported in another archive than
 * `archive`, the address of this one, has no bylines: its papers may not be here.
 */
export function readList(text: string, archive: string): ReadPaper[] {
  const papers = new Map<string, ReadPaper>();
  for (const paper of readAny(text.replace(/^\uFEFF/, ''), archive)) {
    const known = papers.get(paper.id);
    papers.set(paper.id, known ? { ...paper, ...known } : paper);
  }
  return [...papers.values()];
}

function readAny(text: string, archive: string): ReadPaper[] {
  if (/^\s*[[{]/.test(text)) return readJson(text, archive) ?? readLines(text);
  if (/^\s*@\w+\s*\{/m.test(text)) return readBibtex(text);
  return /^TY {2}-/m.test(text) ? readRis(text) : readLines(text);
}

function readJson(text: string, archive: string): ReadPaper[] | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (Array.isArray(value)) return value.flatMap((one) => readCsl(one as CslItem | null));
  const { papers, items, archive: from } = value as Record<string, unknown>;
  const isOurs = from === undefined || from === archive;
  if (Array.isArray(papers)) {
    const records = papers.flatMap((one) => recordOf(one) ?? []);
    return records.map((record) => (isOurs ? record : { ...record, byline: '' }));
  }
  return Array.isArray(items) ? items.flatMap((one) => readCsl(one as CslItem | null)) : [];
}

/** What of a CSL item says which paper it is, and what a reader has said of it; a file may hold anything there. */
type CslItem = Partial<Record<'title' | 'annote' | 'keyword' | 'custom', unknown>>;

function readCsl(item: CslItem | null): ReadPaper[] {
  if (typeof item !== 'object' || item === null) return [];
  const { title, annote, keyword, custom } = item;
  const own = recordOf(custom);
  const said = {
    title: textIn(title),
    note: textIn(annote),
    labels: own && textIn(keyword).split(','),
    read: own?.read,
  };
  const { saved, hidden } = own ?? {};
  return listed(own?.id ?? findIds(valuesOf(item))[0], said).map((paper) => ({
    ...paper,
    ...(own && { byline: '' }),
    ...(saved && { saved }),
    ...(hidden && { hidden }),
  }));
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The short values of an item, in which an id may stand; its title and abstract may name other papers. */
function valuesOf(item: CslItem): string {
  const { title: _, annote: __, ...rest } = item;
  return JSON.stringify({ ...rest, abstract: '' });
}

function readBibtex(text: string): ReadPaper[] {
  return readBibtexFields(text).flatMap((fields) => {
    const { paperid, eprint, url, doi, journal, volume, annote, keywords, readstatus } = fields;
    const id = paperid
      ? decode(paperid)
      : findIds([eprint, url, doi, journal, volume].filter(Boolean).join(' '))[0];
    return listed(id, {
      note: annote && decode(annote),
      labels: keywords && paperid ? decode(keywords).split(',') : undefined,
      read: readstatus === 'read' ? UNDATED : undefined,
    });
  });
}

/** An id of a paper, which a place or an affiliation hardly looks like. */
const OWN_ID = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;

function readRis(text: string): ReadPaper[] {
  return text.split(/^ER {2}-.*$/m).flatMap((record) => {
    const lines = [...record.matchAll(/^([A-Z][A-Z0-9]) {2}- ?(.*)$/gm)];
    const values = (tag: string): string[] =>
      lines.flatMap(([, name, value = '']) => (name === tag ? [value] : []));
    // Other programs write affiliations and the like into these fields, where ours has the id, labels and what is read.
    const own = values('C3').find((value) => OWN_ID.test(value));
    const places = ['AN', 'UR', 'DO', 'L1', 'JO', 'T2'].flatMap(values).join(' ');
    return listed(own ?? findIds(places)[0], {
      note: values('N1').join('\n'),
      labels: own ? values('C1') : undefined,
      read: own && values('C2').includes('read') ? UNDATED : undefined,
    });
  });
}

function readLines(text: string): ReadPaper[] {
  const papers: ReadPaper[] = [];
  for (const line of text.split(/\r?\n/)) {
    const note = /^ {2}> ?(.*)$/.exec(line)?.[1];
    const labels = /^ {2}\*(.+)\*$/.exec(line)?.[1];
    const last = papers.at(-1);
    if (last && note !== undefined) {
      last.note = last.note === undefined ? note : `${last.note}\n${note}`;
    } else if (last && labels) {
      last.labels = tidyLabels(labels.replace(/\\(.)/g, '$1').split(','));
    } else {
      const read = line.startsWith('- [x]') ? UNDATED : undefined;
      papers.push(...findIds(line).flatMap((id) => listed(id, { read })));
    }
  }
  return papers;
}

/** A paper where there is an id, without what is empty. */
function listed(
  id: string | undefined,
  said: {
    title?: string | undefined;
    note?: string | undefined;
    labels?: string[] | undefined;
    read?: string | undefined;
  },
): ReadPaper[] {
  if (!id) return [];
  const labels = tidyLabels(said.labels ?? []);
  return [
    {
      id,
      ...(said.title && { title: said.title }),
      ...(said.note && { note: said.note }),
      ...(labels.length > 0 && { labels }),
      ...(said.read && { read: said.read }),
    },
  ];
}
