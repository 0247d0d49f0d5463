import { markingWords } from '../asked-words.ts';
import { make } from '../reading/make.ts';
import { titleOf } from '../reading/paper.ts';
import type { Order } from './order.ts';

/** Papers that stand by upvotes, in another order; by topic with a heading over each group. */
export function inOrder(papers: readonly HTMLElement[], order: Order): HTMLElement[] {
  if (order === 'upvotes') return [...papers];
  if (order === 'topic') return byTopic(papers);
  const title = (paper: HTMLElement): string => titleOf(paper)?.textContent.toLowerCase() ?? '';
  return [...papers].sort((a, b) => (title(a) < title(b) ? -1 : 1));
}

/** Each paper once, below that of its topics which most papers of the day have; the largest group first. */
function byTopic(papers: readonly HTMLElement[]): HTMLElement[] {
  const topics = (paper: Element): string[] =>
    [...paper.querySelectorAll('.about li')].map(({ textContent }) => textContent.trim());
  const sizes = new Map<string, number>();
  for (const topic of papers.flatMap(topics)) sizes.set(topic, (sizes.get(topic) ?? 0) + 1);
  const size = (topic: string): number => sizes.get(topic) ?? 0;
  const groups = new Map<string, HTMLElement[]>();
  for (const paper of papers) {
    const [topic = ''] = topics(paper).sort((a, b) => size(b) - size(a));
    groups.set(topic, [...(groups.get(topic) ?? []), paper]);
  }
  return [...groups]
    .sort(
      ([a, one], [b, other]) => Number(a === '') - Number(b === '') || other.length - one.length,
    )
    .flatMap(([topic, group]) => [make('h2', 'large', topic || markingWords.noTopic), ...group]);
}
