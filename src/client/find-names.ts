import { markingWords } from './asked-words.ts';
import { make } from './reading/make.ts';

/** A list of more names than this is folded. */
const MANY = 60;
/** How many names, the commonest, stand open before the folded ones; none on the page of an initial, which has no such order. */
const OPEN = 12;

/** The initial whose page it is. */
const ownInitial = fold(document.querySelector('.initials [aria-current]')?.textContent ?? '');

for (const list of document.querySelectorAll<HTMLElement>(
  '.names-index:not(.lettered *), .choices ul',
)) {
  if (list.childElementCount > MANY) foldNames(list);
}

/** Folds a long list of names by initial, below its commonest, and gives it a field that finds a name. */
function foldNames(list: HTMLElement): void {
  const names = [...list.querySelectorAll<HTMLElement>(':scope > li')];
  const groups = Map.groupBy(names.slice(ownInitial ? 0 : OPEN), initialOf);
  const folds = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([initial, group]) => {
      // On the page of an initial they stand by surname.
      const inner = make('ul', list.className, ...(ownInitial ? group : group.sort(byName)));
      const count = make('span', '', String(group.length));
      return make('details', 'fold', make('summary', '', initial, ' ', count), inner);
    });
  list.after(make('div', 'folds', ...folds));
  const field = make('input', 'text-field');
  field.type = 'search';
  field.placeholder = markingWords.findName;
  field.setAttribute('aria-label', markingWords.findName);
  field.addEventListener('input', () => {
    const wanted = fold(field.value);
    for (const name of names) name.hidden = !fold(textOf(name)).includes(wanted);
    for (const details of folds) {
      const found = details.querySelector('li:not([hidden])') !== null;
      details.hidden = !found;
      details.open = found && wanted !== '';
    }
  });
  list.before(field);
}

function textOf(name: HTMLElement): string {
  return name.querySelector('label, a')?.textContent.trim() ?? '';
}

/**
 * The first letter without its marks; what begins with none stands under `#`. On the page of an initial, the first two
 * letters of the word that has it.
 */
function initialOf(name: HTMLElement): string {
  const text = fold(textOf(name));
  const word = ownInitial && text.split(/[\s.-]+/).findLast((one) => one.startsWith(ownInitial));
  if (word) return word.slice(0, 1).toUpperCase() + word.slice(1, 2);
  const [first = ''] = text;
  return /\p{L}/u.test(first) ? first.toUpperCase() : '#';
}

function byName(a: HTMLElement, b: HTMLElement): number {
  return fold(textOf(a)) < fold(textOf(b)) ? -1 : 1;
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
