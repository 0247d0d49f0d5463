import { mediaType } from '../../archive/addresses/media-types.ts';
import { CITATION_FORMATS, type CitationFormat } from '../../archive/formats/citation-formats.ts';
import type { Reference } from '../../archive/formats/reference.ts';
import type { Cites } from '../cite.ts';
import { download } from '../download.ts';
import { make, makeButton } from '../reading/make.ts';
import { citeWords } from '../words.ts';
import { chooser } from './chooser.ts';
import { listedPapers } from './listed.ts';
import { readPage, readPages } from './read-page.ts';
import { tabs } from './tabs.ts';

/** Opens the dialog for the paper of the page or the papers of its list. */
export async function openCiteDialog(cites: Cites): Promise<void> {
  const dialog = make('dialog', 'cite-dialog');
  const status = make('p', 'note');
  status.setAttribute('role', 'status');
  const heading = cites === 'page' ? citeWords.heading : citeWords.headingMany;
  dialog.setAttribute('aria-label', heading);
  dialog.append(make('h2', '', heading), status);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  if (cites === 'page') {
    fill(dialog, status, () => [readPage(document)]);
    return;
  }
  const papers = listedPapers();
  status.textContent = citeWords.loading;
  const { references, failed } = await readPages(papers.map(({ address }) => address));
  status.textContent = failed > 0 ? citeWords.failed : '';
  const choice = chooser(references);
  dialog.append(choice.element);
  fill(dialog, status, choice.chosen, choice.onChange);
}

/** Puts formats, text and buttons into the dialog. */
function fill(
  dialog: HTMLDialogElement,
  status: HTMLElement,
  chosen: () => readonly Reference[],
  onChange: (changed: () => void) => void = () => {},
): void {
  let format: CitationFormat | undefined;
  const output = make('div', 'cite-text');
  output.id = 'cite-text';
  output.tabIndex = 0;
  output.setAttribute('role', 'tabpanel');
  const show = (): void => {
    const references = chosen();
    output.replaceChildren(...shown(format, references));
    if (references.length === 0) output.textContent = citeWords.none;
  };
  const formats = tabs(CITATION_FORMATS, output, (selected) => {
    format = selected;
    show();
  });
  onChange(show);
  const copy = makeButton(citeWords.copy, 'pill', async () => {
    await copyText(format?.write(chosen()) ?? '', output, format?.style !== undefined);
    status.textContent = citeWords.copied;
  });
  const save = makeButton(citeWords.download, 'pill', () => {
    const [only, ...more] = chosen();
    if (!only || !format) return;
    const name = more.length > 0 ? citeWords.fileName : only.key;
    const file = `${name}.${format.ending}`;
    download(file, mediaType(file), format.write(chosen()));
  });
  const close = makeButton(citeWords.close, 'pill', () => dialog.close());
  const actions = make('p', 'actions');
  actions.append(copy, save, close);
  dialog.append(formats, output, actions);
  dialog.addEventListener('keydown', (event) => {
    const isCopy = event.key === 'c' && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (isCopy) copy.click();
    // The keys of the page mean nothing here.
    event.stopPropagation();
  });
  copy.focus();
}

/** A text for programs as it stands, a reference with its italics. */
function shown(format: CitationFormat | undefined, references: readonly Reference[]): Node[] {
  if (!format) return [];
  const { style } = format;
  if (!style) return [make('pre', '', format.write(references).trimEnd())];
  return references.map((reference) => {
    const paragraph = make('p', '');
    const pieces = style(reference).map(({ text, italic }) =>
      italic ? make('i', '', text) : text,
    );
    paragraph.append(...pieces);
    return paragraph;
  });
}

/** Copies a text; a reference for people with its italics too. */
async function copyText(text: string, shown: HTMLElement, isStyled: boolean): Promise<void> {
  if (!isStyled || !('ClipboardItem' in window)) return navigator.clipboard.writeText(text);
  const html = new Blob([shown.innerHTML], { type: 'text/html' });
  const plain = new Blob([text], { type: 'text/plain' });
  return navigator.clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': plain })]);
}
