import { mediaType } from '../../archive/addresses/media-types.ts';
import { CITATION_FORMATS, type CitationFormat } from '../../archive/formats/citation-formats.ts';
import { citeWords } from '../asked-words.ts';
import { openDialog } from '../dialog.ts';
import { download } from '../download.ts';
import { make, makeButton } from '../reading/make.ts';
import { chooser } from './chooser.ts';
import type { Cites } from './cite.ts';
import { type ListedPaper, papersListedOn } from './listed.ts';
import { type PageReference, readPage, readPages } from './read-page.ts';
import type { YearFiles } from './read-year.ts';
import { tabs } from './tabs.ts';
import { isOneOfSeveral, papersOfWholeList } from './whole-list.ts';

/** From how many papers on they cannot be chosen one by one, and only the first are shown. */
const MANY = 200;

/** How a list is cited: the text of a file, and its name without ending where it holds more than one paper. */
export interface Citing {
  write: (format: CitationFormat, references: readonly PageReference[]) => string;
  file: string;
}

const PLAIN: Citing = {
  write: (format, references) => format.write(references),
  file: citeWords.fileName,
};

/** Opens the dialog for the paper of the page, the papers of its list, or those of a year. */
export async function openCiteDialog(cites: Cites | YearFiles, citing = PLAIN): Promise<void> {
  const status = make('p', 'note');
  status.setAttribute('role', 'status');
  const body = make('div');
  const heading = cites === 'page' ? citeWords.heading : citeWords.headingMany;
  openDialog('cite-dialog', heading, citeWords.close, status, body);
  if (cites === 'page') {
    fill(body, status, citing, () => [readPage(document, location.href)]);
    return;
  }
  status.textContent = citeWords.loading;
  if (cites !== 'list') {
    const { readYear } = await import('./read-year.ts');
    const references = await readYear(cites).catch(() => undefined);
    status.textContent = references ? '' : citeWords.failed;
    const file = /papers-\d{4}/.exec(cites.bibtex)?.[0] ?? citing.file;
    fillMany(body, status, { ...citing, file }, references ?? []);
    return;
  }
  await citePapers(body, status, citing, papersListedOn(document));
  if (!isOneOfSeveral(document)) return;
  const whole = makeButton(citeWords.whole, 'pill', async () => {
    whole.disabled = true;
    const tell = (count: number): void => {
      status.textContent = citeWords.found(count);
    };
    const papers = await papersOfWholeList(document, tell).catch(() => undefined);
    if (papers) await citePapers(body, status, citing, papers);
    else status.textContent = citeWords.failed;
  });
  body.prepend(make('p', '', whole));
}

/** Reads the pages of papers and offers their citations. */
async function citePapers(
  body: HTMLElement,
  status: HTMLElement,
  citing: Citing,
  papers: readonly ListedPaper[],
): Promise<void> {
  const addresses = papers.map(({ address }) => address);
  const { references, failed } = await readPages(addresses, (read) => {
    if (papers.length > MANY) status.textContent = citeWords.read(read, papers.length);
  });
  status.textContent = failed > 0 ? citeWords.failed : '';
  fillMany(body, status, citing, references);
}

function fillMany(
  body: HTMLElement,
  status: HTMLElement,
  citing: Citing,
  references: readonly PageReference[],
): void {
  body.replaceChildren();
  if (references.length > MANY) {
    body.append(make('p', 'note', citeWords.first(MANY, references.length)));
    fill(body, status, citing, () => references);
    return;
  }
  const choice = chooser(references);
  body.append(choice.element);
  fill(body, status, citing, choice.chosen, choice.onChange);
}

/** Puts formats, text and buttons into the dialog. */
function fill(
  body: HTMLElement,
  status: HTMLElement,
  { write, file }: Citing,
  chosen: () => readonly PageReference[],
  onChange: (changed: () => void) => void = () => {},
): void {
  let format: CitationFormat | undefined;
  const output = make('div', 'cite-text');
  output.id = 'cite-text';
  output.tabIndex = 0;
  output.setAttribute('role', 'tabpanel');
  const written = (): string => (format ? write(format, chosen()) : '');
  const show = (): void => {
    if (!format) return;
    const shown = chosen().slice(0, MANY);
    const text = format.style
      ? styled(format.style, shown)
      : [make('pre', '', write(format, shown))];
    output.replaceChildren(...text);
    if (shown.length === 0) output.textContent = citeWords.none;
  };
  const formats = tabs(CITATION_FORMATS, output, (selected) => {
    format = selected;
    show();
  });
  onChange(show);
  const copy = makeButton(citeWords.copy, 'pill', async () => {
    // Of many papers only the first are shown with their italics.
    const isStyled = format?.style !== undefined && chosen().length <= MANY;
    await copyText(written(), output, isStyled);
    status.textContent = citeWords.copied;
  });
  const save = makeButton(citeWords.download, 'pill', () => {
    const [only, ...more] = chosen();
    if (!only || !format) return;
    const name = `${more.length > 0 ? file : only.key}.${format.ending}`;
    download(name, mediaType(name), written());
  });
  body.append(formats, output, make('p', 'actions', copy, save));
  body.closest('dialog')?.addEventListener('keydown', (event) => {
    const isCopy = event.key === 'c' && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (isCopy) copy.click();
  });
  formats.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
}

/** References with their italics. */
function styled(
  style: NonNullable<CitationFormat['style']>,
  references: readonly PageReference[],
): HTMLElement[] {
  return references.map((reference) => {
    const pieces = style(reference).map(({ text, italic }) =>
      italic ? make('i', '', text) : text,
    );
    return make('p', '', ...pieces);
  });
}

/** Copies a text; a reference for people with its italics too. */
async function copyText(text: string, shown: HTMLElement, isStyled: boolean): Promise<void> {
  if (!isStyled || !('ClipboardItem' in window)) return navigator.clipboard.writeText(text);
  const html = new Blob([shown.innerHTML], { type: 'text/html' });
  const plain = new Blob([text], { type: 'text/plain' });
  return navigator.clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': plain })]);
}
