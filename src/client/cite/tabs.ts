import type { CitationFormat } from '../../archive/formats/citation-formats.ts';
import { citeWords } from '../asked-words.ts';
import { make } from '../reading/make.ts';

/** The formats as tabs, of which the arrow keys, Home and End choose one; tells of the chosen one, at once of the first. */
export function tabs(
  formats: readonly CitationFormat[],
  panel: HTMLElement,
  select: (format: CitationFormat) => void,
): HTMLElement {
  const list = make('div', 'cite-formats');
  list.setAttribute('role', 'tablist');
  list.setAttribute('aria-label', citeWords.formats);
  const choose = (place: number, focus: boolean): void => {
    const at = (place + formats.length) % formats.length;
    for (const [index, tab] of made.entries()) {
      tab.setAttribute('aria-selected', String(index === at));
      tab.tabIndex = index === at ? 0 : -1;
    }
    panel.setAttribute('aria-labelledby', made[at]?.id ?? '');
    if (focus) made[at]?.focus();
    const format = formats[at];
    if (format) select(format);
  };
  const made = formats.map(({ name }, place) => {
    const tab = make('button', '', name);
    tab.type = 'button';
    tab.id = `cite-${place}`;
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-controls', panel.id);
    tab.addEventListener('click', () => choose(place, false));
    tab.addEventListener('keydown', ({ key }) => {
      if (key === 'ArrowRight') choose(place + 1, true);
      if (key === 'ArrowLeft') choose(place - 1, true);
      if (key === 'Home') choose(0, true);
      if (key === 'End') choose(-1, true);
    });
    return tab;
  });
  list.append(...made);
  choose(0, false);
  return list;
}
