import { fetchFile } from './fetch-file.ts';

/** The page at an address as a document. Throws where it cannot be read. */
export async function fetchPage(address: string): Promise<Document> {
  const text = await (await fetchFile(address)).text();
  return new DOMParser().parseFromString(text, 'text/html');
}
