import { download } from './download.ts';

const section = document.querySelector<HTMLElement>('[data-choose]');
if (section) setUpChoice(section);

/** Lets a reader tick feeds and take them along as one OPML file, in one format at a time. */
function setUpChoice(section: HTMLElement): void {
  const boxes = [...section.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const take = section.querySelector<HTMLElement>('.take-choice');
  const format = take?.querySelector('select');
  const button = take?.querySelector('button');
  if (!take || !format || !button) return;
  const ticked = (): HTMLInputElement[] => boxes.filter((box) => box.checked);
  const show = (): void => {
    button.disabled = ticked().length === 0;
  };
  for (const box of boxes) box.hidden = false;
  take.hidden = false;
  section.addEventListener('change', show);
  button.addEventListener('click', () => {
    const name = section.dataset['name'] ?? '';
    download(section.dataset['file'] ?? '', 'text/x-opml', opmlOf(name, ticked(), format.value));
  });
  show();
}

function opmlOf(name: string, boxes: readonly HTMLInputElement[], format: string): string {
  const opml = document.implementation.createDocument(null, 'opml');
  opml.documentElement.setAttribute('version', '2.0');
  const head = opml.documentElement.appendChild(opml.createElement('head'));
  head.appendChild(opml.createElement('title')).textContent = name;
  const body = opml.documentElement.appendChild(opml.createElement('body'));
  for (const box of boxes) {
    const outline = body.appendChild(opml.createElement('outline'));
    const title = box.dataset['title'] ?? '';
    outline.setAttribute('type', 'rss');
    outline.setAttribute('text', title);
    outline.setAttribute('title', title);
    outline.setAttribute('xmlUrl', box.dataset[format] ?? '');
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(opml)}\n`;
}
