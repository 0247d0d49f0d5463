import type { Archive } from '../../archive/archive.ts';
import { compareByDate } from '../../model/order.ts';
import type { Paper } from '../../model/paper.ts';
import type { FeedDeclaration } from '../../model/registries.ts';
import { wordPattern } from '../../model/word-pattern.ts';

/** The fewest papers in the feed of everything, and the most in a declared one. */
const FEED_PAPERS = 50;
/** The fewest days in the feed of everything: who reads on Monday misses nothing of Friday. */
const FEED_DAYS = 3;

/** The papers of the newest three days, and of as many days before as it takes to reach fifty; days are never split. */
export function newestDays(archive: Archive): readonly Paper[] {
  const chosen: Paper[] = [];
  let days = 0;
  for (const papers of archive.ownDays.values()) {
    if (days >= FEED_DAYS && chosen.length >= FEED_PAPERS) break;
    chosen.push(...papers);
    days += 1;
  }
  return chosen;
}

/** The newest fifty papers that meet every condition of a declared feed. */
export function declaredPapers(archive: Archive, declaration: FeedDeclaration): readonly Paper[] {
  const meets = condition(archive, declaration);
  const chosen: Paper[] = [];
  for (const papers of archive.ownDays.values()) {
    if (chosen.length >= FEED_PAPERS) break;
    chosen.push(...papers.filter(meets).sort(compareByDate));
  }
  return chosen.slice(0, FEED_PAPERS);
}

function condition(archive: Archive, declaration: FeedDeclaration): (paper: Paper) => boolean {
  const tags = new Set(declaration.tags);
  const orgs = new Set(declaration.orgs);
  const words = wordPattern(declaration.words);
  const { minUpvotes = 0 } = declaration;
  return (paper) =>
    (paper.upvotes ?? 0) >= minUpvotes &&
    (tags.size === 0 || archive.tagsOf(paper).some((tag) => tags.has(tag.slug))) &&
    (orgs.size === 0 || orgs.has(archive.orgOf(paper)?.slug ?? '')) &&
    (!words || words.test(paper.title) || words.test(paper.abstract));
}
