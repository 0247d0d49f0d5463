import { findHidden } from '../../abstract/hidden-characters.ts';
import { arxivOf, monthOfArxiv } from './arxiv-id.ts';
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

/** Names that lead nowhere outside the network of whoever clicks (RFC 6761, RFC 6762, RFC 8375). */
const LOCAL =
  /(^|\.)(localhost|local|localdomain|internal|intranet|lan|home|corp|arpa|test|invalid)$/;

/** Why an address may not stand under a key of `links`, as the end of a sentence, or undefined where it may. */
export function refuseLink(key: LinkKey, address: string): string | undefined {
  if (address.length > ADDRESS_MAX) return `is longer than ${ADDRESS_MAX} characters`;
  if (findHidden(address)) return 'holds a character that nobody can see';
  const authority = /^https?:\/\/([^/?#]+)[^\s\\"'<>`{}|^]*$/i.exec(address)?.[1];
  if (!authority || /[\s\\"'<>`{}|^]/.test(authority)) return 'is no https address';
  return refuseAuthority(authority) ?? refuseHost(key, authority.toLowerCase(), address);
}

function refuseAuthority(authority: string): string | undefined {
  if (authority.includes('@')) return 'carries a user name';
  if (/^\[|^(0x[0-9a-f]+|[0-9]+)(\.(0x[0-9a-f]+|[0-9]+))*\.?(:|$)/i.test(authority)) {
    return 'leads to a bare number, not to a host name';
  }
  return authority.includes(':') ? 'names a port' : undefined;
}

function refuseHost(key: LinkKey, host: string, address: string): string | undefined {
  if (!/^[a-z0-9.-]+$/.test(host) || /(^|\.)xn--/.test(host)) {
    return 'has a host in other letters than a-z';
  }
  // The host as it is written must be the one that a browser reads.
  if (!URL.canParse(address) || new URL(address).hostname !== host) return 'cannot be read';
  if (!/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/.test(host) || LOCAL.test(host)) {
    return 'has no public host';
  }
  const allowed = HOSTS[key];
  if (allowed && /[^!-~]/.test(address)) return `holds letters that no address of ${host} has`;
  return !allowed || allowed.includes(host.replace(/^www\./, ''))
    ? undefined
    : `leads to ${host}, but \`${key}\` stands for ${allowed.join(' or ')}`;
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

/** The month from whose ids on arXiv makes a web page of what is sent in as TeX (info.arxiv.org/about/accessible_HTML.html). */
const HTML_FROM = '2023-12';

/** A paper's text as arXiv's web page, which says so where it could make none; undefined where arXiv does not try. */
export function arxivHtmlOf({ id }: Pick<Paper, 'id'>): string | undefined {
  const month = monthOfArxiv(id);
  if (month === undefined || month < HTML_FROM) return undefined;
  return `https://arxiv.org/html/${arxivOf(id)}`;
}
