import { assemble } from '../../../src/archive/archive/build-archive.ts';
import { publish } from '../../../src/archive/archive/publication.ts';
import {
  bodyOf,
  fileResources,
  isPage,
  pageResources,
  type Resource,
  viewOf,
} from '../../../src/archive/catalogue/catalogue.ts';
import type { FileTools } from '../../../src/archive/catalogue/kind.ts';
import type { Paper } from '../../../src/archive/model/paper.ts';
import type { Registries } from '../../../src/archive/model/registries.ts';
import type { Site } from '../../../src/archive/site.ts';
import { sha256 } from '../../../src/disk/sha256.ts';
import { fileTools } from '../../../src/site/file-tools.ts';
import { checkPage } from '../../../src/site/page-check/check-page.ts';
import type { Finding } from '../../../src/site/page-check/finding.ts';
import { collectLinks } from '../../../src/site/page-check/site-map.ts';
import type { RenderPage } from '../../../src/site/renderer.ts';
import { outputPath } from '../folders/output-path.ts';

/** What sites of one paper are made with. */
export interface TrialBench {
  site: Site;
  registries: Registries;
  contentRoot: string;
  render: RenderPage;
}

/** What a page or file of a trial breaks, and its kind. */
export interface Flaw {
  kind: string;
  finding: Finding;
}

/**
 * Makes the site of one paper in memory, or only what is of one kind, pages first. Returns the first thing that
 * breaks a rule, links aside, or undefined.
 */
export async function tryPaper(
  bench: TrialBench,
  paper: Paper,
  kind?: string,
): Promise<Flaw | undefined> {
  const { site, registries, contentRoot } = bench;
  const publication = publish(assemble([paper], registries), site, {
    sha256,
    relatedOf: () => ({ before: [], after: [] }),
    imageHash: sha256,
  });
  const tools = fileTools(contentRoot);
  for (const resource of [...pageResources(publication), ...fileResources(publication)]) {
    if (kind !== undefined && resource.kind !== kind) continue;
    const [finding] = await findingsOf(bench, resource, tools);
    if (finding) return { kind: resource.kind, finding };
  }
  return undefined;
}

async function findingsOf(
  { site, render }: TrialBench,
  resource: Resource,
  tools: FileTools,
): Promise<Finding[]> {
  const page = outputPath(resource.address, site.routes.root);
  try {
    if (!isPage(resource)) {
      await bodyOf(site, resource, tools);
      return [];
    }
    const { template, view } = viewOf(site, resource);
    const map = collectLinks(site.config.site, site.config.base, () => {});
    return checkPage(page, await render(template, view), map(page));
  } catch (error) {
    return [unmade(page, error)];
  }
}

/** The finding of a page or file that could not be made at all. */
export function unmade(page: string, error: unknown): Finding {
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    page,
    rule: 'unmade',
    message: `/${page.replace(/index\.html$/, '')} could not be made: ${reason}`,
  };
}
