import type { OutputFile } from '../../src/archive/files/file.ts';
import { outputFiles } from '../../src/archive/files/output-files.ts';
import type { Publication } from '../../src/archive/files/publication.ts';
import { tools } from '../../src/site/outputs/tools.ts';

export { tools };

/** All outputs of an archive by address. */
export function outputsOf(publication: Publication): Map<string, OutputFile> {
  return new Map([...outputFiles(publication, tools)].map((file) => [file.address, file]));
}

/** The text of one output. */
export async function textOf(publication: Publication, address: string): Promise<string> {
  const file = outputsOf(publication).get(address);
  if (!file) throw new Error(`There is no output ${address}.`);
  return String(await file.body());
}
