import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pageResources } from '../../../src/archive/catalogue/catalogue.ts';
import { paperPath } from '../../../src/archive/content/paper-file.ts';
import type { Paper } from '../../../src/archive/model/paper.ts';
import { createSite } from '../../../src/archive/site.ts';
import { loadPublication } from '../../../src/disk/load-publication.ts';
import { siteConfig } from '../../cli/site-config.ts';
import { type Preview, startPreview, type Taken } from './start-preview.ts';

/** One figure: what was done, on the clock in seconds, and by the processor where it is known. */
export interface Figure extends Partial<Taken> {
  name: string;
  seconds: number;
}

/** How long the work beside (related papers, the index of addresses) is waited for before pages are asked for, in ms. */
const REST = 30_000;

/** Measures the preview of a copy of a content root; `work` is an empty folder for it and for what a start keeps. */
export async function measurePreview(
  root: string,
  work: string,
  say: (words: string) => void,
): Promise<Figure[]> {
  const content = join(work, 'content');
  const cache = join(work, 'cache');
  await cp(root, content, { recursive: true });
  const figures: Figure[] = [];
  for (const name of ['ready, nothing kept', 'ready again']) {
    say(name);
    const preview = await startPreview(content, cache);
    figures.push({ name, seconds: preview.seconds, ...preview.taken() });
    await setTimeout(REST);
    if (name === 'ready again') figures.push(...(await useOf(preview, content, say)));
    await preview.stop();
  }
  return figures;
}

async function useOf(
  preview: Preview,
  content: string,
  say: (words: string) => void,
): Promise<Figure[]> {
  const publication = await loadPublication(content, createSite(siteConfig()));
  const figures: Figure[] = [];
  // The first of a kind is mostly one of many papers: the newest day, the first topic.
  const first = new Map<string, string>();
  for (const { kind, address } of pageResources(publication)) {
    if (!first.has(kind)) first.set(kind, address);
  }
  for (const [kind, address] of first) {
    say(kind);
    figures.push(await figureOf(preview, `${kind}, first`, () => ask(preview, address)));
    figures.push(await figureOf(preview, `${kind}, again`, () => ask(preview, address)));
  }
  const { routes } = publication.site;
  for (const edit of editsOf(content, publication.archive.papers, routes.paper)) {
    say(edit.name);
    await ask(preview, edit.page);
    figures.push(await figureOf(preview, edit.name, () => seen(preview, edit)));
  }
  // The most memory of all.
  figures.push({ name: 'the whole', seconds: preview.seconds, ...preview.taken() });
  return figures;
}

async function figureOf(
  preview: Preview,
  name: string,
  task: () => Promise<unknown>,
): Promise<Figure> {
  const before = preview.taken().cpuSeconds;
  const began = performance.now();
  await task();
  const seconds = (performance.now() - began) / 1000;
  const after = preview.taken().cpuSeconds;
  const known = before !== undefined && after !== undefined;
  return { name, seconds, ...(known && { cpuSeconds: after - before }) };
}

async function ask({ origin }: Preview, address: string): Promise<string> {
  const answer = await fetch(origin + address);
  const text = await answer.text();
  return answer.ok ? text : '';
}

/** An edit, and the text on a page by which it is seen; an empty one is the page's going. */
interface Edit {
  name: string;
  page: string;
  make: () => Promise<void>;
  text: string;
}

function editsOf(
  content: string,
  papers: readonly Paper[],
  pageOf: (id: string) => string,
): Edit[] {
  const paper = papers[Math.floor(papers.length / 2)];
  if (!paper) return [];
  const file = join(content, paperPath(paper.id, paper.date));
  const added = join(content, paperPath('a-paper-of-the-measurement', paper.date));
  const page = pageOf('a-paper-of-the-measurement');
  const replace = async (path: string, pattern: RegExp, text: string): Promise<void> =>
    writeFile(path, (await readFile(path, 'utf8')).replace(pattern, text));
  const text = `---\ntitle: Measured\ndate: ${paper.date}\nauthors:\n  - Quite a New Name\n---\nAn abstract.\n`;
  return [
    {
      name: 'a title edited',
      page: pageOf(paper.id),
      make: () => replace(file, /^title: .*/m, 'title: An Edited Title'),
      text: 'An Edited Title',
    },
    { name: 'a file added', page, make: () => writeFile(added, text), text: 'Measured' },
    { name: 'a file deleted', page, make: () => rm(added), text: '' },
  ];
}

/** Makes an edit and asks for its page until it is seen. */
async function seen(preview: Preview, { page, make, text }: Edit): Promise<void> {
  await make();
  for (;;) {
    const shown = await ask(preview, page);
    if (text === '' ? shown === '' : shown.includes(text)) return;
    await setTimeout(20);
  }
}
