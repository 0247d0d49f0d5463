import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tagFinder } from '../../src/archive/archive/registry-finders.ts';
import { editPaperText } from '../../src/archive/content/edit-paper.ts';
import type { ParsedPaper } from '../../src/archive/model/paper.ts';
import { counts } from '../../src/archive/words/counts-en.ts';
import { readContent } from '../../src/disk/read-content.ts';
import { utcTomorrow } from '../../src/disk/tomorrow.ts';
import { reasonOf, type SuggestedTag, tagSuggester } from '../../src/sources/suggest-tags.ts';
import { selectPaths } from '../check/selection.ts';
import { EXIT } from '../cli/exit.ts';
import { requireContentRoot } from '../cli/present-content-root.ts';
import { type ProgressStream, progressLine } from '../cli/progress.ts';
import { type FileChange, withLock, writeSets } from '../disk/index.ts';
import type { TagOptions } from './options.ts';

/** Where papers are given topics, and where it is said. */
export interface TagPlace {
  /** The content root, absolute. */
  root: string;
  /** The folder from which paths count. */
  folder: string;
  out: { write: (text: string) => unknown };
  err: ProgressStream;
}

interface Tagged {
  parsed: ParsedPaper;
  added: readonly SuggestedTag[];
}

/** Gives papers the topics that fit them and returns the exit code; throws `LockHeldError` where another command is writing. */
export async function runTag(options: TagOptions, place: TagPlace): Promise<number> {
  const { root, folder, out } = place;
  requireContentRoot(root);
  const selection = selectPaths(options.paths, root, folder);
  if (options.dryRun) out.write(report(await findTopics(options, place, selection.reports), true));
  else {
    await withLock(root, async () => {
      const found = await findTopics(options, place, selection.reports);
      const changes: FileChange[] = [];
      for (const one of found.tagged) changes.push(await changeOf(root, one));
      await writeSets(root, changes, 'tag');
      out.write(report(found, false));
    });
  }
  return EXIT.fine;
}

/** What was looked at: papers with their new topics, how many have none and get none, and files that cannot be read. */
interface Found {
  tagged: Tagged[];
  papers: number;
  none: number;
  flawed: readonly string[];
}

async function findTopics(
  { more }: TagOptions,
  { root, err }: TagPlace,
  wanted: (file: string) => boolean,
): Promise<Found> {
  const progress = progressLine(err);
  const content = await readContent(root, utcTomorrow(), undefined, {
    choose: (files) => files.filter(wanted),
    onProgress: (done, all) => progress.show(`${done} of ${all} files`),
  }).finally(progress.end);
  const read = new Set(content.papers.map(({ file }) => file));
  const suggest = tagSuggester(content.registries.tags);
  const slugs = tagFinder(content.registries);
  const asked = content.papers.filter(({ paper }) => more || paper.tags.length === 0);
  const all = asked.map((parsed): Tagged => {
    const there = new Set(parsed.paper.tags.map((tag) => slugs.get(tag) ?? tag));
    return { parsed, added: suggest(parsed.paper).filter(({ slug }) => !there.has(slug)) };
  });
  return {
    tagged: all.filter(({ added }) => added.length > 0),
    papers: content.papers.length,
    none: all.filter(({ parsed, added }) => parsed.paper.tags.length + added.length === 0).length,
    flawed: content.files.filter((file) => wanted(file) && file.endsWith('.md') && !read.has(file)),
  };
}

async function changeOf(
  root: string,
  { parsed: { file, paper }, added }: Tagged,
): Promise<FileChange> {
  const text = await readFile(join(root, file), 'utf8');
  const tags = [...paper.tags, ...added.map(({ slug }) => slug)];
  return { file, text: editPaperText(text, [{ key: 'tags', after: tags }]) };
}

function report({ tagged, papers, none, flawed }: Found, isDry: boolean): string {
  const lines = tagged.flatMap(({ parsed, added }) => [
    parsed.file,
    ...added.map((one) => `  + ${one.slug}: ${reasonOf(one)}`),
  ]);
  return [
    ...lines,
    ...flawed.map((file) => `${file}: left, since it has problems; see npm run check.`),
    `${counts.papers(papers)}: ${tagged.length} ${isDry ? 'would get' : 'got'} topics, ${none} have none and get none.`,
    '',
  ].join('\n');
}
