import type { ApiDocument } from '../../archive/formats/json/documents.ts';
import type { KnownPaper } from '../reading/record.ts';
import { words } from '../words.ts';

/** A paper as the archive's API states it. */
export type ApiPaper = ApiDocument<'paper'>;

/** How many papers are asked for at once. */
const AT_ONCE = 6;
/** How many authors a byline names. */
const NAMED = 3;

/** What the archive knows of papers: `undefined` for one that it has not, `'failed'` for one that did not come. */
export type FoundPapers = ReadonlyMap<string, ApiPaper | 'failed' | undefined>;

const asked = new Map<string, Promise<ApiPaper | undefined>>();

/** Asks the archive for papers. `addressOf` is where the JSON of a paper stands. */
export async function lookUp(
  ids: readonly string[],
  addressOf: (id: string) => string,
): Promise<FoundPapers> {
  const found = new Map<string, ApiPaper | 'failed' | undefined>();
  const waiting = [...ids];
  const work = async (): Promise<void> => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      found.set(id, await ask(id, addressOf(id)).catch(() => 'failed' as const));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return found;
}

function ask(id: string, address: string): Promise<ApiPaper | undefined> {
  const answer = asked.get(id) ?? fetchPaper(address);
  asked.set(id, answer);
  answer.catch(() => asked.delete(id));
  return answer;
}

async function fetchPaper(address: string): Promise<ApiPaper | undefined> {
  const response = await fetch(address);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return (await response.json()) as ApiPaper;
}

/** Title and byline of a paper, as lists show them. */
export function knownPaper({
  id,
  title,
  authors,
  authorCount,
  organization,
}: ApiPaper): KnownPaper {
  const names = authors.slice(0, NAMED).map(({ name }) => name);
  const more = Math.max(authorCount ?? 0, authors.length) - names.length;
  const people = names.join(', ') + (more > 0 ? words.andMore(more) : '');
  return { id, title, byline: [organization?.fullname, people].filter(Boolean).join(' · ') };
}
