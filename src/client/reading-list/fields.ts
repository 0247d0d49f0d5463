import { listWords } from '../asked-words.ts';
import { make } from '../reading/make.ts';
import type { Choice } from './choose.ts';

const SHOWN = [
  ['all', listWords.all],
  ['unread', listWords.unread],
  ['read', listWords.readOnly],
  ['noted', listWords.noted],
  ['hidden', listWords.hidden],
] as const;
const SORTS = [
  ['newest', listWords.newest],
  ['oldest', listWords.oldest],
  ['title', listWords.byTitle],
  ['paper', listWords.byPaper],
] as const;

/** The fields that choose what the list shows, and what they choose now. */
export interface ChoiceFields {
  form: HTMLFormElement;
  choice: () => Choice;
  /** Offers these labels, and stays with the one that is chosen. */
  offerLabels: (labels: readonly string[]) => void;
}

/** Makes the fields; `change` runs whenever they choose otherwise. */
export function choiceFields(change: () => void): ChoiceFields {
  const find = make('input', 'text-field');
  find.type = 'search';
  find.setAttribute('aria-label', listWords.find);
  find.placeholder = listWords.find;
  const show = select(SHOWN);
  const label = select([['', listWords.anyLabel]]);
  const sort = select(SORTS);
  const labelled = make('label', '', listWords.label, label);
  const fields = [
    make('label', '', listWords.show, show),
    labelled,
    make('label', '', listWords.sort, sort),
  ];
  const form = make('form', 'choose', find, make('div', 'filters', ...fields));
  form.addEventListener('input', change);
  form.addEventListener('submit', (event) => event.preventDefault());
  return {
    form,
    choice: () => ({
      find: find.value,
      show: show.value as Choice['show'],
      label: label.value,
      sort: sort.value as Choice['sort'],
    }),
    offerLabels: (labels) => {
      const chosen = label.value;
      label.replaceChildren(
        new Option(listWords.anyLabel, ''),
        ...labels.map((one) => new Option(one, one)),
      );
      label.value = labels.includes(chosen) ? chosen : '';
      labelled.hidden = labels.length === 0;
    },
  };
}

function select(options: readonly (readonly [value: string, label: string])[]): HTMLSelectElement {
  return make('select', '', ...options.map(([value, label]) => new Option(label, value)));
}
