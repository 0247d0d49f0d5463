/** What is at an address. Throws where it cannot be read. */
export async function fetchFile(address: string, options?: RequestInit): Promise<Response> {
  const answer = await fetch(address, options);
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}.`);
  return answer;
}
