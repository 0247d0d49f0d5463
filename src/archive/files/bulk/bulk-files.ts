import type { Entry } from '../../archive/entry.ts';
import { exportLines } from '../../archive/export-line.ts';
import { fileKind, type Placed, placed } from '../../catalogue/kind.ts';
import { bibtexList } from '../../formats/citation-lists.ts';
import type { Site } from '../../site.ts';
import { csvTable } from './csv.ts';

/** The forms in which the whole archive can be downloaded, compressed, and how each is written. */
const WRITERS = {
  'jsonl.gz': (_site: Site, entries: readonly Entry[]) =>
    exportLines(entries.map(({ paper }) => paper)),
  'csv.gz': csvTable,
  'bib.gz': bibtexList,
} as const;

/** One file of papers, compressed. */
interface BulkFacts {
  form: keyof typeof WRITERS;
  entries: readonly Entry[];
}

/**
 * The whole archive as JSON Lines, CSV and BibTeX, one file a year each: a year that is over never changes, and
 * editors refuse larger files. The manifest, which lists them all, is made of the finished files (see manifest.ts).
 */
export const bulkFiles = fileKind<BulkFacts>({
  *files({ site, archive, entriesOf }): Generator<Placed<BulkFacts>> {
    if (!site.config.bulkFiles) return;
    for (const [year, papers] of archive.ownYears) {
      for (const form of Object.keys(WRITERS) as (keyof typeof WRITERS)[]) {
        const address = site.routes.bulk(`papers-${year}.${form}`);
        yield placed(address, () => ({ form, entries: entriesOf(papers) }));
      }
    }
  },
  body: (site, { form, entries }, { gzip }) => gzip(WRITERS[form](site, entries)),
});
