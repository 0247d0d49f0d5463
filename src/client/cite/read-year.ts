import { createRoutes } from '../../archive/addresses/routes.ts';
import { exportedReferences } from '../../archive/formats/exported-references.ts';
import { citeWords } from '../asked-words.ts';
import { HOME } from '../reading/store.ts';
import type { PageReference } from './read-page.ts';

/** The two files of a year in the whole archive that its references are read from. */
export interface YearFiles {
  jsonLines: string;
  bibtex: string;
}

/** The references of all papers of a year. Throws where a file cannot be read. */
export async function readYear({ jsonLines, bibtex }: YearFiles): Promise<PageReference[]> {
  const [lines, entries] = await Promise.all([unpacked(jsonLines), unpacked(bibtex)]);
  const page =
    document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
  const routes = createRoutes(new URL(page).origin, HOME);
  const site = {
    pageOf: (id: string) => routes.absolute(routes.paper(id)),
    language: document.documentElement.lang,
    withdrawnOn: citeWords.withdrawnOn,
  };
  return exportedReferences(site, lines, entries);
}

/** The text of a compressed file; some hosts send it unpacked. */
async function unpacked(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}.`);
  const bytes = await answer.blob();
  const [first, second] = new Uint8Array(await bytes.slice(0, 2).arrayBuffer());
  if (first !== 0x1f || second !== 0x8b) return bytes.text();
  return new Response(bytes.stream().pipeThrough(new DecompressionStream('gzip'))).text();
}
