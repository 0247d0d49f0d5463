import { markingWords } from './marking-words.ts';
import { make } from './reading/make.ts';

/** A list of more names than this is folded. */
const MANY = 60;
/** How many names, the commonest, stand open before the folded ones. */
const OPEN = 12;

for (const list of document.querySelectorAll<HTMLElement>(
  '.names-index:not(.lettered *), .choices ul',
)) {
  if (list.childElementCount > MANY) foldNames(list);
}

/** Folds a long list of names by initial, below its commonest, and gives it a field that finds a name. */
function foldNames(list: HTMLElement): void {
  const names = [...list.querySelectorAll<HTMLElement>(':scope > li')];
  const groups = Map.groupBy(names.slice(OPEN), initialOf);
  const folds = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([initial, group]) => {
      const inner = make('ul', list.className, ...group.sort(byName));
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

/** The first letter without its marks; what begins with none stands under `#`. */
function initialOf(name: HTMLElement): string {
  const [first = ''] = fold(textOf(name));
  return /\p{L}/u.test(first) ? first.toUpperCase() : '#';
}

function byName(a: HTMLElement, b: HTMLElement): number {
  return fold(textOf(a)) < fold(textOf(b)) ? -1 : 1;
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
