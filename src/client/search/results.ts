import type { PaperData } from './pagefind.ts';
import type { Part } from './parts.ts';

/** How many results are shown at once: each is a file of its own. */
const SHOWN = 10;
/** How many of the best are compared with what was asked before they are shown. */
const COMPARED = 14;

/** A result whose data is fetched when it is shown. */
interface Result {
  data: () => Promise<PaperData>;
}

/** How results are shown. */
interface Showing {
  /** Sorts the best of them by how they have what was asked for. */
  rank?: (papers: readonly PaperData[]) => PaperData[];
  elementOf: (paper: PaperData) => HTMLElement;
}

/** The list of results with what stands above it, and the ways on below. */
export interface ResultList {
  /** Says that a search is under way; the old results stand until it has some. */
  begin: (words: string) => void;
  /** Shows results. Returns the data of the best; `undefined` where others were wanted meanwhile. */
  show: (found: readonly Result[], showing: Showing) => Promise<readonly PaperData[] | undefined>;
  /** Says what was found, and shows what else the query names. */
  say: (words: string, pages?: readonly Node[]) => void;
  /** Adds to what stands above the results and below them. */
  add: (above: readonly Node[], below: readonly Node[]) => void;
  /** Ends a search, and offers to search back to an older part too where there is one. */
  end: (older: Part | undefined, words: string) => void;
  /** Takes all results away. */
  clear: (words: string) => void;
  /** Says that there is no index, and shows the other ways into the archive. */
  fail: (words: string) => void;
  /** Tells from which month on papers are wanted when older ones are. */
  onOlder: (take: (since: string) => void) => void;
  /** All that were found, in their order. */
  all: () => readonly Result[];
}

/** Takes over the result list of the search page, or of a dialog that has no files to offer. */
export function setUpResults(root: ParentNode): ResultList {
  const part = partsOf(root);
  const [status, pages] = [part('.status'), part('.named-pages')];
  const list = resultList(part('.results'), part<HTMLButtonElement>('.more'));
  const older = part<HTMLButtonElement>('.older');
  const without = part('.without-search');
  const below = root.querySelector('.own-feed');
  const files = root.querySelector<HTMLElement>('.exports');
  without.hidden = true;
  const say: ResultList['say'] = (words, named = []) => {
    status.textContent = words;
    pages.replaceChildren(...named);
    list.isHidden(false);
    below?.replaceChildren();
  };
  const end = (next?: Part, words = ''): void => {
    list.isBusy(false);
    const [value, textContent] = [next?.first ?? '', words.replace('{month}', next?.name ?? '')];
    Object.assign(older, { hidden: next === undefined, value, textContent });
    if (files) files.hidden = list.all().length === 0;
  };
  const clear = (words: string): void => {
    list.clear();
    say(words);
    end();
  };
  return {
    begin: (words) => {
      status.textContent = words;
      older.hidden = true;
      list.isBusy(true);
      // The first results wait for what stands above them, so that nothing moves.
      list.isHidden(list.all().length === 0);
    },
    show: list.show,
    say,
    add: (named, after) => [pages.append(...named), below?.replaceChildren(...after)],
    end,
    clear,
    fail: (words) => {
      clear(words);
      without.hidden = false;
      without.dataset['failed'] = '';
    },
    onOlder: (take) => older.addEventListener('click', () => take(older.value)),
    all: list.all,
  };
}

/** A list of results, some at a time, and the button that shows more of them. */
function resultList(list: HTMLElement, more: HTMLButtonElement) {
  let results: readonly Result[] = [];
  let known: readonly PaperData[] = [];
  let showing: Showing | undefined;
  const append = async (): Promise<void> => {
    const [found, shown] = [results, list.childElementCount];
    const papers = await dataOf(found.slice(shown, shown + SHOWN), known.slice(shown));
    if (found !== results || shown !== list.childElementCount || !showing) return;
    list.append(...papers.map(showing.elementOf));
    void import('./coins.ts').then(({ addCoins }) => addCoins(list));
    more.hidden = list.childElementCount >= results.length;
  };
  const clear = (): void => {
    [results, known, showing] = [[], [], undefined];
    list.replaceChildren();
    more.hidden = true;
  };
  more.addEventListener('click', () => void append());
  return {
    isBusy: (busy: boolean): void => {
      list.ariaBusy = String(busy);
    },
    isHidden: (hidden: boolean): void => {
      list.hidden = hidden;
    },
    clear,
    all: () => results,
    show: async (
      found: readonly Result[],
      wanted: Showing,
    ): Promise<readonly PaperData[] | undefined> => {
      results = found;
      const data = await dataOf(found.slice(0, wanted.rank ? COMPARED : SHOWN));
      if (found !== results) return undefined;
      [known, showing] = [wanted.rank?.(data) ?? data, wanted];
      list.replaceChildren();
      await append();
      return known;
    },
  };
}

function dataOf(
  results: readonly Result[],
  known: readonly PaperData[] = [],
): Promise<PaperData[]> {
  return Promise.all(results.map(({ data }, place) => known[place] ?? data()));
}

function partsOf(root: ParentNode) {
  return <Element extends HTMLElement = HTMLElement>(selector: string): Element => {
    const found = root.querySelector<Element>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  };
}
