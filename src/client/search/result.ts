import type { ListedRoutes } from '../../archive/addresses/listed-routes.ts';
import type { ShownName, ShownPaper } from '../../archive/search/shown-paper.ts';
import { addControls } from '../reading/controls.ts';
import { make, makeLink } from '../reading/make.ts';
import { dayInWords } from './day-in-words.ts';
import { excerptOf, type Piece } from './excerpt.ts';
import type { PaperData } from './pagefind.ts';

/** How many authors a result names, and how many topics. */
const AUTHORS_SHOWN = 3;
const TAGS_SHOWN = 4;
/** The longest hyphenated word of a title that is not broken, in characters. */
const LONGEST_HELD = 20;

/** What a result is written with. */
export interface ResultStyle {
  routes: ListedRoutes;
  /** How days are written, a form for each month: `{date} Dec {year}`. */
  dayForms: readonly string[];
  labels: { andMore: string; upvote: string; upvotes: string };
  /** The folded words that were asked for. */
  words: readonly string[];
}

/** A paper as an entry of the list of results, in the markup of the lists of the site. */
export function showResult({ meta, content }: PaperData, style: ResultStyle): HTMLLIElement {
  const { routes, dayForms, words } = style;
  const page = routes.paper(meta.id);
  const title = makeLink(page, '', ...held(marked(excerptOf(meta.title, words, 99))));
  const tags = (meta.tags ?? []).slice(0, TAGS_SHOWN);
  const item = make(
    'li',
    'paper result',
    make('h2', '', title),
    // A class called byline would pass for the author of the page with Zotero.
    make('p', 'signed', ...bylineOf(meta, style)),
    make('div', 'abstract', make('p', '', ...marked(excerptOf(content, words)))),
    make(
      'div',
      'paper-foot',
      make('ul', 'leads', ...leadsOf(meta)),
      make('ul', 'about', ...tags.map((tag) => make('li', '', nameOf(tag, routes.tag)))),
      makeLink(routes.day(meta.date), 'about', dayInWords(meta.date, dayForms)),
    ),
  );
  item.dataset['paper'] = meta.id;
  addControls(item);
  return item;
}

function bylineOf(
  { org, authors, hidden = 0, upvotes }: ShownPaper,
  { routes, labels }: ResultStyle,
): (string | HTMLElement)[] {
  const more = authors.length - AUTHORS_SHOWN + hidden;
  const names = authors.slice(0, AUTHORS_SHOWN).join(', ');
  const rest = more > 0 ? ` ${labels.andMore.replace('{count}', String(more))}` : '';
  const counted = upvotes === 1 ? labels.upvote : labels.upvotes;
  const votes = upvotes === undefined ? '' : counted.replace('{count}', String(upvotes));
  const people = names + rest === '' ? [] : [names + rest];
  const counts = votes ? [make('span', 'votes', votes)] : [];
  const pieces = [...(org ? [nameOf(org, routes.org)] : []), ...people, ...counts];
  return pieces.flatMap((piece, place) => (place > 0 ? [' · ', piece] : [piece]));
}

function leadsOf({ arxiv }: ShownPaper): HTMLElement[] {
  if (arxiv === undefined) return [];
  return [
    ['arXiv', `https://arxiv.org/abs/${arxiv}`] as const,
    ['PDF', `https://arxiv.org/pdf/${arxiv}`] as const,
  ].map(([label, href]) => make('li', '', makeLink(href, '', label)));
}

function nameOf([name, slug]: ShownName, page: (slug: string) => string): HTMLElement {
  if (slug === undefined) return make('span', '', name);
  return makeLink(page(slug), '', name);
}

/** The words of a title, short hyphenated ones held on one line as lists do (src/archive/views/hold-words.ts). */
function held(pieces: (string | HTMLElement)[]): (string | HTMLElement)[] {
  return pieces.flatMap((piece) => {
    const text = typeof piece === 'string' ? piece : piece.textContent;
    const word = text.trim();
    if (word.length > LONGEST_HELD || !/[^-]-[^-]/.test(word)) return [piece];
    return [
      make('span', 'word', typeof piece === 'string' ? word : piece),
      text.slice(word.length),
    ];
  });
}

/** An excerpt as texts and marks. */
function marked(pieces: readonly Piece[]): (string | HTMLElement)[] {
  return pieces.map(({ text, marked: isMarked }) => (isMarked ? make('mark', '', text) : text));
}
