import type { Day } from '../../../src/archive/model/day.ts';
import type { PaperNote, PapersAnswer, SourceAnswer } from '../../../src/sources/answer.ts';
import { FORM_NAMES, type SourceForm } from '../../../src/sources/detect-form.ts';
import type { Paragraph } from '../../../src/sources/listing/entries.ts';
import type { ListingAnswer } from '../../../src/sources/listing/read-listing.ts';
import { withLock } from '../../disk/index.ts';
import { openContext } from '../sync/context.ts';
import { openServers } from '../sync/servers.ts';
import { openSource, type Source, type SourceText } from './open-source.ts';
import type { ImportOptions } from './options.ts';
import { readDrafts } from './read-drafts.ts';
import { SourceError } from './read-source.ts';
import { type TakenAnswer, takeAnswer } from './take-answer.ts';

/** What an import of files did. */
export interface ImportRun extends TakenAnswer {
  /** The files that were read, with the form of each and how many papers it states. */
  files: { name: string; form: SourceForm; papers: number }[];
  /** Files of a folder that were not read, each with why. */
  otherFiles: Source['others'];
  /** Lines of a copied page that belong to no paper. */
  leftOut: Paragraph[];
  /** Fields for which a paper has no key, each with the number of entries that state it. */
  untaken: Readonly<Record<string, number>>;
  /** What was made of an unfinished run before this one. */
  recovered: readonly string[];
}

type Read = Exclude<SourceAnswer | ListingAnswer, { kind: 'failed' }>;

/** Reads a file or a folder and takes its papers into a content root; throws `SourceError` where it holds none. */
export async function runImport(
  root: string,
  options: ImportOptions,
  today: Day,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<ImportRun> {
  const source = await openSource(options.file);
  const { answer, ...told } = await readAll(source, options);
  if (answer.drafts.length + answer.refused.length === 0) {
    throw new SourceError(`${options.file} lists no paper.`);
  }
  const take = async (recovered: readonly string[]): Promise<ImportRun> => {
    const servers = openServers(environment, options.askArxiv);
    const context = await openContext(root, today, servers);
    const taken = await takeAnswer(context, answer, { ...options, what: options.file });
    return { ...told, otherFiles: source.others, recovered, ...taken };
  };
  return options.dryRun ? take([]) : withLock(root, take);
}

async function readAll(
  { isFolder, texts }: Source,
  options: ImportOptions,
): Promise<Pick<ImportRun, 'files' | 'leftOut' | 'untaken'> & { answer: PapersAnswer }> {
  const answer: PapersAnswer = { kind: 'papers', drafts: [], notes: [], refused: [] };
  const run = { files: [] as ImportRun['files'], leftOut: [] as Paragraph[] };
  const untaken: Record<string, number> = {};
  for (const source of texts) {
    const read = await readOne(source, options);
    const named = isFolder ? withFile(read, source.name) : read;
    if (named.kind === 'none') run.files.push({ ...formOf(source), papers: 0 });
    if (named.kind === 'none') continue;
    const { drafts, notes, refused } = named;
    run.files.push({ ...formOf(source), papers: drafts.length + refused.length });
    answer.drafts.push(...drafts);
    answer.notes.push(...notes);
    answer.refused.push(...refused);
    if ('leftOut' in named) run.leftOut.push(...named.leftOut);
    for (const [field, count] of Object.entries(named.untaken ?? {})) {
      untaken[field] = (untaken[field] ?? 0) + count;
    }
  }
  return { ...run, untaken, answer };
}

function formOf({ name, form }: SourceText): { name: string; form: SourceForm } {
  return { name, form };
}

async function readOne(source: SourceText, options: ImportOptions): Promise<Read> {
  const answer = await readDrafts(source, options);
  if (answer.kind === 'failed') throw new SourceError(`${source.name}: ${answer.reason}`);
  return answer;
}

/** Says of what is told of a file's papers in which file they stand. */
function withFile(read: Read, name: string): Read {
  if (read.kind === 'none') return read;
  const inFile = ({ paper, note }: PaperNote): PaperNote => ({ paper: `${name}: ${paper}`, note });
  return { ...read, notes: read.notes.map(inFile), refused: read.refused.map(inFile) };
}

/** A sentence on what was read: `file.txt is BibTeX with 3 papers.` */
export function readSentence({ files }: ImportRun): string {
  return files
    .map(({ name, form, papers }) => {
      const count = papers === 1 ? '1 paper' : `${papers} papers`;
      return `${name} is ${FORM_NAMES[form]} with ${count}.`;
    })
    .join('\n');
}
