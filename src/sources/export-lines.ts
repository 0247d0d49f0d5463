import { z } from 'zod';
import { isArxivPaperId } from '../archive/model/arxiv-id.ts';
import { isDay } from '../archive/model/day.ts';
import { LINK_KEYS } from '../archive/model/links.ts';
import type { Paper } from '../archive/model/paper.ts';
import { isPaperSlug } from '../archive/model/slug.ts';
import type { PapersAnswer } from './answer.ts';
import type { PaperDraft } from './draft.ts';

const text = z.string();
const texts = z.array(text);
const day = text.refine(isDay, 'no real day');
const count = z.number().int().min(0);

/** The shape of a paper; what its texts may hold is for the parser to say, which reads the written file. */
const paperSchema = z.strictObject({
  id: text.refine((id) => isArxivPaperId(id) || isPaperSlug(id), 'no id of a paper'),
  title: text,
  date: day,
  published: day.optional(),
  authors: texts,
  authorCount: count.optional(),
  org: text.optional(),
  upvotes: count.optional(),
  comments: count.optional(),
  retrieved: day.optional(),
  tags: texts,
  categories: texts,
  doi: text.optional(),
  journal: text.optional(),
  version: text.optional(),
  links: z.strictObject(Object.fromEntries(LINK_KEYS.map((key) => [key, text.optional()]))),
  summary: text.optional(),
  teaser: text.optional(),
  teaserAlt: text.optional(),
  alsoListed: z.array(day),
  withdrawn: z.strictObject({ date: day, note: text.optional() }).optional(),
  source: text.optional(),
  abstract: text,
} satisfies Record<keyof Paper, z.ZodType>);

/** A paper of the export with the line on which it stands, 1-based. */
export interface ExportedDraft extends PaperDraft {
  line: number;
}

/** What an export holds. */
export interface ExportAnswer extends PapersAnswer {
  drafts: ExportedDraft[];
}

/** Reads the archive's own export, a paper a line exactly as `Paper` has it, so that nothing is lost on the way back. */
export function readExport(lines: string): ExportAnswer {
  const drafts: ExportedDraft[] = [];
  const refused: PapersAnswer['refused'] = [];
  for (const [index, line] of lines
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue;
    const paper = readLine(line);
    if (typeof paper === 'string') refused.push({ paper: `line ${index + 1}`, note: paper });
    else drafts.push({ ...paper, line: index + 1 });
  }
  return { kind: 'papers', drafts, notes: [], refused };
}

function readLine(line: string): Paper | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'It is no JSON, or is cut off.';
  }
  const read = paperSchema.safeParse(value);
  // The schema has the keys of `Paper`; only its optional keys are typed with undefined, which JSON cannot hold.
  if (read.success) return read.data as Paper;
  return read.error.issues
    .map(({ path, message }) =>
      path.length > 0 ? `\`${path.join('.')}\`: ${message}.` : `${message}.`,
    )
    .join(' ');
}
