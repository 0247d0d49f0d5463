import { words } from '../words.ts';
import type { KnownPaper } from './record.ts';

const TITLE = 'h1, h2 a, h3 a, a.line-title';
/** How many authors a byline names. */
const NAMED = 3;

/** Elements that stand for a paper: entries of lists, results, and the page of a paper. */
export const PAPERS = '[data-paper], .related li, .result';

/** The title of a paper, which is a link but on the paper's own page. */
export function titleOf(element: Element): HTMLElement | null {
  return element.querySelector<HTMLElement>(TITLE);
}

/** The id of the paper that an element stands for: what `data-paper` says, or else where its title leads. */
export function idOf(element: HTMLElement): string {
  const title = titleOf(element);
  const path = title instanceof HTMLAnchorElement ? title.pathname : '';
  return element.dataset['paper'] || decodeURIComponent(path.split('/').at(-2) ?? '');
}

/** The paper that an element stands for, as it is shown there; the byline is empty where none is. */
export function paperOf(element: HTMLElement): KnownPaper {
  const names = element.querySelector<HTMLElement>('.names');
  return {
    id: idOf(element),
    title: textOf(titleOf(element)),
    byline: names ? bylineOf(names) : textOf(element.querySelector<HTMLElement>('.signed')),
  };
}

/** The names of a paper's page, shortened as lists do. */
function bylineOf(names: HTMLElement): string {
  const authors = [...names.querySelectorAll<HTMLElement>('li')].map(textOf);
  // "and 10 more"; where all are named an element is the last, and has a number of its own.
  const unnamed = Number(names.lastChild?.nodeValue?.replace(/\D/g, '') ?? 0);
  const more = authors.length - NAMED + unnamed;
  const shown = authors.slice(0, NAMED).join(', ') + (more > 0 ? words.andMore(more) : '');
  return [textOf(names.querySelector<HTMLElement>('.org')), shown].filter(Boolean).join(' · ');
}

/** What stands in a title or a byline and is not of it: what scripts have added, votes, and the day of a first listing. */
const EXTRAS = '.katex-html, annotation, .keep, .new, .votes, [href*="/papers/date/"]';

/** The text of an element as it is read: each formula once, and nothing besides. */
export function textOf(element: HTMLElement | null): string {
  const copy = element?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return '';
  for (const extra of copy.querySelectorAll(EXTRAS)) extra.remove();
  for (const [power, zero] of [
    ['msup', 0x2070],
    ['msub', 0x2080],
  ] as const) {
    for (const { lastElementChild: raised } of copy.querySelectorAll(power)) {
      if (raised)
        raised.textContent = raised.textContent.replace(/\d/g, (digit) => raise(digit, zero));
    }
  }
  const text = copy.textContent.replace(/\s+/g, ' ');
  return text.replace(/^[ ·]+|[ ·]+$/g, '');
}

/** A digit in small: `2` as `²` or `₂`. Three superscripts are older than the rest. */
function raise(digit: string, zero: number): string {
  const old = zero === 0x2070 ? { 1: '¹', 2: '²', 3: '³' }[digit] : undefined;
  return old ?? String.fromCodePoint(zero + Number(digit));
}
