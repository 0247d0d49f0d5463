/** Goes on to a paper at random: a month by its number of papers, then one of its ids. Where that fails, the months stay. */
async function goToAny(list: HTMLElement): Promise<void> {
  const months = [...list.querySelectorAll<HTMLAnchorElement>('a[data-papers]')];
  const papers = months.reduce((sum, { dataset }) => sum + Number(dataset['papers']), 0);
  let left = Math.floor(Math.random() * papers);
  const month = months.find(({ dataset }) => {
    left -= Number(dataset['papers']);
    return left < 0;
  });
  const answer = await fetch(month?.dataset['ids'] ?? '');
  if (!answer.ok) return;
  const ids = (await answer.json()) as string[];
  const id = ids[Math.floor(Math.random() * ids.length)];
  const address = list.dataset['paperAddress'];
  // Back leads to where the reader came from, not to another paper.
  if (id && address) location.replace(address.replace('{id}', encodeURIComponent(id)));
}

const list = document.querySelector<HTMLElement>('[data-paper-address]');
if (list) goToAny(list).catch(() => {});
