import { tellOfPapers } from './coins.ts';
import type { PagefindData, PagefindResult } from './search-index.ts';
import { showResult } from './search-result.ts';

/** How many results are shown at once. */
const SHOWN = 20;

/** The list of results with the sentence above it. */
export interface ResultList {
  say: (words: string) => void;
  /** Shows results; those among the first whose title is the query itself come before all others. */
  show: (found: readonly PagefindResult[], words: string, query?: string) => void;
  /** Says to programs whether more results may come. */
  isSearching: (searching: boolean) => void;
  /** Offers to search an older year too, or takes the offer back. */
  offerYear: (offer: { words: string; search: () => Promise<void> } | undefined) => void;
  /** Says that there is no index, and shows the other ways into the archive. */
  fail: (words: string) => void;
}

/** Takes over the result list of the search page. */
export function setUpResults(): ResultList {
  const status = part('.status');
  const list = part('.results');
  const more = part<HTMLButtonElement>('.more');
  const older = part<HTMLButtonElement>('.older');
  const without = part('.without-search');
  without.hidden = true;
  let results: readonly PagefindResult[] = [];
  let title = '';
  const showMore = async (): Promise<void> => {
    const found = results;
    const first = list.childElementCount;
    const data = await Promise.all(found.slice(first, first + SHOWN).map((one) => one.data()));
    if (found !== results || first !== list.childElementCount) return;
    list.append(...exactFirst(data, title).map(showResult));
    tellOfPapers();
    more.hidden = list.childElementCount >= results.length;
  };
  more.addEventListener('click', () => void showMore());
  const say = (words: string): void => {
    status.textContent = words;
  };
  return {
    say,
    show: (found, words, query = '') => {
      [results, title] = [found, query];
      list.replaceChildren();
      more.hidden = true;
      say(words);
      void showMore();
    },
    isSearching: (searching) => {
      list.setAttribute('aria-busy', String(searching));
    },
    offerYear: (offer) => {
      older.hidden = offer === undefined;
      older.textContent = offer?.words ?? '';
      older.onclick = () => {
        older.hidden = true;
        void offer?.search();
      };
    },
    fail: (words) => {
      say(words);
      without.hidden = false;
      without.dataset['failed'] = '';
    },
  };
}

/** Pagefind ranks by words alone, so that a longer text may come before the paper whose title was typed. */
function exactFirst(data: readonly PagefindData[], query: string): PagefindData[] {
  const isExact = ({ meta }: PagefindData): boolean =>
    query !== '' && plain(meta['title'] ?? '').startsWith(plain(query));
  return [...data.filter(isExact), ...data.filter((one) => !isExact(one))];
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function part<Part extends HTMLElement = HTMLElement>(selector: string): Part {
  const found = document.querySelector<Part>(selector);
  if (!found) throw new Error(`The search page has no ${selector}.`);
  return found;
}
