import { arxivOf } from './arxiv-id.ts';
import type { Paper, PaperLinks } from './paper.ts';

/** The keys of `links`, in the order in which they are written and shown. */
export const LINK_KEYS = ['arxiv', 'pdf', 'huggingface', 'github', 'project'] as const;

/** One of the keys of `links`. */
export type LinkKey = (typeof LINK_KEYS)[number];

/** The hosts a key is bound to; `pdf` and `project` may lead anywhere public. */
const HOSTS: Readonly<Partial<Record<LinkKey, readonly string[]>>> = {
  arxiv: ['arxiv.org'],
  huggingface: ['huggingface.co', 'hf.co'],
  github: ['github.com'],
};

/** The longest address, in characters. */
const ADDRESS_MAX = 2000;

/** Why an address may not stand under a key of `links`, as the end of a sentence, or undefined where it may. */
export function refuseLink(key: LinkKey, address: string): string | undefined {
  if (address.length > ADDRESS_MAX) return `is longer than ${ADDRESS_MAX} characters`;
  if (!/^https?:\/\/[^\s\\"'<>`{}|^]+$/i.test(address)) return 'is no https address';
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url) return 'cannot be read as an address';
  return refuseHost(key, url) ?? (url.port ? 'names a port' : undefined);
}

function refuseHost(key: LinkKey, url: URL): string | undefined {
  const host = url.hostname;
  if (url.username || url.password) return 'carries a user name';
  if (!/^[a-z0-9.-]+$/.test(host) || host.includes('xn--')) return 'has a host in foreign letters';
  if (/^[0-9.]+$/.test(host)) return 'leads to a bare number, not to a host name';
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/.test(host)) return 'has no public host';
  if (/(^|\.)(localhost|local|internal|lan|home|test|invalid)$/.test(host)) {
    return 'has no public host';
  }
  const allowed = HOSTS[key];
  if (allowed && !allowed.includes(host.replace(/^www\./, ''))) {
    return `leads to ${host}, not to ${allowed.join(' or ')}`;
  }
  return undefined;
}

/** All links of a paper: the written ones, and those that follow from its arXiv id. */
export function linksOf(paper: Paper): PaperLinks {
  const arxiv = arxivOf(paper.id);
  if (!arxiv) return paper.links;
  return {
    arxiv: `https://arxiv.org/abs/${arxiv}`,
    pdf: `https://arxiv.org/pdf/${arxiv}`,
    huggingface: `https://huggingface.co/papers/${arxiv}`,
    ...paper.links,
  };
}
