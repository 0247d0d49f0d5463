const KEY = 'look';

/** What a reader has chosen of the look of all pages. The script in the head puts it on the root element. */
interface Look {
  theme?: 'light' | 'dark';
  /** How much of abstracts lists show; without it their first lines. */
  abstracts?: 'titles' | 'lines' | 'whole';
  /** The order of a day; without it by upvotes. */
  order?: 'title' | 'topic';
  /** Whether single keys do nothing. */
  keys?: 'off';
}

/** What the page shows now; `undefined` where nothing is chosen. */
export function look<Name extends keyof Look>(name: Name): Look[Name] {
  return document.documentElement.dataset[name] as Look[Name];
}

/** Changes the look of this page, and of all others as far as the browser keeps it. */
export function setLook<Name extends keyof Look>(name: Name, value: Look[Name] | undefined): void {
  const { dataset } = document.documentElement;
  if (value === undefined) delete dataset[name];
  else dataset[name] = value;
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...keptLook(), [name]: value }));
  } catch {
    // Storage may be off or full; the choice then lasts as long as the page.
  }
}

/** What is kept of it; nothing where something else stands there. */
function keptLook(): Look {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}');
  } catch {
    return {};
  }
}
