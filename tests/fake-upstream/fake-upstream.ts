import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Fault, sendFault } from './faults.ts';

/** What the upstream answers with; texts are sent as they stand. */
export interface FakeUpstreamSettings {
  /** Answers of `/api/daily_papers?date=…` by day. */
  days?: Readonly<Record<string, string>>;
  /** A folder of such answers, `YYYY-MM-DD.json`, for the days that are not in `days`. */
  folder?: string;
  /** The day whose recorded list is served for a day, as by a cache that was not told of a new one. */
  insteadOf?: (day: string) => string;
  /** The answer of `/api/daily_papers` without a date. */
  latest?: string;
  /** Answers of `/api/papers/<id>`. */
  papers?: Readonly<Record<string, string>>;
  /** Atom entries by arXiv id; without it arXiv is not there (404). */
  atom?: Readonly<Record<string, string>>;
  /** The most entries that a page of a day has, with a `Link` to the next one; 100 as the API's where not stated. */
  pageSize?: number;
  latencyMs?: number;
  /** A fault to play instead of the answer; `nth` counts the requests of this address from 1. */
  fault?: (address: URL, nth: number) => Fault | undefined;
  port?: number;
}

/** A running upstream: one server on this machine that plays both Hugging Face and arXiv. */
export interface FakeUpstream {
  url: string;
  /** Path and query of every request, in order. */
  requests: string[];
  close: () => Promise<void>;
}

/** Starts a upstream on a free port. */
export async function startFakeUpstream(settings: FakeUpstreamSettings): Promise<FakeUpstream> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    answer(settings, request, response, requests).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((done) => server.listen(settings.port ?? 0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, requests, close: () => closeServer(server) };
}

async function answer(
  settings: FakeUpstreamSettings,
  request: IncomingMessage,
  response: ServerResponse,
  requests: readonly string[],
): Promise<void> {
  const address = new URL(request.url ?? '', 'http://upstream');
  const nth = requests.filter((one) => one === request.url).length;
  if (settings.latencyMs) await sleep(settings.latencyMs);
  const fault = settings.fault?.(address, nth);
  const body = await bodyOf(settings, address);
  if (fault) return sendFault(fault, body ?? '', response);
  if (body === undefined) response.writeHead(404).end('Not found');
  else {
    response.setHeader('content-type', 'application/octet-stream');
    if (settings.pageSize) response.setHeader('link', '</next>; rel="next"');
    response.writeHead(200).end(body);
  }
}

async function bodyOf(settings: FakeUpstreamSettings, address: URL): Promise<string | undefined> {
  if (address.pathname === '/api/daily_papers') return dayOf(settings, address);
  if (address.pathname === '/api/query') return settings.atom && feedOf(settings.atom, address);
  const [, id = ''] = /^\/api\/papers\/(.+)$/.exec(address.pathname) ?? [];
  return settings.papers?.[id];
}

async function dayOf(settings: FakeUpstreamSettings, address: URL): Promise<string | undefined> {
  const day = address.searchParams.get('date');
  if (day === null) return settings.latest;
  const text =
    settings.days?.[day] ?? (await fileOf(settings.folder, settings.insteadOf?.(day) ?? day));
  return text === undefined ? undefined : pageOf(text, address, settings.pageSize ?? 100);
}

async function fileOf(folder: string | undefined, day: string): Promise<string | undefined> {
  if (folder === undefined || !/^[\d-]+$/.test(day)) return undefined;
  return readFile(join(folder, `${day}.json`), 'utf8').catch(() => '[]');
}

/** Cuts a list as the API does: fifty entries where no limit is named, and never more than it allows. */
function pageOf(text: string, address: URL, most: number): string {
  const limit = Math.min(Number(address.searchParams.get('limit') ?? 50), most);
  const start = Number(address.searchParams.get('p') ?? 0) * limit;
  try {
    const list: unknown = JSON.parse(text);
    if (!Array.isArray(list) || (start === 0 && list.length <= limit)) return text;
    return JSON.stringify(list.slice(start, start + limit));
  } catch {
    return text;
  }
}

function feedOf(atom: Readonly<Record<string, string>>, address: URL): string {
  const search = address.searchParams.get('search_query');
  const ids = (address.searchParams.get('id_list') ?? '').split(',');
  const found = search === null ? ids.flatMap((id) => atom[id] ?? []) : searched(atom, search);
  const start = Number(address.searchParams.get('start') ?? 0);
  const most = Number(address.searchParams.get('max_results') ?? 10);
  const entries = found.slice(start, start + most);
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom">
<title>arXiv Query</title><opensearch:totalResults>${found.length}</opensearch:totalResults>
${entries.join('\n')}
</feed>`;
}

/** The entries that stand in one of the categories and were submitted in the span: the part of arXiv's queries that we use. */
function searched(atom: Readonly<Record<string, string>>, search: string): string[] {
  const categories = [...search.matchAll(/cat:([\w.-]+)/g)].map(([, one]) => `term="${one}"`);
  const [, from = '', to = ''] = /submittedDate:\[(\d{12}) TO (\d{12})\]/.exec(search) ?? [];
  return Object.values(atom)
    .map((entry) => ({ entry, at: minuteOf(entry) }))
    .filter(({ at }) => at >= from && at <= to)
    .filter(({ entry }) => categories.some((one) => entry.includes(one)))
    .sort((a, b) => a.at.localeCompare(b.at))
    .map(({ entry }) => entry);
}

/** When an entry was submitted, as arXiv's queries write it: `202503041759`. */
function minuteOf(entry: string): string {
  const time = /<published>([^<]*)</.exec(entry)?.[1] ?? '';
  return time.replace(/\D/g, '').slice(0, 12);
}

async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
}
