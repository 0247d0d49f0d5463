import { escapeMarkup } from '../../archive/formats/text/escape.ts';
import type { DevSite } from './answer-requests.ts';
import { fileOfPage } from './report-problems.ts';

/** The page of a paper whose file never was without an error: what is wrong with it. Undefined for other addresses. */
export function flawedPage(dev: DevSite, address: string): string | undefined {
  const file = fileOfPage(dev, address);
  const errors = file === undefined ? [] : dev.content.problemsOf(file);
  if (file === undefined || errors.length === 0) return undefined;
  const lines = errors.map(
    ({ line, column, message, fix }) =>
      `<dt>Line ${line}, column ${column}</dt><dd>${escapeMarkup(message)}<br>${escapeMarkup(fix)}</dd>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escapeMarkup(file)}</title>
<script type="module" src="/@vite/client"></script>
<h1>There is no page of this paper yet</h1>
<p>Its file has errors: <code>${escapeMarkup(file)}</code></p>
<dl>${lines.join('')}</dl>
</html>`;
}
