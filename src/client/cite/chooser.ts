import { citeWords } from '../asked-words.ts';
import { make } from '../reading/make.ts';
import type { PageReference } from './read-page.ts';

/** The papers of a list with a box each, all of them ticked. */
export interface Chooser {
  element: HTMLElement;
  chosen: () => readonly PageReference[];
  onChange: (changed: () => void) => void;
}

/** Lets a reader choose among papers. */
export function chooser(references: readonly PageReference[]): Chooser {
  const details = make('details', 'cite-papers');
  const summary = make('summary', '');
  const list = make('ul', 'plain-list');
  const all = box(citeWords.all);
  const boxes = references.map(({ title }) => box(title));
  const chosen = (): PageReference[] =>
    references.filter((_, place) => boxes[place]?.input.checked);
  const count = (): void => {
    const { length } = chosen();
    summary.textContent = citeWords.chosen(length, references.length);
    all.input.checked = length === references.length;
    all.input.indeterminate = length > 0 && length < references.length;
  };
  all.input.addEventListener('change', () => {
    for (const { input } of boxes) input.checked = all.input.checked;
  });
  for (const { item } of [all, ...boxes]) list.append(item);
  details.append(summary, list);
  details.addEventListener('change', count);
  count();
  return {
    element: details,
    chosen,
    onChange: (changed) => details.addEventListener('change', changed),
  };
}

function box(label: string): { item: HTMLLIElement; input: HTMLInputElement } {
  const item = make('li', '');
  const wrap = make('label', '');
  const input = make('input', '');
  input.type = 'checkbox';
  input.checked = true;
  wrap.append(input, ` ${label}`);
  item.append(wrap);
  return { item, input };
}
