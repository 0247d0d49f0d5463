import type { PageKind } from './kind.ts';
import { dataPages } from './kinds/data.ts';
import { dayPages } from './kinds/days.ts';
import { digestPages } from './kinds/digests.ts';
import { embedPages } from './kinds/embeds.ts';
import { indexPages } from './kinds/indexes.ts';
import { authorPages, orgPages, tagPages } from './kinds/lists.ts';
import { gonePages, movedPages } from './kinds/moved.ts';
import {
  calendarPages,
  gapsPages,
  subscribePages,
  trendingPages,
  trendsPages,
} from './kinds/overviews.ts';
import { paperPages } from './kinds/papers.ts';
import { monthPages, weekPages, yearPages } from './kinds/periods.ts';
import { ownPages, plainPages, savedPages } from './kinds/plain.ts';
import { randomPages } from './kinds/random.ts';
import { searchPages } from './kinds/search.ts';

/** Every kind of page there is, in the order in which they are built. */
export const PAGE_KINDS: Readonly<Record<string, PageKind>> = {
  day: dayPages,
  week: weekPages,
  month: monthPages,
  year: yearPages,
  digest: digestPages,
  topic: tagPages,
  'topic-embed': embedPages,
  organization: orgPages,
  author: authorPages,
  index: indexPages,
  calendar: calendarPages,
  trending: trendingPages,
  trends: trendsPages,
  subscribe: subscribePages,
  gaps: gapsPages,
  data: dataPages,
  plain: plainPages,
  own: ownPages,
  saved: savedPages,
  random: randomPages,
  search: searchPages,
  moved: movedPages,
  gone: gonePages,
  paper: paperPages,
};
