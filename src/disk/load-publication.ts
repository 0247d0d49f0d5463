import { assemble } from '../archive/archive/build-archive.ts';
import type { PaperHistory, Publication, RelatedPapers } from '../archive/archive/publication.ts';
import { checkArchive } from '../archive/checks/check-archive.ts';
import { checkMenus } from '../archive/checks/check-menus.ts';
import type { Paper } from '../archive/model/paper.ts';
import { hasErrors, type Problem, sortProblems } from '../archive/problems/problem.ts';
import { reportText } from '../archive/problems/report.ts';
import { relatePapers } from '../archive/related/related.ts';
import type { Site } from '../archive/site.ts';
import type { KnownFiles } from './known-files.ts';
import { publishArchive } from './publish-archive.ts';
import { readContent } from './read-content.ts';
import { readSyncFile } from './read-sync-file.ts';
import { sha256 } from './sha256.ts';
import { utcTomorrow } from './tomorrow.ts';

/** Content that keeps a site from being made of it; its message is the report. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];
  /** As `npm run check` ends. */
  readonly exitCode = 1;

  constructor(problems: readonly Problem[], papers: number) {
    super(`The content has problems.\n\n${reportText(problems, papers)}`);
    this.problems = problems;
  }
}

/** What may be given to a load: papers known from before, and who is told of progress. */
export interface LoadOptions {
  known?: KnownFiles;
  onProgress?: (done: number, all: number) => void;
  /** Relates papers otherwise than when one is first asked for. */
  relate?: (papers: readonly Paper[]) => (paper: Paper) => RelatedPapers;
  /** The ids of papers that are left out. */
  without?: ReadonlySet<string>;
  /** Reads what the repository says of the files of papers; where pages shall not tell it, absent. */
  history?: () => Promise<(paper: Paper) => PaperHistory | undefined>;
  /** Told of warnings. */
  onWarnings?: (warnings: number) => void;
}

/** Reads a content root and puts its publication together. Throws a ContentError where a file has an error. */
export async function loadPublication(
  root: string,
  site: Site,
  options: LoadOptions = {},
): Promise<Publication> {
  const { known, onProgress = () => {}, onWarnings = () => {}, relate = relateLater } = options;
  const content = await readContent(root, utcTomorrow(), known, { onProgress });
  const { papers, flawed, registries, places } = content;
  const problems = sortProblems([
    ...content.problems,
    ...checkArchive([...papers, ...flawed], registries, places),
    ...checkMenus(site.config, registries.pages),
  ]);
  // Known papers come without the places that a report needs.
  if (hasErrors(problems) && known) return loadPublication(root, site, { onProgress });
  if (hasErrors(problems)) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    throw new ContentError(errors, papers.length);
  }
  if (problems.length > 0) onWarnings(problems.length);
  content.papers = papers.filter(({ paper }) => !options.without?.has(paper.id));
  const archive = assemble(
    content.papers.map(({ paper }) => paper),
    registries,
  );
  const relatedOf = relate(archive.papers);
  const [sync, historyOf] = await Promise.all([readSyncFile(root), options.history?.()]);
  return publishArchive(root, archive, site, { sync, relatedOf, historyOf });
}

/** Relates all papers when the first is asked for. */
function relateLater(papers: readonly Paper[]): (paper: Paper) => RelatedPapers {
  let lists: ReadonlyMap<string, RelatedPapers> | undefined;
  return ({ id }) => {
    lists ??= relatePapers(papers, sha256).lists;
    return lists.get(id) ?? { before: [], after: [] };
  };
}
