import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { listFiles } from '../../../scripts/build/folders/list-files.ts';
import { paperPath } from '../../../src/archive/content/paper-file.ts';
import { parsePaper } from '../../../src/archive/content/parse-paper.ts';
import { writePaper } from '../../../src/archive/content/write-paper.ts';
import { addDays } from '../../../src/archive/model/day.ts';
import type { Paper } from '../../../src/archive/model/paper.ts';
import { oneOf } from './random.ts';
import { startNextBuild, type World } from './world.ts';

/** Changes a world between two builds. */
export type Edit = (world: World) => Promise<void>;

/** Edits of the content, by what they do. */
export const CONTENT_EDITS: Readonly<Record<string, Edit>> = {
  'a text': editPaper(({ abstract }) => ({
    abstract: `${abstract}\n\nAnd $x^{${abstract.length}}$ more.`,
  })),
  'a title': editPaper(({ title }) => ({ title: `${title} Again` })),
  'the day of a paper': editPaper(({ date }) => ({ date: addDays(date, -1) })),
  'the month of a paper': editPaper(({ date }) => ({ date: addDays(date, -40) })),
  'the authors of a paper': editPaper(({ authors }) => ({ authors: [...authors, 'Grace Hopper'] })),
  'the topics of a paper': editPaper(({ tags }, random) => ({
    tags: [...tags, 'tides', 'reasoning', 'clocks'].filter(() => random() < 0.5),
  })),
  'the organization of a paper': editPaper((_, random) => ({
    org: oneOf(['Harbor Institute', 'Meridian Lab', 'Nowhere'], random),
  })),
  'the counts of all papers': async (world) => {
    for (const { paper } of await papersOf(world)) {
      const upvotes = Math.floor(world.random() * 40);
      await writeInto(world, paper, { ...paper, upvotes, retrieved: '2025-03-01' });
    }
  },
  'a paper withdrawn': editPaper(() => ({
    withdrawn: { date: '2025-03-02', note: 'An <error>.' },
  })),
  'a day come': async (world) => {
    const all = await papersOf(world);
    const newest =
      all
        .map(({ paper }) => paper.date)
        .sort()
        .at(-1) ?? '2025-01-01';
    for (const { paper } of all.slice(0, 2)) {
      const id = `${paper.id.replaceAll('.', '-')}-${all.length}`;
      await writeInto(world, undefined, { ...paper, id, date: addDays(newest, 1), links: {} });
    }
  },
  'a day gone': async (world) => {
    const all = await papersOf(world);
    const days = [...new Set(all.map(({ paper }) => paper.date))];
    if (days.length < 2) return;
    const day = oneOf(days, world.random);
    for (const { paper, file } of all) if (paper.date === day) await rm(join(world.content, file));
  },
  'an organization renamed': replaceIn(
    'src/content/orgs.yaml',
    /name: Meridian Lab/,
    'name: Meridian\n  aliases: [Meridian Lab]',
  ),
  'two topics merged': async (world) => {
    await replaceIn('src/content/tags.yaml', /tides:\n.*\n.*\n/, '')(world);
    await replaceIn(
      'src/content/tags.yaml',
      /merged: \[thinking/,
      'merged: [thinking, tides',
    )(world);
  },
  'a person': replaceIn('src/content/authors.yaml', /M\. Lind/, 'Mara L.'),
  'a declared feed': replaceIn('src/content/feeds.yaml', /minUpvotes: \d+/, 'minUpvotes: 3'),
  'the days that a sync has read': async ({ content }) => {
    const line = '"2025-01-03": {"state":"empty","papers":0,"read":"2025-01-05"},';
    await writeFile(join(content, 'sync.json'), `{\n${line}\n"about": ""\n}\n`);
  },
  'an image': async (world) => {
    const { paper, file } = oneOf(await papersOf(world), world.random);
    const background = { r: Math.floor(world.random() * 256), g: 0, b: 0 };
    const image = sharp({ create: { width: 600, height: 300, channels: 3, background } });
    await image.png().toFile(join(world.content, dirname(file), `${paper.id}.png`));
    await writeInto(world, paper, { ...paper, teaser: `${paper.id}.png`, teaserAlt: 'A colour.' });
  },
};

/** Edits after which everything is made anew, by what they do. */
export const CODE_EDITS: Readonly<Record<string, Edit>> = {
  'a template': replaceIn('src/pages/paper.astro', /<Page /, '<Page data-edited="yes" '),
  'a style': replaceIn('src/styles/prose.css', /^/, '.edited { color: red; }\n'),
  'a script': replaceIn('src/client/copy.ts', /2000/, '2001'),
  'a word': replaceIn('src/archive/words/en.ts', /'Older'/, "'Earlier'"),
  'the configuration': replaceIn('archive.config.ts', /readable, /, 'readable at last, '),
  'a public file': ({ project }) => writeFile(join(project, 'public/hello.txt'), 'Hello.\n'),
  'the base path': async ({ variables }) => {
    variables['BASE_PATH'] = variables['BASE_PATH'] ? '/' : '/archive/';
  },
};

/** Damage to the last site and to what is known of it, by what it does. */
export const DAMAGE: Readonly<Record<string, Edit>> = {
  'a page deleted': async (world) => rm(await fileOf(world, /\.html$/)),
  'an asset deleted': async (world) => rm(await fileOf(world, /^_assets\//)),
  'a part of a search index deleted': async (world) => rm(await fileOf(world, /^pagefind\//)),
  'a page damaged in place': damage(/\.html$/),
  'a file damaged in place': damage(/\.(md|json|xml|gz|png)$/),
  'a search index damaged in place': damage(/^pagefind\/.*(index|fragment|meta)$/),
  'a file too many': ({ out }) => writeFile(join(out, 'papers/too-many.html'), 'I am no page.'),
  'a page become a folder': async (world) => {
    const file = await fileOf(world, /\.md$/);
    await rm(file);
    await mkdir(join(file, 'inside'), { recursive: true });
  },
  'the whole site deleted': ({ out }) => rm(out, { recursive: true }),
  'the compiled templates damaged': async ({ project }) => {
    const folder = join(project, '.cache/templates/files');
    const file = (await listFiles(folder)).find((name) => name.endsWith('.mjs')) ?? '';
    await writeFile(join(folder, file), 'export default () => {};');
  },
  'the known papers cut off': cutOff('papers.jsonl'),
  'the manifest cut off': cutOff('site.json'),
};

/** Builds that do not come to their end. */
export const KILLS: Readonly<Record<string, Edit>> = {
  'a build killed': killBuild,
  'another build killed': async (world) => {
    await CONTENT_EDITS['a title']?.(world);
    await killBuild(world);
  },
  'a build stopped by bad content': async (world) => {
    const file = join(world.content, 'papers/2025/01/2501.00099.md');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, '---\ndate: 2025-01-02\n---\nNo title.\n');
    const { exitCode } = await startNextBuild(world).end;
    if (exitCode !== 1) throw new Error(`A build of bad content ended with ${exitCode}.`);
    await rm(file);
  },
};

async function papersOf({ content }: World): Promise<{ paper: Paper; file: string }[]> {
  const files = (await listFiles(content)).filter((file) => /^papers\/.*\.md$/.test(file));
  return Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(join(content, file));
      const { parsed } = parsePaper({ file, bytes }, '2030-01-01');
      if (!parsed) throw new Error(`${file} is no paper.`);
      return { paper: parsed.paper, file };
    }),
  );
}

/** Writes a paper into its file, in place of the one that it was before. */
async function writeInto(
  { content }: World,
  before: Paper | undefined,
  paper: Paper,
): Promise<void> {
  const file = join(content, paperPath(paper.id, paper.date));
  await mkdir(dirname(file), { recursive: true });
  if (before?.teaser && before.date !== paper.date) {
    const from = dirname(join(content, paperPath(before.id, before.date)));
    const image = before.teaser;
    if (from !== dirname(file)) await cp(join(from, image), join(dirname(file), image));
    if (from !== dirname(file)) await rm(join(from, image));
  }
  if (before) await rm(join(content, paperPath(before.id, before.date)));
  await writeFile(file, writePaper(paper));
}

function editPaper(change: (paper: Paper, random: () => number) => Partial<Paper>): Edit {
  return async (world) => {
    const { paper } = oneOf(await papersOf(world), world.random);
    await writeInto(world, paper, { ...paper, ...change(paper, world.random) });
  };
}

/** Replaces a text in a file of the project; where it is there no longer, it has been replaced before. */
function replaceIn(file: string, from: RegExp, to: string): Edit {
  return async ({ project }) => {
    const text = await readFile(join(project, file), 'utf8');
    if (!from.test(text) && !text.includes(to)) throw new Error(`${file} is not what it was.`);
    await writeFile(join(project, file), text.replace(from, to));
  };
}

async function fileOf({ out, random }: World, name: RegExp): Promise<string> {
  const files = await listFiles(out).catch((): string[] => []);
  const named = files.filter((file) => name.test(file));
  if (named.length > 0) return join(out, oneOf(named, random));
  // After the whole site was deleted: a file as good as any.
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'x.md'), 'x');
  return join(out, 'x.md');
}

/** Changes one byte in the middle of a file, so that its size stays as it is. */
function damage(name: RegExp): Edit {
  return async (world) => {
    const file = await fileOf(world, name);
    const bytes = await readFile(file);
    const middle = Math.floor(bytes.length / 2);
    bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
    await writeFile(file, bytes);
  };
}

function cutOff(name: string): Edit {
  return async ({ cache }) => {
    const file = join(cache, name);
    const text = await readFile(file, 'utf8').catch(() => '{}');
    await mkdir(cache, { recursive: true });
    await writeFile(file, text.slice(0, text.length / 2));
  };
}

/** Kills a build at any moment of its life. */
async function killBuild(world: World): Promise<void> {
  const build = startNextBuild(world);
  const timer = setTimeout(() => build.kill('SIGKILL'), 200 + world.random() * KILL_WITHIN);
  await build.end;
  clearTimeout(timer);
}

/** About as long, in milliseconds, as a build takes. */
const KILL_WITHIN = 7_000;
