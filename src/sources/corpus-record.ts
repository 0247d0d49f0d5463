import { repairTex, repairTitle } from '../abstract/repair/index.ts';
import { isDay } from '../archive/model/day.ts';
import { compareText } from '../archive/model/order.ts';
import { paperSchema } from '../archive/model/schema.ts';
import { type ListedDraft, readListedPaper } from './huggingface-paper.ts';
import { isMap, textUnder, valueUnder } from './json-value.ts';
import { onOneLine, sanitize, unwrapParagraphs } from './sanitize.ts';

/** A paper of a corpus with what was dropped or mended in it. */
export interface CorpusPaper {
  draft: ListedDraft & { date: string };
  notes: string[];
}

/**
 * Reads a line of a corpus: JSON with id, title, abstract and date, and, where known, authors, upvotes, comments,
 * org (its page at Hugging Face), org_name, github, project, published. A record with `categories` has arXiv's text,
 * any other one Hugging Face's. A sentence where it cannot be taken.
 */
export function readCorpusRecord(line: string): CorpusPaper | string {
  const record = parseJson(line);
  if (!isMap(record)) return 'It is no JSON map.';
  const date = textUnder('date', record);
  if (date === undefined || !isDay(date)) return 'It has no day.';
  const read = readListedPaper(asListed(record), date);
  if (typeof read === 'string') return read;
  const isTex = Array.isArray(record['categories']);
  const draft = { ...read.draft, ...(isTex && texOf(record)), date };
  return { draft, notes: read.notes };
}

/** The same paper on several days is one: its first day wins, the others go into `alsoListed`. */
export function joinDays(papers: readonly CorpusPaper[]): CorpusPaper[] {
  const byId = Map.groupBy(papers, ({ draft }) => draft.id);
  return [...byId.values()].flatMap((same) => {
    const sorted = [...same].sort((a, b) => compareText(a.draft.date, b.draft.date));
    const [first, ...others] = sorted;
    const days = new Set(others.map(({ draft }) => draft.date));
    days.delete(first?.draft.date ?? '');
    if (!first || days.size === 0) return first ? [first] : [];
    return [{ ...first, draft: { ...first.draft, alsoListed: [...days] } }];
  });
}

/** The record in the form of an entry of Hugging Face's list, so that one reader reads both. */
function asListed(record: { readonly [key: string]: unknown }): object {
  const handle = record['org'];
  return {
    numComments: record['comments'],
    ...(handle !== undefined && {
      organization: { name: handle, fullname: record['org_name'] },
    }),
    paper: {
      id: record['id'],
      title: record['title'],
      summary: record['abstract'],
      authors: record['authors'],
      upvotes: record['upvotes'],
      publishedAt: record['published'],
      githubRepo: record['github'],
      projectPage: record['project'],
    },
  };
}

function texOf(record: unknown): Pick<ListedDraft, 'title' | 'abstract' | 'origin' | 'categories'> {
  const text = (key: string): string => sanitize(textUnder(key, record) ?? '').text;
  return {
    title: repairTitle(onOneLine(text('title')), 'tex').text,
    abstract: repairTex(unwrapParagraphs(text('abstract'))).text,
    categories: categoriesOf(record),
    origin: 'arxiv',
  };
}

/** Classes of other schemes, such as `68T50` and `I.2.7`, stand among arXiv's categories and are passed over. */
function categoriesOf(record: unknown): string[] {
  const stated = valueUnder(record, 'categories');
  const read = paperSchema.shape.categories;
  return Array.isArray(stated) ? stated.filter((one) => read.safeParse([one]).success) : [];
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}
