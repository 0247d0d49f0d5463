import settings from '../../archive.config.ts';
import { resolveConfig } from '../../src/archive/config.ts';
import type { ParsedPaper } from '../../src/archive/model/paper.ts';
import { checkArchive } from '../../src/archive/problems/check-archive.ts';
import { type Problem, problem, sortProblems } from '../../src/archive/problems/problem.ts';
import { type WantedOrg, wantedOrgs } from '../../src/archive/problems/wanted-orgs.ts';
import { undecodableImages } from '../../src/disk/decode-images.ts';
import { readContent } from '../../src/disk/read-content.ts';
import { withSiteAddress } from '../../src/disk/site-address.ts';
import { utcTomorrow } from '../../src/disk/tomorrow.ts';
import type { Selection } from './selection.ts';

/** The file of the configuration, which is the only one checked outside the content root. */
export const CONFIG_FILE = 'archive.config.ts';

/** What a check found. */
export interface Checked {
  /** How many files of papers were checked. */
  count: number;
  /** The papers without an error of their own. */
  papers: readonly ParsedPaper[];
  problems: readonly Problem[];
  /** Organizations of these papers that several name and the registry lacks. */
  wanted: readonly WantedOrg[];
  /** Every file under `papers/`. */
  files: readonly string[];
}

/** Checks the selected files of a content root, and the configuration where all are selected. */
export async function checkContent(
  root: string,
  { choose, reports }: Selection,
  onProgress: (done: number, all: number) => void = () => {},
): Promise<Checked> {
  const content = await readContent(root, utcTomorrow(), undefined, { choose, onProgress });
  const { papers, flawed, registries, places, files } = content;
  const found = [
    ...content.problems,
    ...checkArchive([...papers, ...flawed], registries, places),
    ...(await undecodableImages(
      root,
      papers.filter(({ file }) => reports(file)),
      files,
    )),
    ...checkConfig(),
  ];
  const reported = papers.filter(({ file }) => reports(file));
  return {
    count: choose(files).filter((file) => file.endsWith('.md') && reports(file)).length,
    papers: reported,
    wanted: wantedOrgs(
      reported.map(({ paper }) => paper),
      registries.orgs,
    ),
    // An unfinished import makes every other answer doubtful, whatever was asked for.
    problems: sortProblems(
      found.filter(({ file, code }) => reports(file) || code === 'unfinished-import'),
    ),
    files,
  };
}

function checkConfig(): Problem[] {
  try {
    resolveConfig(withSiteAddress(settings));
    return [];
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return [
      problem(
        'config-invalid',
        CONFIG_FILE,
        undefined,
        message.replace(`${CONFIG_FILE}: `, ''),
        'Each option has its sentence in src/archive/config.ts.',
      ),
    ];
  }
}
