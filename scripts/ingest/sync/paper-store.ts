import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { idOfPath, PAPERS_FOLDER } from '../../../src/archive/content/paper-file.ts';
import { parsePaper } from '../../../src/archive/content/parse-paper.ts';
import { isArxivPaperId } from '../../../src/archive/model/arxiv-id.ts';
import type { Day } from '../../../src/archive/model/day.ts';
import { codeOf } from '../../../src/disk/error-code.ts';
import type { StoredPaper } from '../../../src/sources/sync/plan-paper.ts';

/** The papers of a content root by id, each read from the disk when it is needed. */
export interface PaperStore {
  /** All ids, sorted. */
  ids: () => string[];
  /** Ids of the papers of which arXiv knows more: that have Hugging Face's text, or no day of publication; sorted. */
  incomplete: () => Promise<string[]>;
  /** Undefined where there is no such paper; 'unreadable' where its file has problems, which only a person can solve. */
  read: (id: string) => Promise<StoredPaper | 'unreadable' | undefined>;
  fileOf: (id: string) => string | undefined;
  /** Notes a file that was written; only those of papers count. */
  addFile: (file: string) => void;
}

/** Lists the papers of a content root without reading them: a night's sync touches a few of many thousands. */
export async function openPaperStore(root: string, tomorrow: Day): Promise<PaperStore> {
  const files = new Map<string, string>();
  for (const file of await listPapers(root)) files.set(idOfPath(file), file);
  return {
    ids: () => [...files.keys()].sort(),
    incomplete: async () => {
      const found: string[] = [];
      for (const [id, file] of files) {
        if (!isArxivPaperId(id)) continue;
        const text = await readFile(join(root, file), 'utf8');
        const hasDay = /^published:/m.test(text);
        if (!hasDay || text.includes('\nsource: huggingface@')) found.push(id);
      }
      return found.sort();
    },
    fileOf: (id) => files.get(id),
    addFile: (file) => {
      if (file.startsWith(`${PAPERS_FOLDER}/`)) files.set(idOfPath(file), file);
    },
    read: async (id) => {
      const file = files.get(id);
      if (file === undefined) return undefined;
      const bytes = await readFile(join(root, file));
      const { parsed } = parsePaper({ file, bytes }, tomorrow);
      return parsed ? { text: bytes.toString('utf8'), parsed } : 'unreadable';
    },
  };
}

async function listPapers(root: string): Promise<string[]> {
  const folder = join(root, PAPERS_FOLDER);
  try {
    const names = await readdir(folder, { recursive: true });
    return names
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${PAPERS_FOLDER}/${name.replaceAll('\\', '/')}`);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}
