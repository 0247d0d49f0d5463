import { ARXIV_GAP_MS, type Client, createClient, endpointOf } from '../../net/index.ts';

/** The two servers that a run reads from; arXiv is absent where it shall not be asked. */
export interface Servers {
  huggingFace: Client;
  arxiv?: Client;
}

/** The servers that the environment names, or the real ones; throws `EndpointError`. */
export function openServers(environment: NodeJS.ProcessEnv, withArxiv: boolean): Servers {
  const { HF_ENDPOINT, ARXIV_ENDPOINT } = environment;
  const hub = endpointOf('Hugging Face', 'HF_ENDPOINT', HF_ENDPOINT, 'https://huggingface.co');
  const archive = endpointOf('arXiv', 'ARXIV_ENDPOINT', ARXIV_ENDPOINT, 'https://export.arxiv.org');
  const huggingFace = createClient(hub);
  // A rehearsal against a server on this machine must not mix with the real arXiv.
  const rehearsal = hub.loopback && !archive.loopback;
  if (!withArxiv || rehearsal) return { huggingFace };
  return { huggingFace, arxiv: createClient(archive, { gapMs: ARXIV_GAP_MS }) };
}
