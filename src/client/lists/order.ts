import { look, setLook } from '../look.ts';
import { make } from '../reading/make.ts';
import { words } from '../words.ts';

/** In which order the papers of a day are shown. */
export type Order = 'upvotes' | 'title' | 'topic';
const ORDERS: readonly Order[] = ['upvotes', 'title', 'topic'];

/**
 * Lets a reader have the papers of a day by upvotes, as they stand, by title or by topic, and remembers it. Done when they
 * stand in the order that is remembered.
 */
export async function setUpOrder(): Promise<void> {
  const scan = document.querySelector<HTMLElement>('.scan[data-sorts]');
  const list = document.querySelector<HTMLElement>('.papers');
  const papers = [...(list?.querySelectorAll<HTMLElement>('.paper') ?? [])];
  if (!scan || !list || papers.length < 2) return;
  const options = ORDERS.map((order) => new Option(words.order[order], order));
  const select = make('select', '', ...options);
  const show = async (): Promise<void> => {
    const { inOrder } = await import('./order-papers.ts');
    list.replaceChildren(...inOrder(papers, select.value as Order));
  };
  select.addEventListener('change', () => {
    const order = select.value as Order;
    setLook('order', order === 'upvotes' ? undefined : order);
    void show();
  });
  const remembered = look('order');
  if (remembered && ORDERS.includes(remembered)) select.value = remembered;
  scan.append(make('label', '', make('span', '', words.order.label), select));
  if (select.value !== 'upvotes') await show();
}
