/** The page at an address as a document. Throws where it cannot be read. */
export async function fetchPage(address: string): Promise<Document> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}.`);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}
