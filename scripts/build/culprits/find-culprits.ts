import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Publication } from '../../../src/archive/archive/publication.ts';
import {
  fileResources,
  pageResources,
  type Resource,
} from '../../../src/archive/catalogue/catalogue.ts';
import { readFrontmatter } from '../../../src/archive/content/frontmatter.ts';
import { decodeFile, paperPath } from '../../../src/archive/content/paper-file.ts';
import type { Paper, Place } from '../../../src/archive/model/paper.ts';
import { type Problem, problem } from '../../../src/archive/problems/problem.ts';
import { readRegistries } from '../../../src/disk/read-registries.ts';
import type { Finding } from '../../../src/site/page-check/finding.ts';
import { openRenderer } from '../../../src/site/renderer.ts';
import { outputPath } from '../folders/output-path.ts';
import { locateFault } from './locate-fault.ts';
import { type Flaw, type TrialBench, tryPaper } from './try-paper.ts';

/** A paper that brings a fault into the pages of the site, and where in its file that lies. */
export interface Culprit {
  id: string;
  problem: Problem;
}

/** What a search for culprits needs to know. */
export interface Search {
  publication: Publication;
  contentRoot: string;
  /** Where the templates were compiled to. */
  templates: string;
  findings: readonly Finding[];
}

/**
 * Finds the papers that findings come from: each paper that a page or file with a finding shows is tried in a site of
 * its own. Nothing is found where several papers bring a fault about only together, or where a template does.
 */
export async function findCulprits(search: Search): Promise<Culprit[]> {
  const { publication, contentRoot, templates, findings } = search;
  const { registries } = await readRegistries(contentRoot);
  const render = await openRenderer(templates);
  const bench = { site: publication.site, registries, contentRoot, render };
  const culprits: Culprit[] = [];
  for (const paper of suspectsOf(publication, findings)) {
    const flaw = await tryPaper(bench, paper);
    if (flaw) culprits.push({ id: paper.id, problem: await describe(bench, paper, flaw) });
  }
  return culprits;
}

/** The papers whose own page has a finding; where there is none, all papers that a page or file with one shows. */
function suspectsOf(publication: Publication, findings: readonly Finding[]): Paper[] {
  const { archive, site } = publication;
  const { routes } = site;
  const wrong = new Set(findings.map(({ page }) => page));
  const own = archive.papers.filter(({ id }) =>
    wrong.has(outputPath(routes.paper(id), routes.root)),
  );
  if (own.length > 0) return own;
  const shown = new Set<string>();
  const all = [...fileResources(publication), ...pageResources(publication)];
  for (const resource of all.filter(({ address }) => wrong.has(outputPath(address, routes.root)))) {
    for (const id of idsIn(resource)) shown.add(id);
  }
  return archive.papers.filter(({ id }) => shown.has(id));
}

function idsIn({ facts }: Resource): Set<string> {
  const ids = new Set<string>();
  JSON.stringify(facts, (key, value: unknown) => {
    if (key === 'id' && typeof value === 'string') ids.add(value);
    return value;
  });
  return ids;
}

async function describe(bench: TrialBench, paper: Paper, flaw: Flaw): Promise<Problem> {
  const file = paperPath(paper.id, paper.date);
  const place = await placeOf(bench, paper, flaw.kind);
  const { page, rule, message } = flaw.finding;
  return problem(
    'page-refused',
    file,
    place,
    `The page check refuses what comes of this on ${page}: ${rule}: ${message.split('\n')[0]}`,
    'Write it otherwise, and report it: `npm run check` should have said so.',
  );
}

async function placeOf(bench: TrialBench, paper: Paper, kind: string): Promise<Place | undefined> {
  const file = paperPath(paper.id, paper.date);
  const text = decodeFile(await readFile(join(bench.contentRoot, file)), file);
  const matter = typeof text === 'string' ? readFrontmatter(text, file) : [];
  if (Array.isArray(matter)) return undefined;
  const { places, body, bodyLine } = matter;
  const blank = body.slice(0, body.length - body.trimStart().length).split('\n').length - 1;
  const isFaulty = async (one: Paper) => (await tryPaper(bench, one, kind)) !== undefined;
  return locateFault(paper, { places, abstractLine: bodyLine + blank }, isFaulty);
}
