import { idInAddress } from '../coins.ts';

/** A paper of a list: its title, and where its page stands. */
export interface ListedPaper {
  title: string;
  address: string;
}

/** The papers that a page lists, each once, in its order. */
export function papersListedOn(page: Document): ListedPaper[] {
  const papers = new Map<string, ListedPaper>();
  for (const span of page.querySelectorAll('main .Z3988')) {
    const entry = span.closest('li, article');
    const link = entry?.querySelector<HTMLAnchorElement>('h2 a, h3 a, .line-title');
    if (!link || idInAddress(link.href) === '') continue;
    papers.set(link.href, { title: link.textContent.trim(), address: link.href });
  }
  return [...papers.values()];
}
