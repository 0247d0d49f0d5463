import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { REGISTRY_SCHEMAS } from '../../src/archive/model/registries.ts';
import { countPapers } from '../../src/disk/count-papers.ts';
import { CommandError } from '../cli/exit.ts';
import type { ContentChoice } from './answers.ts';

const REGISTRIES = Object.keys(REGISTRY_SCHEMAS);
/** The content of the repository, relative to it. */
const CONTENT = 'src/content';

/** One thing that is done to the content: what to say of it, and the doing. */
export interface ContentStep {
  said: string;
  take: () => Promise<void>;
}

/** What a choice does to the content of a repository; nothing where that is done already. Reads only. */
export function contentSteps(root: string, choice: ContentChoice): ContentStep[] {
  if (choice === 'keep') return [];
  const content = join(root, CONTENT);
  const papers = countPapers(content);
  const ownEntries = choice === 'empty' ? REGISTRIES : [];
  const gone = ['papers', 'sync.json', 'links.jsonl', ...ownEntries].filter((name) =>
    existsSync(join(content, name)),
  );
  return [
    ...gone.map((name) => ({
      said: `${CONTENT}/${name} deleted${name === 'papers' ? ` with ${papers} papers` : ''}`,
      take: () => rm(join(content, name), { recursive: true }),
    })),
    ...(choice === 'empty' ? REGISTRIES.flatMap((name) => emptied(content, `${name}.yaml`)) : []),
  ];
}

/** A registry without entries keeps the comment at its head, which says what an entry has. */
function emptied(content: string, name: string): ContentStep[] {
  const file = join(content, name);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('#'));
  if (first < 0) return [];
  const head = `${lines.slice(0, first).join('\n').trimEnd()}\n`;
  return [{ said: `${CONTENT}/${name} emptied`, take: () => writeFile(file, head) }];
}

/** Refuses to delete what git could not bring back; throws a `CommandError`. */
export function refuseLoss(root: string): void {
  const lost = uncommitted(root);
  if (lost === undefined) {
    throw new CommandError(
      'This folder is no git repository, so what is deleted could not be brought back: git init, add and commit first.',
    );
  }
  if (lost.length > 0) {
    throw new CommandError(
      `Commit first, or this would be lost:\n${lost.map((file) => `  ${file}`).join('\n')}`,
    );
  }
}

/** Files of the content that git does not know as they are; undefined outside of a repository. */
function uncommitted(root: string): string[] | undefined {
  try {
    const args = ['status', '--porcelain', '--untracked-files=all', '--', CONTENT];
    const said = execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' });
    const lines = said.split('\n').filter((line) => line !== '');
    return lines.filter((line) => !/^( D|D )/.test(line)).map((line) => line.slice(3));
  } catch {
    return undefined;
  }
}
