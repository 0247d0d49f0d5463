import { bibtexList } from '../../formats/bibtex.ts';
import type { Paper } from '../../model/paper.ts';
import { jsonText, type OutputFile } from '../file.ts';
import type { Publication } from '../publication.ts';
import { csvTable } from './csv.ts';
import { exportLines } from './export-line.ts';
import { contentHash, revisionOf, type Sha256 } from './revision.ts';

/** What the core may not do itself: it is given from outside. */
export interface Tools {
  sha256: Sha256;
  /** Compresses a text in UTF-8; the same text gives the same bytes on every machine. */
  gzip: (text: string) => Uint8Array;
}

/** A file of the whole archive, compressed. */
interface WholeFile {
  name: string;
  what: string;
  papers: readonly Paper[];
  bytes: Uint8Array;
}

/** The whole archive as JSON Lines, CSV and BibTeX (also by year, since editors refuse large files), and the manifest of them all. */
export function wholeFiles(publication: Publication, tools: Tools): OutputFile[] {
  const { archive, routes } = publication;
  let made: WholeFile[] | undefined;
  const files = (): WholeFile[] => {
    made ??= compressedFiles(publication, tools);
    return made;
  };
  const names = ['papers.jsonl.gz', 'papers.csv.gz', 'papers.bib.gz', ...bibtexYears(publication)];
  return [
    ...names.map((name, index) => ({
      address: routes.wholeArchive(name),
      papers: archive.papers,
      body: () => files()[index]?.bytes ?? new Uint8Array(),
    })),
    {
      address: routes.wholeArchive('manifest.json'),
      papers: archive.papers,
      body: () => manifest(files(), publication, tools),
    },
  ];
}

function bibtexYears({ archive }: Publication): string[] {
  return [...archive.years.keys()].map((year) => `papers-${year}.bib.gz`);
}

function compressedFiles(publication: Publication, { gzip }: Tools): WholeFile[] {
  const { papers, years } = publication.archive;
  const bib = 'application/x-bibtex';
  return [
    {
      name: 'papers.jsonl.gz',
      what: 'application/jsonl',
      papers,
      bytes: gzip(exportLines(papers)),
    },
    { name: 'papers.csv.gz', what: 'text/csv', papers, bytes: gzip(csvTable(papers, publication)) },
    { name: 'papers.bib.gz', what: bib, papers, bytes: gzip(bibtexList(papers, publication)) },
    ...[...years].map(([year, inYear]) => ({
      name: `papers-${year}.bib.gz`,
      what: bib,
      papers: inYear,
      bytes: gzip(bibtexList(inYear, publication)),
    })),
  ];
}

function manifest(
  files: readonly WholeFile[],
  { archive, routes, config }: Publication,
  { sha256 }: Tools,
): string {
  const hash = contentHash(archive.papers, sha256);
  return jsonText({
    name: config.name,
    home: routes.absolute(routes.home()),
    ...(archive.papers[0] && { newestDay: archive.papers[0].date }),
    papers: archive.papers.length,
    // Of papers.jsonl before it was compressed: what a citation of the whole archive states.
    sha256: hash,
    revision: revisionOf(hash),
    files: files.map(({ name, what, papers, bytes }) => ({
      name,
      url: routes.absolute(routes.wholeArchive(name)),
      type: what,
      encoding: 'gzip',
      papers: papers.length,
      bytes: bytes.length,
      sha256: sha256(bytes),
    })),
  });
}
