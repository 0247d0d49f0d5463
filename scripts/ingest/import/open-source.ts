import { readdir, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { compareText } from '../../../src/archive/model/order.ts';
import { detectForm, FORM_NAMES, type SourceForm } from '../../../src/sources/detect-form.ts';
import { UsageError } from '../../cli/exit.ts';
import { folderOfCall } from '../../cli/folder-of-call.ts';
import { readSource, refuseTooLarge, SourceError } from './read-source.ts';

/** The forms that may hold whole libraries, and so be larger than a page or an answer. */
const LIBRARIES: ReadonlySet<SourceForm> = new Set(['export', 'bibtex', 'csl', 'ris']);

/** The files of a folder that are read; Zotero puts PDFs and notes beside its export. */
const READ = /\.(?:bib|bibtex|ris|json|jsonl|jsonl\.gz)$/i;

/** A file to import. */
export interface SourceText {
  /** As it is called in the report. */
  name: string;
  /** As `readSource` finds it. */
  path: string;
  form: SourceForm;
  text: string;
}

/** What a command names: one file, or all bibliographies of a folder. */
export interface Source {
  isFolder: boolean;
  texts: SourceText[];
  /** Files of the folder that are read as nothing, each with why, as a sentence. */
  others: { name: string; why: string }[];
}

/** Opens a file, or a folder with all folders in it; throws `UsageError` where there is none, or `SourceError`. */
export async function openSource(named: string): Promise<Source> {
  const path = resolve(folderOfCall(), named);
  const found = await stat(path).catch(() => {
    throw new UsageError(`There is no file ${named}.`);
  });
  if (found.isDirectory()) return openFolder(path, named);
  return { isFolder: false, texts: [await openText(named, path)], others: [] };
}

async function openFolder(folder: string, named: string): Promise<Source> {
  const source: Source = { isFolder: true, texts: [], others: [] };
  for (const name of await filesBelow(folder)) {
    if (!READ.test(name)) {
      source.others.push({ name, why: 'It is no .bib, .ris or .json file.' });
      continue;
    }
    try {
      source.texts.push(await openText(name, join(folder, name)));
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      source.others.push({ name, why: error.message });
    }
  }
  if (source.texts.length > 0) return source;
  throw new SourceError(`${named} holds no .bib, .ris or .json file that an import reads.`);
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort(compareText);
}

async function openText(name: string, path: string): Promise<SourceText> {
  const text = await readSource(path, name);
  const form = detectForm(text);
  if (!form) throw new SourceError(`${name} is ${noForm()}.`);
  if (!LIBRARIES.has(form)) refuseTooLarge(name, text);
  return { name, path, form, text };
}

/** What a file is not, in a sentence: all that it could have been. */
function noForm(): string {
  const names = Object.values(FORM_NAMES);
  return `neither ${names.slice(0, -1).join(', ')} nor ${names.at(-1)}`;
}
