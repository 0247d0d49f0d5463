import { tellOfPapers } from './coins.ts';
import type { PagefindData } from './pagefind.ts';
import type { Part } from './search-parts.ts';
import { showResult } from './search-result.ts';

/** How many results are shown at once: each is a file of its own. */
const SHOWN = 10;

/** A result whose data is fetched when it is shown. */
interface Result {
  data: () => Promise<PagefindData>;
}

/** The list of results with the sentence above it and the ways on below. */
export interface ResultList {
  /** Says that a search is under way; the old results stand until it has some. */
  begin: (words: string) => void;
  /** Shows results; those among the first whose title is the query itself come before all others. */
  show: (found: readonly Result[], words: string, title: string | null) => Promise<void>;
  /** Ends a search, and offers to search back to an older part too where there is one. */
  end: (older: Part | undefined, words: string) => void;
  /** Takes all results away. */
  clear: (words: string) => void;
  /** Says that there is no index, and shows the other ways into the archive. */
  fail: (words: string) => void;
  /** Tells from which month on papers are wanted when older ones are. */
  onOlder: (take: (since: string) => void) => void;
}

/** Takes over the result list of the search page. */
export function setUpResults(): ResultList {
  const status = part('.status');
  const list = resultList(part('.results'), part<HTMLButtonElement>('.more'));
  const older = part<HTMLButtonElement>('.older');
  const without = part('.without-search');
  without.hidden = true;
  const end = (part?: Part, words = ''): void => {
    list.isBusy(false);
    older.hidden = part === undefined;
    older.value = part?.first ?? '';
    older.textContent = words.replace('{month}', part?.name ?? '');
  };
  return {
    begin: (words) => {
      status.textContent = words;
      older.hidden = true;
      list.isBusy(true);
    },
    show: async (found, words, title) => {
      if (await list.show(found, title)) status.textContent = words;
    },
    end,
    clear: (words) => {
      void list.show([], null);
      status.textContent = words;
      end();
    },
    fail: (words) => {
      status.textContent = words;
      end();
      without.hidden = false;
      without.dataset['failed'] = '';
    },
    onOlder: (take) => older.addEventListener('click', () => take(older.value)),
  };
}

/** A list of results, some at a time, and the button that shows more of them. */
function resultList(list: HTMLElement, more: HTMLButtonElement) {
  let results: readonly Result[] = [];
  const append = (data: readonly PagefindData[]): void => {
    list.append(...data.map(showResult));
    tellOfPapers();
    more.hidden = list.childElementCount >= results.length;
  };
  more.addEventListener('click', async () => {
    const [found, shown] = [results, list.childElementCount];
    const data = await dataOf(found.slice(shown, shown + SHOWN));
    if (found === results && shown === list.childElementCount) append(data);
  });
  return {
    isBusy: (busy: boolean): void => {
      list.ariaBusy = String(busy);
    },
    /** Shows other results once their data is there; false where still others were wanted meanwhile. */
    show: async (found: readonly Result[], title: string | null): Promise<boolean> => {
      results = found;
      const data = await dataOf(found.slice(0, SHOWN));
      if (found !== results) return false;
      list.replaceChildren();
      append(exactFirst(data, title));
      return true;
    },
  };
}

function dataOf(results: readonly Result[]): Promise<PagefindData[]> {
  return Promise.all(results.map(({ data }) => data()));
}

/** Pagefind ranks by words alone, so that a longer text may come before the paper whose title was typed. */
function exactFirst(data: readonly PagefindData[], title: string | null): PagefindData[] {
  const asked = plain(title ?? '');
  const isExact = ({ meta }: PagefindData): boolean =>
    asked !== '' && plain(meta['title'] ?? '').startsWith(asked);
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
