import type { Reference } from '../../archive/formats/reference.ts';
import { referenceOfPage } from '../../archive/formats/reference-of-page.ts';
import { idInAddress } from '../coins.ts';
import { each } from '../each.ts';
import { fetchPage } from '../fetch-page.ts';

/** The reference of a paper, and the paper's id, by which a reader's notes are found. */
export interface PageReference extends Reference {
  id: string;
}

/** The reference of the paper whose page a document is. Throws where it is none. */
export function readPage(page: Document, address: string): PageReference {
  const text = (selector: string): string =>
    page.querySelector(selector)?.textContent?.trim() ?? '';
  const meta = (name: string): string | undefined =>
    page.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content;
  const reference = referenceOfPage({
    jsonLd: JSON.parse(text('script[type="application/ld+json"]')),
    meta,
    bibtex: text('.cite code'),
    topics: [...page.querySelectorAll('.topics li')].map((tag) => tag.textContent.trim()),
    withdrawn: text('.paper-head .withdrawn') || undefined,
    language: meta('citation_language') ?? page.documentElement.lang,
  });
  return { ...reference, id: decodeURIComponent(idInAddress(address)) };
}

/** The references of some papers by the addresses of their pages, and how many could not be read. */
export async function readPages(
  addresses: readonly string[],
  tell: (read: number) => void = () => {},
): Promise<{ references: PageReference[]; failed: number }> {
  const read = await each(addresses, fetchReference, { tell });
  const references = read.filter((one) => one !== undefined);
  return { references, failed: addresses.length - references.length };
}

/** The reference of the paper whose page stands at an address. Throws where it cannot be read. */
export async function fetchReference(address: string): Promise<PageReference> {
  return readPage(await fetchPage(address), address);
}
