import { titleText } from '../../src/abstract/index.ts';
import { paperPath } from '../../src/archive/content/paper-file.ts';
import { contentRoot } from '../../src/disk/content-root.ts';
import { readRegistries } from '../../src/disk/read-registries.ts';
import type { ListedDraft } from '../../src/sources/huggingface-paper.ts';
import { paperCard } from '../../src/sources/paper-card.ts';
import { withLock, writeFiles } from '../disk/index.ts';
import { askToWrite, CancelledError } from '../ingest/add/ask.ts';
import { addBlank } from '../ingest/add/blank.ts';
import { findPaper, withStated } from '../ingest/add/find-paper.ts';
import { type AddOptions, readAddOptions, USAGE } from '../ingest/add/options.ts';
import { completeDraft, refuseUnknownTags } from '../ingest/add/prepare.ts';
import { utcToday } from '../ingest/sync/clock.ts';
import { openContext, type SyncContext } from '../ingest/sync/context.ts';
import { exitWithFault } from '../ingest/sync/exit.ts';
import { openServers } from '../ingest/sync/servers.ts';
import { takePapers } from '../ingest/sync/take-papers.ts';

const root = contentRoot();

try {
  const options = readAddOptions(process.argv.slice(2), utcToday());
  if (!options) console.log(USAGE);
  else process.exitCode = await withLock(root, () => run(options));
} catch (error) {
  if (error instanceof CancelledError) {
    console.error(error.message);
    process.exitCode = 1;
  } else exitWithFault(error, USAGE);
}

/** Adds the papers that were asked for; returns the exit code. */
async function run(options: AddOptions): Promise<number> {
  const context = await openContext(root, utcToday(), openServers(process.env, options.arxiv));
  if (options.blank !== undefined) {
    const { said, exists } = await addBlank(context, options.blank, options);
    console.log(said);
    return exists ? 1 : 0;
  }
  const { drafts, refused } = await collect(context, options);
  if (!options.dryRun && drafts.length > 0) {
    if (asks(options)) await askToWrite();
    refused.push(...(await write(context, drafts)));
  }
  for (const line of refused) console.error(line);
  return refused.length > 0 ? 1 : 0;
}

/** Finds the papers and shows the card of each. */
async function collect(
  context: SyncContext,
  options: AddOptions,
): Promise<{ drafts: ListedDraft[]; refused: string[] }> {
  const { tags } = (await readRegistries(root)).registries;
  refuseUnknownTags(options.stated, tags);
  const drafts: ListedDraft[] = [];
  const refused: string[] = [];
  for (const id of options.ids) {
    const there = context.store.fileOf(id);
    if (there !== undefined) {
      refused.push(`${id} is already there: ${there}`);
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
  for (const file of written) console.log(`Written: ${file}`);
  for (const { paper, note } of report.notes) console.log(`${paper}: ${note}`);
  return report.refused.map(({ paper, note }) => `${paper}: ${note}`);
}

function asks({ yes, dryRun }: AddOptions): boolean {
  return !yes && !dryRun && process.stdin.isTTY === true && process.stdout.isTTY === true;
}
