import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Day } from '../archive/day.ts';
import { compareText } from '../archive/order.ts';
import type { ParsedPaper } from '../archive/paper.ts';
import { PAPERS_FOLDER } from '../archive/paper-file.ts';
import { type PaperResult, parsePaper } from '../archive/parse-paper.ts';
import { type Problem, problem } from '../archive/problem.ts';
import type { Registries } from '../archive/registries.ts';
import { readRegistries } from './read-registries.ts';

/** Everything a content root holds, read and checked file by file. */
export interface Content {
  papers: ParsedPaper[];
  registries: Registries;
  /** Of single files; `buildArchive` adds those of the whole. */
  problems: Problem[];
  /** Every file under `papers/`, relative to the root, sorted. */
  files: string[];
}

/** What was read before, by file, so that only what changed is read again. */
export type KnownFiles = Map<string, { signature: string; result: PaperResult }>;

/**
 * Reads all papers and registries of a content root; no file under `papers/` is skipped.
 * `tomorrow` (UTC) is the last day that a paper may name. Throws only where the disk does.
 */
export async function readContent(
  root: string,
  tomorrow: Day,
  known: KnownFiles = new Map(),
): Promise<Content> {
  const found = await listFiles(root, PAPERS_FOLDER);
  const papers: ParsedPaper[] = [];
  const problems: Problem[] = [...found.problems];
  const strangers: string[] = [];
  const teasers = new Set<string>();
  for (const file of found.files) {
    if (isImage(file)) {
      strangers.push(file);
      continue;
    }
    const result = await readPaper(root, file, tomorrow, known);
    problems.push(...result.problems);
    if (!result.parsed) continue;
    papers.push(result.parsed);
    const { teaser } = result.parsed.paper;
    if (teaser) teasers.add(file.slice(0, file.lastIndexOf('/') + 1) + teaser);
  }
  const { registries, problems: registryProblems } = await readRegistries(root);
  problems.push(...registryProblems, ...checkImages(strangers, teasers, papers));
  return { papers, registries, problems, files: found.files };
}

async function readPaper(
  root: string,
  file: string,
  tomorrow: Day,
  known: KnownFiles,
): Promise<PaperResult> {
  const path = join(root, file);
  const { size, mtimeMs, ino } = await lstat(path);
  const signature = `${size}:${mtimeMs}:${ino}:${tomorrow}`;
  const before = known.get(file);
  if (before?.signature === signature) return before.result;
  const result = parsePaper({ file, bytes: await readFile(path) }, tomorrow);
  known.set(file, { signature, result });
  return result;
}

/** Lists all files below a folder of the root, hidden ones included; links are refused, never followed. */
async function listFiles(
  root: string,
  folder: string,
): Promise<{ files: string[]; problems: Problem[] }> {
  const files: string[] = [];
  const problems: Problem[] = [];
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    const entries = await readdir(join(root, next), { withFileTypes: true }).catch(
      emptyWhereAbsent,
    );
    for (const entry of entries) {
      const path = `${next}/${entry.name}`;
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile()) files.push(path);
      else
        problems.push(
          problem(
            'not-a-paper',
            path,
            undefined,
            'This is a link or a device, not a file.',
            'Put the file itself there.',
          ),
        );
    }
  }
  return { files: files.sort(compareText), problems };
}

function emptyWhereAbsent(error: NodeJS.ErrnoException): [] {
  if (error.code === 'ENOENT') return [];
  throw error;
}

function isImage(file: string): boolean {
  return /\.(png|jpe?g|webp|avif)$/i.test(file);
}

/** Every image belongs to a paper, and every teaser is there. */
function checkImages(
  images: readonly string[],
  teasers: ReadonlySet<string>,
  papers: readonly ParsedPaper[],
): Problem[] {
  const there = new Set(images);
  const strays = images
    .filter((image) => !teasers.has(image))
    .map((image) =>
      problem(
        'not-a-paper',
        image,
        undefined,
        'No paper names this image as its teaser.',
        'Name it under `teaser` in a paper of the same folder, or delete it.',
      ),
    );
  const missing = papers.flatMap(({ paper, file, places }) => {
    if (!paper.teaser || there.has(file.slice(0, file.lastIndexOf('/') + 1) + paper.teaser))
      return [];
    return [
      problem(
        'teaser-invalid',
        file,
        places['teaser'],
        `The image ${paper.teaser} does not lie beside the file.`,
        'Put it there, or leave the key out.',
      ),
    ];
  });
  return [...strays, ...missing];
}
