import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import settings from '../../archive.config.ts';
import { checkArchive } from '../../src/archive/checks/check-archive.ts';
import { CONFIG_FILE, checkMenus } from '../../src/archive/checks/check-menus.ts';
import { type WantedOrg, wantedOrgs } from '../../src/archive/checks/wanted-orgs.ts';
import { resolveConfig } from '../../src/archive/config.ts';
import { isExampleRepository } from '../../src/archive/example.ts';
import type { OwnPage } from '../../src/archive/model/own-page.ts';
import type { ParsedPaper } from '../../src/archive/model/paper.ts';
import { type Problem, problem, sortProblems } from '../../src/archive/problems/problem.ts';
import { undecodableImages } from '../../src/disk/decode-images.ts';
import { readContent } from '../../src/disk/read-content.ts';
import { SHIPPED_CONTENT } from '../../src/disk/read-registries.ts';
import { withSiteAddress } from '../../src/disk/site-address.ts';
import { utcTomorrow } from '../../src/disk/tomorrow.ts';
import { ROOT } from '../build/root.ts';
import type { Selection } from './selection.ts';

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
    ...checkConfig(registries.pages, root),
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

function checkConfig(pages: readonly OwnPage[], root: string): Problem[] {
  try {
    const { repository, logo, menu, footer } = resolveConfig(withSiteAddress(settings));
    // Content of another folder is of another archive: where this one lies is not its affair.
    const isOwn = root === SHIPPED_CONTENT;
    return [
      ...checkMenus({ menu, footer }, pages),
      ...(logo && !existsSync(join(ROOT, 'public', logo.file)) ? [logoMissing(logo.file)] : []),
      ...(isOwn && repository !== undefined && isExampleRepository(repository)
        ? [repositoryExample(repository)]
        : []),
    ];
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

function logoMissing(file: string): Problem {
  return problem(
    'config-invalid',
    CONFIG_FILE,
    undefined,
    `\`logo\` names ${file}, and there is no public/${file}.`,
    'Put the image there, or delete the option.',
  );
}

/** A warning, not an error: what is cloned is sound, and only its readers are not yet led to where it lies. */
function repositoryExample(repository: string): Problem {
  const lines = readFileSync(join(ROOT, CONFIG_FILE), 'utf8').split('\n');
  const line = lines.findIndex((one) => one.includes(repository)) + 1;
  return problem(
    'repository-example',
    CONFIG_FILE,
    line > 0 ? { line, column: (lines[line - 1] ?? '').indexOf(repository) + 1 } : undefined,
    `\`repository\` is an example, ${repository}: pages offer neither "Edit the record" nor "Report a mistake".`,
    'Write the address of your repository, or delete the line; `npm run new` asks for it.',
  );
}
