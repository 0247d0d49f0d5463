import { referenceOf } from '../../../src/archive/formats/reference.ts';
import { createSite } from '../../../src/archive/site.ts';
import { contentRoot } from '../../../src/disk/content-root.ts';
import { loadPublication } from '../../../src/disk/load-publication.ts';
import { EXIT } from '../../cli/exit.ts';
import { siteConfig } from '../../cli/site-config.ts';
import type { Cited, Judgement } from './cited.ts';
import { judgeByCiteproc } from './citeproc.ts';
import { type CitationOptions, JUDGES, type JudgeName } from './options.ts';
import { judgeByPrograms } from './programs.ts';
import { judgeByOurReaders } from './readers.ts';
import { judgeByTypst } from './typst.ts';

const BY_NAME: Record<JudgeName, (cited: readonly Cited[]) => Judgement[]> = {
  readers: judgeByOurReaders,
  programs: judgeByPrograms,
  typst: judgeByTypst,
  citeproc: judgeByCiteproc,
};

/** Has the citations of the papers judged and prints what was found; returns the exit code. */
export async function runCitations({ papers, show, judge }: CitationOptions): Promise<number> {
  const cited = await sampleOf(papers);
  console.log(`${cited.length} papers`);
  let isClean = true;
  for (const name of judge ? [judge] : JUDGES) {
    for (const judgement of BY_NAME[name](cited)) {
      print(judgement, show);
      isClean &&= judgement.misses.length === 0;
    }
  }
  return isClean ? EXIT.fine : EXIT.problems;
}

async function sampleOf(wanted: number): Promise<Cited[]> {
  const site = createSite(siteConfig());
  const { archive, entryOf } = await loadPublication(contentRoot(), site);
  const step = wanted === 0 ? 1 : Math.max(1, archive.papers.length / wanted);
  const places = Math.min(archive.papers.length, wanted || archive.papers.length);
  return Array.from({ length: places }, (_, index) => archive.papers[Math.floor(index * step)])
    .flatMap((paper) => (paper ? [entryOf(paper)] : []))
    .map((entry) => ({ entry, reference: referenceOf(site, entry) }));
}

function print({ judge, read, misses, absent }: Judgement, show: number): void {
  if (absent !== undefined) {
    console.log(`${judge}: not judged, ${absent}`);
    return;
  }
  const right = read - misses.length;
  console.log(
    `${judge}: ${right} of ${read} (${((100 * right) / Math.max(1, read)).toFixed(2)} %)`,
  );
  for (const miss of misses.slice(0, show)) console.log(`  - ${miss}`);
}
