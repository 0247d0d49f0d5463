import { escapeMarkup } from '../../archive/formats/text/escape.ts';
import type { DevSite } from './answer-requests.ts';
import { fileOfPage, shownProblem } from './report-problems.ts';

/** The page of a paper whose file never was without an error: what is wrong with it. Undefined for other addresses. */
export function flawedPage(dev: DevSite, address: string): string | undefined {
  const file = fileOfPage(dev, address);
  const errors = file === undefined ? [] : dev.content.problemsOf(file);
  if (file === undefined || errors.length === 0) return undefined;
  const entries = errors.map((error) => {
    const { place, message, fix, open } = shownProblem(dev.root, error);
    return `<dt><a href="${OPEN}${encodeURIComponent(open)}">${escapeMarkup(place)}</a></dt>
<dd>${escapeMarkup(message)}<br>${escapeMarkup(fix)}</dd>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeMarkup(file)}</title>
<style>${STYLE}</style>
<script type="module" src="/@vite/client"></script>
<script type="module">${OPENING}</script>
<h1>There is no page of this paper yet</h1>
<p>Its file has errors: <code>${escapeMarkup(file)}</code></p>
<dl>${entries.join('')}</dl>
</html>`;
}

/** Where Vite opens a file in the editor. */
const OPEN = '/__open-in-editor?file=';

/** A link opens the file and stays on the page. */
const OPENING = `addEventListener('click', (event) => {
  const link = event.target.closest('a');
  if (!link) return;
  event.preventDefault();
  fetch(link.href);
});`;

const STYLE = `:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { max-width: 42rem; margin: 4rem auto; padding: 0 1rem }
dt { margin-top: 1rem } dd { margin: 0 }`;
