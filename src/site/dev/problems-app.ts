import { defineToolbarApp } from 'astro/toolbar';
import { PROBLEMS_ADDRESS, type ProblemReport, type ShownProblem } from './problem-report.ts';

/** The app of Astro's toolbar that shows what is wrong with the content; it is in the preview alone. */
export default defineToolbarApp({
  async init(canvas, app) {
    const report = await readReport();
    showNotices(report.notices);
    const isWrong = report.page.length > 0 || report.errors > 0;
    app.toggleNotification({ state: isWrong, level: report.errors > 0 ? 'error' : 'warning' });
    const card = document.createElement('astro-dev-toolbar-window');
    card.append(styleOf(), ...contentsOf(report));
    canvas.append(card);
  },
});

async function readReport(): Promise<ProblemReport> {
  const page = encodeURIComponent(location.pathname);
  const response = await fetch(`${PROBLEMS_ADDRESS}?page=${page}`);
  return response.json();
}

/** Sentences that a reader of the page must know stand in a bar above it. */
function showNotices(notices: readonly string[]): void {
  for (const notice of notices) {
    const bar = element('p', notice);
    bar.role = 'status';
    bar.style.cssText =
      'margin:0;padding:.6rem 1rem;background:#7a2e0e;color:#fff;font:15px/1.4 system-ui,sans-serif';
    document.body.prepend(bar);
  }
}

function contentsOf({ page, errors, warnings, first }: ProblemReport): HTMLElement[] {
  const of = page.length === 0 ? 'Nothing is wrong with this page.' : 'This page';
  return [
    element('h2', of),
    listOf(page),
    element('h2', `The whole archive: ${count(errors, 'error')}, ${count(warnings, 'warning')}`),
    listOf(first),
  ];
}

function count(number: number, name: string): string {
  return `${number} ${name}${number === 1 ? '' : 's'}`;
}

function listOf(problems: readonly ShownProblem[]): HTMLElement {
  const list = document.createElement('ul');
  for (const { severity, place, message, fix, open } of problems) {
    const entry = document.createElement('li');
    const button = element('button', place);
    button.title = 'Open in the editor';
    button.addEventListener('click', () => {
      void fetch(`/__open-in-editor?file=${encodeURIComponent(open)}`);
    });
    entry.append(element('b', severity), ' ', button, element('p', message), element('p', fix));
    list.append(entry);
  }
  return list;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function styleOf(): HTMLStyleElement {
  return element(
    'style',
    `h2 { font-size: 1rem; margin: 0 0 .5rem; color: #fff }
     ul { margin: 0 0 1rem; padding: 0; list-style: none; overflow: auto; max-height: 40vh }
     li { padding: .5rem 0; border-top: 1px solid #444 }
     p { margin: .25rem 0 0 } b { font-weight: 600 }
     button { font: inherit; color: #9cf; background: none; border: 0; padding: 0; cursor: pointer; text-decoration: underline }`,
  );
}
