import type { PageKind } from './kinds.ts';
import { dayPages } from './pages/days.ts';
import { indexPages } from './pages/indexes.ts';
import { authorPages, orgPages, tagPages } from './pages/lists.ts';
import { movedPages } from './pages/moved.ts';
import {
  calendarPages,
  gapsPages,
  subscribePages,
  trendingPages,
  trendsPages,
} from './pages/overviews.ts';
import { paperPages } from './pages/papers.ts';
import { monthPages, weekPages, yearPages } from './pages/periods.ts';
import { plainPages, savedPages, searchPages } from './pages/plain.ts';

/** Every kind of page there is, in the order in which they are built. */
export const PAGE_KINDS: Readonly<Record<string, PageKind>> = {
  day: dayPages,
  week: weekPages,
  month: monthPages,
  year: yearPages,
  topic: tagPages,
  organization: orgPages,
  author: authorPages,
  index: indexPages,
  calendar: calendarPages,
  trending: trendingPages,
  trends: trendsPages,
  subscribe: subscribePages,
  gaps: gapsPages,
  plain: plainPages,
  saved: savedPages,
  search: searchPages,
  moved: movedPages,
  // Last, since they wait for related papers while the others are rendered.
  paper: paperPages,
};
