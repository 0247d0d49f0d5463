import { cp, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readAll, temporaryFolder } from '../../scripts/temporary-folder.ts';
import { SMALL_WORLD } from '../built/build-fixture-site.ts';
import { copyProject } from '../built/copy-project.ts';
import { type BuildEnd, type RunningBuild, startBuild } from '../built/run-build.ts';

/** A copy of the project with a small archive of its own, which a test edits and builds time and again. */
export interface World {
  project: string;
  /** The built site and what the next build can use, inside the project as by default. */
  out: string;
  cache: string;
  content: string;
  /** The environment of the builds that are to be right. */
  variables: Record<string, string>;
  /** What changes nothing of a site: the zone and the language of the machine. */
  surroundings: Record<string, string>;
  random: () => number;
}

/** Makes a world; `random` decides what its edits do. It is gone after the test, unless it names the folder. */
export async function makeWorld(random: () => number, folder?: string): Promise<World> {
  const project = await copyProject({}, folder);
  await rm(join(project, 'src/content'), { recursive: true });
  await cp(SMALL_WORLD, join(project, 'src/content'), { recursive: true });
  return worldIn(project, random);
}

/** The world in a folder to which a project was copied. */
export function worldIn(project: string, random: () => number): World {
  return {
    project,
    out: join(project, 'dist'),
    cache: join(project, '.cache/site'),
    content: join(project, 'src/content'),
    variables: {},
    surroundings: {},
    random,
  };
}

/** Starts a build of what has changed. */
export function startNextBuild(world: World, flags: string[] = ['--workers', '3']): RunningBuild {
  const { project, out, cache, variables, surroundings } = world;
  return startBuild(
    { ...variables, ...surroundings, ARCHIVE_OUT: out, ARCHIVE_CACHE: cache },
    { project, flags },
  );
}

/** Builds everything anew in another folder and with another cache. Returns the site. */
async function buildAside({ project, variables }: World): Promise<Record<string, string>> {
  const folder = await temporaryFolder();
  const out = join(folder, 'site');
  const { end } = startBuild(
    { ...variables, ARCHIVE_OUT: out },
    { project, flags: ['--full', '--workers', '1'] },
  );
  failUnlessGood(await end);
  const site = await readAll(out);
  await rm(folder, { recursive: true });
  return site;
}

/**
 * Builds what has changed, and everything aside; throws where the two sites differ in a file or a byte, or where a
 * build leaves anything behind. Returns the words of the build.
 */
export async function buildAndCompare(world: World): Promise<string> {
  const [end, whole] = await Promise.all([startNextBuild(world).end, buildAside(world)]);
  failUnlessGood(end);
  const site = await readAll(world.out);
  const different = [...new Set([...Object.keys(site), ...Object.keys(whole)])]
    .filter((file) => site[file] !== whole[file])
    .map((file) =>
      site[file] === undefined
        ? `${file} is missing`
        : whole[file] === undefined
          ? `${file} is too many`
          : file,
    );
  const left = await leftBehind(world);
  if (different.length + left.length === 0) return end.stderr;
  throw new Error(`Differences: ${different.join(', ')}. Left behind: ${left.join(', ')}.`);
}

function failUnlessGood({ exitCode, stderr }: BuildEnd): void {
  if (exitCode !== 0) throw new Error(`A build ended with ${exitCode}.\n${stderr}`);
}

const KEPT = ['papers.jsonl', 'related.bin', 'site.json'];

/** What builds should have removed: unfinished sites, work folders, unfinished files of the cache. */
export async function leftBehind({ out, cache, project }: World): Promise<string[]> {
  const beside = (await readdir(dirname(out))).filter((name) => name.startsWith('dist.'));
  const work = await readdir(join(project, '.cache/builds'));
  const unfinished = (await readdir(cache)).filter((name) => !KEPT.includes(name));
  return [...beside, ...work.map((name) => `builds/${name}`), ...unfinished];
}
