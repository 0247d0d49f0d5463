import { z } from 'zod';
import type { Paper } from '../archive/model/paper.ts';
import { wholePaperSchema } from '../archive/model/schema.ts';
import type { PapersAnswer } from './answer.ts';
import type { PaperDraft } from './draft.ts';

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
  // From values to the texts of a file: the direction in which the schema checks what a reading made.
  const written = z.safeEncode(wholePaperSchema, value as z.output<typeof wholePaperSchema>);
  if (written.success) return value as Paper;
  return written.error.issues
    .map(({ path, message }) => (path.length > 0 ? `\`${path.join('.')}\`: ${message}` : message))
    .map((sentence) => sentence.replace(/\.?$/, '.'))
    .join(' ');
}
