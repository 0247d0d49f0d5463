import { basename, resolve } from 'node:path';
import { type Day, isDay } from '../../../src/archive/model/day.ts';
import { type FailedAnswer, failedAnswer, type SourceAnswer } from '../../../src/sources/answer.ts';
import { readArxivAtom } from '../../../src/sources/arxiv.ts';
import { readCsl } from '../../../src/sources/bibliography/read-csl.ts';
import { readRis } from '../../../src/sources/bibliography/read-ris.ts';
import { readBibtex } from '../../../src/sources/bibtex/read-bibtex.ts';
import { readExport } from '../../../src/sources/export-lines.ts';
import { readHuggingFaceDay } from '../../../src/sources/huggingface.ts';
import { completeByFacts, readFacts } from '../../../src/sources/listing/facts.ts';
import { type ListingAnswer, readListing } from '../../../src/sources/listing/read-listing.ts';
import { folderOfCall } from '../../cli/folder-of-call.ts';
import type { SourceText } from './open-source.ts';
import type { ImportOptions } from './options.ts';
import { readSource } from './read-source.ts';

/** The papers of a file in one of the forms. */
export async function readDrafts(
  { form, text, name }: SourceText,
  options: ImportOptions,
): Promise<SourceAnswer | ListingAnswer> {
  if (form === 'listing') return readPage(text, options);
  if (form === 'huggingface') return readDay(text, name, options);
  if (form === 'arxiv') return readArxivAtom(text);
  if (form === 'bibtex') return readBibtex(text);
  if (form === 'csl') return readCsl(text);
  if (form === 'ris') return readRis(text);
  return readExport(text);
}

async function readPage(
  text: string,
  options: ImportOptions,
): Promise<ListingAnswer | FailedAnswer> {
  const answer = readListing(text, options);
  if (answer.kind === 'failed' || options.facts === undefined) return answer;
  const facts = readFacts(await readSource(resolve(folderOfCall(), options.facts), options.facts));
  return Array.isArray(facts) ? completeByFacts(answer, facts) : facts;
}

function readDay(text: string, name: string, { day, retrieved }: ImportOptions): SourceAnswer {
  const about = day ?? dayInName(name);
  if (about) return readHuggingFaceDay(text, about, retrieved ?? about);
  return failedAnswer('Neither the name of the file nor --day says which day it recorded.');
}

/** Recordings are named after their day: `2025-12-10.json`. */
function dayInName(file: string): Day | undefined {
  return /\d{4}-\d{2}-\d{2}/.exec(basename(file))?.find(isDay);
}
