import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { paperPath } from '../../src/archive/content/paper-file.ts';
import { parsePaper } from '../../src/archive/content/parse-paper.ts';
import type { ParsedPaper } from '../../src/archive/model/paper.ts';
import { utcTomorrow } from '../../src/disk/tomorrow.ts';
import { type FileChange, withLock, writeSets } from '../disk/index.ts';
import { checkContent } from './check-content.ts';
import { mendPaper } from './mend-paper.ts';
import { type Selection, withFiles } from './selection.ts';

interface FilePlan {
  file: string;
  changes: FileChange[];
  fixes: string[];
  left: string[];
}

/** What a fixing did. */
export interface Fixed {
  /** What was done and what was left, a sentence each. */
  words: string[];
  /** The selection, with the files that were moved where they lie now. */
  selection: Selection;
}

/** Mends the selected papers of a content root; throws `LockHeldError` where another command is writing. */
export async function fixContent(root: string, selection: Selection): Promise<Fixed> {
  return withLock(root, async (recovered) => {
    const { papers, files } = await checkContent(root, selection);
    const taken = new Set(files);
    const plans: FilePlan[] = [];
    for (const parsed of papers) plans.push(await planFile(root, parsed, taken));
    const changes = plans.flatMap((plan) => plan.changes);
    await writeSets(root, changes, 'check --fix');
    const written = changes.flatMap(({ file, text }) => (text === undefined ? [] : [file]));
    return {
      words: [...recovered, ...plans.flatMap(sentencesOf)],
      selection: withFiles(selection, written),
    };
  });
}

async function planFile(root: string, parsed: ParsedPaper, taken: Set<string>): Promise<FilePlan> {
  const { file, paper } = parsed;
  const text = await readFile(join(root, file), 'utf8');
  const { text: mended, fixes, left } = mendPaper(text, paper);
  if (!saysTheSame(mended, parsed)) return { file, changes: [], fixes: [], left: [] };
  const target = planMove(parsed, taken, fixes, left);
  const changes: FileChange[] = [];
  if (target !== file) changes.push({ file: target, text: mended }, { file });
  else if (mended !== text) changes.push({ file, text: mended });
  return { file, changes, fixes, left };
}

/** Where the file belongs: the folder of its date, unless something is in the way. */
function planMove(
  { file, paper }: ParsedPaper,
  taken: Set<string>,
  fixes: string[],
  left: string[],
): string {
  const target = paperPath(paper.id, paper.date);
  if (target === file) return file;
  if (taken.has(target)) {
    left.push(`where it lies, since ${target} is there already`);
    return file;
  }
  if (paper.teaser) {
    left.push(`where it lies, since its image must be moved along to ${target}`);
    return file;
  }
  taken.add(target);
  fixes.push(`moved to ${target}`);
  return target;
}

/** A mending that would change anything but the abstract and its source is none. */
function saysTheSame(text: string, { file, paper }: ParsedPaper): boolean {
  const again = parsePaper({ file, bytes: Buffer.from(text) }, utcTomorrow()).parsed?.paper;
  const rest = (one: object): string => JSON.stringify({ ...one, abstract: '', source: '' });
  return again !== undefined && rest(again) === rest(paper);
}

function sentencesOf({ file, fixes, left }: FilePlan): string[] {
  return [
    ...fixes.map((fix) => `${file}: ${fix}.`),
    ...left.map((what) => `${file}: left ${what}.`),
  ];
}
