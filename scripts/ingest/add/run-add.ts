import { titleText } from '../../../src/abstract/index.ts';
import { paperPath } from '../../../src/archive/content/paper-file.ts';
import type { Day } from '../../../src/archive/model/day.ts';
import { readRegistries } from '../../../src/disk/read-registries.ts';
import type { ListedDraft } from '../../../src/sources/huggingface-paper.ts';
import { paperCard } from '../../../src/sources/paper-card.ts';
import { EXIT } from '../../cli/exit.ts';
import { fileFromCall } from '../../cli/folder-of-call.ts';
import { withLock, writeFiles } from '../../disk/index.ts';
import { openContext, type SyncContext } from '../sync/context.ts';
import { openServers } from '../sync/servers.ts';
import { goneNote, takePapers } from '../sync/take-papers.ts';
import { askToWrite } from './ask.ts';
import { addBlank } from './blank.ts';
import { findPaper, withStated } from './find-paper.ts';
import type { AddOptions } from './options.ts';
import { completeDraft, refuseUnknownTags } from './prepare.ts';

/** Adds the papers that were asked for, dated until today at the latest; returns the exit code. */
export async function runAdd(root: string, options: AddOptions, today: Day): Promise<number> {
  return withLock(root, async () => {
    const context = await openContext(root, today, openServers(process.env, options.arxiv));
    return options.blank === undefined
      ? addListed(context, options)
      : addNamed(context, options.blank, options);
  });
}

async function addNamed(context: SyncContext, title: string, options: AddOptions): Promise<number> {
  const { said, exists } = await addBlank(context, title, options);
  console.log(said);
  return exists ? EXIT.problems : EXIT.fine;
}

async function addListed(context: SyncContext, options: AddOptions): Promise<number> {
  const { drafts, refused } = await collect(context, options);
  if (!options.dryRun && drafts.length > 0) {
    if (asks(options)) await askToWrite();
    refused.push(...(await write(context, drafts)));
  }
  for (const line of refused) console.error(line);
  return refused.length > 0 ? EXIT.problems : EXIT.fine;
}

/** Finds the papers and shows the card of each. */
async function collect(
  context: SyncContext,
  options: AddOptions,
): Promise<{ drafts: ListedDraft[]; refused: string[] }> {
  const { tags } = (await readRegistries(context.root)).registries;
  refuseUnknownTags(options.stated, tags);
  const drafts: ListedDraft[] = [];
  const refused: string[] = [];
  for (const id of options.ids) {
    const there = context.store.fileOf(id);
    if (there !== undefined) {
      refused.push(`${id} is already there: ${fileFromCall(context.root, there)}`);
      continue;
    }
    const former = context.formerOf(id);
    if (former) {
      const to = former.to === undefined ? goneNote(former) : `It is ${former.to} now.`;
      refused.push(`${id}: ${to}`);
      continue;
    }
    const found = await findPaper(context, id);
    if (typeof found === 'string') {
      refused.push(`${id}: ${found}`);
      continue;
    }
    for (const note of found.notes) console.log(`${id}: ${note}`);
    const stated = withStated(found.draft, options.stated);
    if (asks(options)) console.log(`${id}: ${titleText(stated.title)}`);
    const draft = await completeDraft(context, stated, options.stated, tags, asks(options));
    console.log(`${paperCard(draft, paperPath(id, draft.date ?? ''))}\n`);
    drafts.push(draft);
  }
  return { drafts, refused };
}

/** Writes all drafts as one set; returns a line for each that was refused after all. */
async function write(context: SyncContext, drafts: readonly ListedDraft[]): Promise<string[]> {
  const { changes, report } = await takePapers(context, drafts, new Map(), { mode: 'fill' });
  const written = await writeFiles(context.root, changes, 'add');
  for (const file of written) console.log(`Written: ${fileFromCall(context.root, file)}`);
  for (const { paper, note } of report.notes) console.log(`${paper}: ${note}`);
  return report.refused.map(({ paper, note }) => `${paper}: ${note}`);
}

function asks({ yes, dryRun }: AddOptions): boolean {
  return !yes && !dryRun && process.stdin.isTTY === true && process.stdout.isTTY === true;
}
