import type { CalendarView } from './calendar-view.ts';
import type { DataPageView } from './data-view.ts';
import type { DayView } from './day-view.ts';
import type { DigestView } from './digest-view.ts';
import type { EmbedView } from './embed-view.ts';
import type { GapsView } from './gaps-view.ts';
import type { IndexView } from './index-view.ts';
import type { ListView } from './list-view.ts';
import type { PaperView } from './paper-view.ts';
import type { PeriodView } from './period-view.ts';
import type { PlainView } from './plain-views.ts';
import type { RandomView } from './random-view.ts';
import type { RedirectView } from './redirect-view.ts';
import type { SavedView } from './saved-view.ts';
import type { SearchView } from './search-view.ts';
import type { SubscribeView } from './subscribe-view.ts';
import type { TrendingView } from './trending-view.ts';
import type { TrendsView } from './trends-view.ts';

/** What each template of `src/pages` shows: everything on the page, as plain values. */
export interface Views {
  calendar: CalendarView;
  data: DataPageView;
  day: DayView;
  digest: DigestView;
  embed: EmbedView;
  gaps: GapsView;
  directory: IndexView;
  list: ListView;
  paper: PaperView;
  period: PeriodView;
  plain: PlainView;
  random: RandomView;
  redirect: RedirectView;
  saved: SavedView;
  search: SearchView;
  subscribe: SubscribeView;
  trending: TrendingView;
  trends: TrendsView;
}
