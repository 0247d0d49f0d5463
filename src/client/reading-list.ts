import { coinsSpan, tellOfPapers } from './coins.ts';
import { download } from './download.ts';
import { readSaved, type SavedPaper, writeSaved } from './saved.ts';

const page = document.querySelector<HTMLElement>('[data-reading-list]');
if (page) setUpReadingList(page);

/** Shows the reading list of this browser, lets papers be taken out, and hands the list over as a file. */
function setUpReadingList(page: HTMLElement): void {
  const list = page.querySelector('ul');
  const empty = page.querySelector<HTMLElement>('.none');
  const take = page.querySelector<HTMLElement>('.take');
  if (!list || !empty || !take) return;
  const show = (): void => {
    const saved = readSaved();
    list.replaceChildren(
      ...saved.map((paper) => lineOf(paper, page.dataset['remove'] ?? '', show)),
    );
    empty.textContent = empty.dataset['empty'] ?? '';
    empty.hidden = saved.length > 0;
    take.hidden = saved.length === 0;
    tellOfPapers();
  };
  take.addEventListener('click', (event) => {
    const form = event.target instanceof HTMLElement ? event.target.dataset['form'] : undefined;
    const file = page.dataset['file'] ?? '';
    if (form === 'md') download(`${file}.md`, 'text/markdown', asMarkdown(readSaved()));
    if (form === 'json')
      download(`${file}.json`, 'application/json', JSON.stringify(readSaved(), null, 2));
  });
  show();
}

function lineOf(paper: SavedPaper, remove: string, show: () => void): HTMLLIElement {
  const line = document.createElement('li');
  const link = document.createElement('a');
  link.className = 'line-title';
  link.href = paper.href;
  link.textContent = paper.title;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'pill';
  button.textContent = remove;
  button.setAttribute('aria-label', `${remove}: ${paper.title}`);
  button.addEventListener('click', () => {
    writeSaved(readSaved().filter(({ id }) => id !== paper.id));
    show();
  });
  line.append(link, button, coinsSpan(paper.id, paper.title, paper.href));
  return line;
}

function asMarkdown(papers: readonly SavedPaper[]): string {
  return papers
    .map(
      ({ title, href }) =>
        `- [${title.replace(/[[\]\\]/g, '\\$&')}](${new URL(href, location.href).href})\n`,
    )
    .join('');
}
