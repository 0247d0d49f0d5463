import { loadDialogStyle } from '../load-style.ts';
import { words } from '../words.ts';
import { make, makeButton } from './make.ts';
import { toggleMark } from './marks.ts';
import { idOf, PAPERS, textOf, titleOf } from './paper.ts';
import { onChange, readRecord } from './store.ts';

const shown = new WeakMap<HTMLElement, () => void>();

/** Gives every paper of the page its controls, and shows what is said of them, in this tab or another. */
export function setUpControls(): void {
  for (const element of papers()) {
    // The reading list has controls of its own.
    if (!element.closest('[data-reading-list]')) addControls(element);
  }
  onChange(() => {
    for (const element of papers()) shown.get(element)?.();
  });
}

/**
 * Gives an element that stands for a paper its controls: Save, and Mark for everything else. It needs a title that
 * links to the paper (`h2 a`, `h3 a`, `a.line-title`) or the id in `data-paper`.
 */
export function addControls(element: HTMLElement): void {
  if (shown.has(element)) return;
  const save = makeButton('', 'save', () => toggleMark(element, 'saved'));
  const more = makeButton('', 'more', () => void openOptions(element));
  const again = makeButton(words.showAgain, 'again', () => toggleMark(element, 'hidden'));
  const place = placeFor(element);
  // Behind a byline a blank that vanishes at the end of a line keeps them apart, where a margin would indent the next.
  place.append(place.localName === 'p' ? make('span', 'apart', ' ') : '');
  place.append(make('span', 'keep', again, ' ', save, ' ', more));
  const title = textOf(titleOf(element));
  const name = (button: HTMLButtonElement, text: string): void => {
    button.textContent = text;
    button.setAttribute('aria-label', `${text}: ${title}`);
  };
  const show = (): void => {
    const record = readRecord(idOf(element));
    name(save, record?.saved ? words.saved : words.save);
    name(more, record?.note ? words.note : record?.read ? words.read : words.mark);
    // A paper that is hidden in lists shows but how to have it back.
    const isHidden = record?.hidden !== undefined && !element.matches('.paper-page');
    again.hidden = !isHidden;
    save.hidden = isHidden;
    more.hidden = isHidden;
    for (const mark of ['saved', 'read', 'hidden'] as const) {
      element.toggleAttribute(`data-is-${mark}`, record?.[mark] !== undefined);
    }
  };
  name(again, words.showAgain);
  shown.set(element, show);
  show();
}

/** Opens the dialog for note, labels, read and hide. It is loaded when it is first asked for. */
export async function openOptions(element: HTMLElement): Promise<void> {
  const [{ showOptions }] = await Promise.all([import('./options.ts'), loadDialogStyle()]);
  showOptions(element);
}

/** All elements of the page that stand for a paper, in their order. */
export function papers(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(PAPERS)];
}

/** Where the controls stand: among the actions of a page, at the foot of a card, behind the byline of a line. */
function placeFor(element: HTMLElement): Element {
  const actions = element.querySelector('.actions');
  if (actions) return actions.appendChild(make('li'));
  return element.querySelector('.paper-foot') ?? element.querySelector('p') ?? element;
}
