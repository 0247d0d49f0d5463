import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { paperPath } from '../../src/archive/content/paper-file.ts';
import { parsePaper } from '../../src/archive/content/parse-paper.ts';
import type { Paper, ParsedPaper } from '../../src/archive/model/paper.ts';
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
    const { papers, files, problems } = await checkContent(root, selection);
    const taken = new Set(files);
    const cut = new Set(problems.flatMap((one) => (one.code === CUT ? [one.file] : [])));
    const plans: FilePlan[] = [];
    for (const parsed of papers) {
      plans.push(cut.has(parsed.file) ? leftCut(parsed) : await planFile(root, parsed, taken));
    }
    const changes = plans.flatMap((plan) => plan.changes);
    await writeSets(root, changes, 'check --fix');
    const written = changes.flatMap(({ file, text }) => (text === undefined ? [] : [file]));
    const said = plans.flatMap(sentencesOf);
    return {
      words: [...recovered, ...(said.length > 0 ? said : ['Nothing to mend.'])],
      selection: withFiles(selection, written),
    };
  });
}

/** What says that the beginning of an abstract is frontmatter: to set it as text would hide how it was meant. */
const CUT = 'frontmatter-cut';

function leftCut({ file }: ParsedPaper): FilePlan {
  const left = [
    'as it is, since its abstract holds frontmatter, which only you can put in its place',
  ];
  return { file, changes: [], fixes: [], left };
}

async function planFile(root: string, parsed: ParsedPaper, taken: Set<string>): Promise<FilePlan> {
  const { file, paper } = parsed;
  const text = await readFile(join(root, file), 'utf8');
  const { text: mended, paper: wanted, fixes, left } = mendPaper(text, paper);
  if (!states(mended, file, wanted)) {
    const sentence = 'as it is, since a mending would change more than it means to';
    return { file, changes: [], fixes: [], left: [sentence] };
  }
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

/** Whether a text is read as the paper that a mending means to write. */
function states(text: string, file: string, wanted: Paper): boolean {
  const again = parsePaper({ file, bytes: Buffer.from(text) }, utcTomorrow()).parsed?.paper;
  return isDeepStrictEqual(again, wanted);
}

function sentencesOf({ file, fixes, left }: FilePlan): string[] {
  return [
    ...fixes.map((fix) => `${file}: ${fix}.`),
    ...left.map((what) => `${file}: left ${what}.`),
  ];
}
