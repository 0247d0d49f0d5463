import { tellOfPapers } from './coins.ts';
import type { PaperData } from './pagefind.ts';
import { rankPapers } from './rank-papers.ts';
import { make, makeButton } from './reading/make.ts';
import type { Part } from './search-parts.ts';
import { type ResultStyle, showResult } from './search-result.ts';

/** How many results are shown at once: each is a file of its own. */
const SHOWN = 10;
/** How many of the best are compared with what was asked before they are shown. */
const COMPARED = 14;

/** A result whose data is fetched when it is shown. */
interface Result {
  data: () => Promise<PaperData>;
}

/** The list of results with what stands above it, and the ways on below. */
export interface ResultList {
  /** Says that a search is under way; the old results stand until it has some. */
  begin: (words: string) => void;
  /** Shows results, the best of them compared with what was asked where `ranked`. Returns the data of these; `undefined` where others were wanted meanwhile. */
  show: (
    found: readonly Result[],
    style: ResultStyle,
    ranked: boolean,
  ) => Promise<readonly PaperData[] | undefined>;
  /** Says what was found, and shows what else the query names. */
  say: (words: string, pages?: readonly Node[]) => void;
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
export function setUpResults(root: ParentNode): ResultList {
  const part = partsOf(root);
  const [status, pages] = [part('.status'), part('.named-pages')];
  const list = resultList(part('.results'), part<HTMLButtonElement>('.more'));
  const older = part<HTMLButtonElement>('.older');
  const without = part('.without-search');
  without.hidden = true;
  const say = (words: string, named: readonly Node[] = []): void => {
    status.textContent = words;
    pages.replaceChildren(...named);
  };
  const end = (next?: Part, words = ''): void => {
    list.isBusy(false);
    older.hidden = next === undefined;
    older.value = next?.first ?? '';
    older.textContent = words.replace('{month}', next?.name ?? '');
  };
  return {
    begin: (words) => {
      status.textContent = words;
      older.hidden = true;
      list.isBusy(true);
    },
    show: list.show,
    say,
    end,
    clear: (words) => {
      list.clear();
      say(words);
      end();
    },
    fail: (words) => {
      list.clear();
      say(words);
      end();
      without.hidden = false;
      without.dataset['failed'] = '';
    },
    onOlder: (take) => older.addEventListener('click', () => take(older.value)),
  };
}

/** The line that offers another query. */
export function offerOf(label: string, query: string, take: (query: string) => void): HTMLElement {
  return make(
    'p',
    'named-page',
    `${label} `,
    makeButton(query, 'link', () => take(query)),
  );
}

/** A list of results, some at a time, and the button that shows more of them. */
function resultList(list: HTMLElement, more: HTMLButtonElement) {
  let results: readonly Result[] = [];
  let known: readonly PaperData[] = [];
  let style: ResultStyle | undefined;
  const append = async (): Promise<void> => {
    const [found, shown] = [results, list.childElementCount];
    const data = await dataOf(found.slice(shown, shown + SHOWN));
    if (found !== results || shown !== list.childElementCount || !style) return;
    const papers = data.map((paper, place) => known[shown + place] ?? paper);
    for (const paper of papers) list.append(showResult(paper, style));
    tellOfPapers();
    more.hidden = list.childElementCount >= results.length;
  };
  const clear = (): void => {
    [results, known, style] = [[], [], undefined];
    list.replaceChildren();
    more.hidden = true;
  };
  more.addEventListener('click', () => void append());
  return {
    isBusy: (busy: boolean): void => {
      list.ariaBusy = String(busy);
    },
    clear,
    show: async (
      found: readonly Result[],
      inStyle: ResultStyle,
      ranked: boolean,
    ): Promise<readonly PaperData[] | undefined> => {
      results = found;
      const data = await dataOf(found.slice(0, ranked ? COMPARED : SHOWN));
      if (found !== results) return undefined;
      [known, style] = [ranked ? rankPapers(inStyle.words, data) : data, inStyle];
      list.replaceChildren();
      await append();
      return known;
    },
  };
}

function dataOf(results: readonly Result[]): Promise<PaperData[]> {
  return Promise.all(results.map(({ data }) => data()));
}

function partsOf(root: ParentNode) {
  return <Element extends HTMLElement = HTMLElement>(selector: string): Element => {
    const found = root.querySelector<Element>(selector);
    if (!found) throw new Error(`The search page has no ${selector}.`);
    return found;
  };
}
