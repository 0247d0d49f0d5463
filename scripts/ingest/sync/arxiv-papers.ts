import { arxivOf } from '../../../src/archive/model/arxiv-id.ts';
import type { PaperNote } from '../../../src/sources/answer.ts';
import { readArxivAtom } from '../../../src/sources/arxiv.ts';
import type { PaperDraft } from '../../../src/sources/draft.ts';
import { type Client, NetError } from '../../net/index.ts';

/** More ids at once make arXiv's answers slow. */
const BATCH_MAX = 100;

/** What arXiv says of some papers, by id; those it does not have, or could not give, are not there. */
export interface ArxivPapers {
  drafts: Map<string, PaperDraft>;
  notes: PaperNote[];
  /** Why some or all could not be read, as a sentence. */
  fault?: string;
}

/** Asks arXiv for papers, as long as it can be reached. */
export interface ArxivReader {
  read: (ids: readonly string[]) => Promise<ArxivPapers>;
}

/** A reader that stops asking for the rest of the run once arXiv cannot be reached; undefined client: never asks. */
export function arxivReader(client: Client | undefined): ArxivReader {
  let down: string | undefined;
  return {
    read: async (ids) => {
      const papers: ArxivPapers = { drafts: new Map(), notes: [] };
      for (let start = 0; client && start < ids.length; start += BATCH_MAX) {
        if (down !== undefined) return { ...papers, fault: down };
        const fault = await readBatch(client, ids.slice(start, start + BATCH_MAX), papers);
        if (fault === undefined) continue;
        papers.fault = fault.message;
        if (fault.fault !== 'unfit') down = fault.message;
      }
      return papers;
    },
  };
}

async function readBatch(
  client: Client,
  ids: readonly string[],
  papers: ArxivPapers,
): Promise<NetError | undefined> {
  const parameters = {
    id_list: ids.flatMap((id) => arxivOf(id) ?? []).join(','),
    start: '0',
    // Without it arXiv gives the first ten.
    max_results: String(ids.length),
  };
  try {
    const { text } = await client.get('/api/query', parameters, unfit);
    const answer = readArxivAtom(text);
    if (answer.kind === 'failed') return new NetError('unfit', answer.reason);
    if (answer.kind === 'none') return undefined;
    const wanted = new Set(ids);
    for (const draft of answer.drafts) {
      if (wanted.has(draft.id ?? '')) papers.drafts.set(draft.id ?? '', draft);
    }
    papers.notes.push(...answer.notes, ...answer.refused);
    return undefined;
  } catch (error) {
    if (error instanceof NetError) return error;
    throw error;
  }
}

function unfit(text: string): string | undefined {
  const answer = readArxivAtom(text);
  return answer.kind === 'failed' && answer.again ? answer.reason : undefined;
}
