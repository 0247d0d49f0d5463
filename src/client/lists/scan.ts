import { look, setLook } from '../look.ts';

/** How much of abstracts a list shows. */
type View = 'titles' | 'lines' | 'whole';

const links = [...document.querySelectorAll<HTMLAnchorElement>('.scan a')];

/** Makes the links between titles, first lines and whole abstracts a switch that is remembered. */
export function setUpScan(): void {
  if (links.length === 0) return;
  for (const link of links) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      choose(link.id as View);
    });
  }
  const asked = links.find(({ hash }) => hash === location.hash);
  if (asked) choose(asked.id as View);
  else show();
}

function current(): View {
  const remembered = look('abstracts');
  return remembered && links.some(({ id }) => id === remembered) ? remembered : 'lines';
}

/** What stands at the top of the window stays there, however much the list above it grows or shrinks. */
function choose(view: View): void {
  const anchor = [...document.querySelectorAll('.paper')].find(
    (paper) => paper.getBoundingClientRect().bottom > 0,
  );
  const before = anchor?.getBoundingClientRect().top ?? 0;
  setLook('abstracts', view);
  show();
  const after = anchor?.getBoundingClientRect().top ?? 0;
  if (before < 0) scrollBy({ top: after - before, behavior: 'instant' });
}

function show(): void {
  for (const link of links) {
    if (link.id === current()) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}
