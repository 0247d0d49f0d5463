import { authorsWithPages, orgsWithPages } from '../archive/archive/with-pages.ts';
import type { Author } from '../archive/model/author.ts';
import type { Org } from '../archive/model/org.ts';
import type { Tag } from '../archive/model/tag.ts';
import { dayView } from '../archive/views/day-view.ts';
import { authorInitials, authorsByView } from '../archive/views/index-view.ts';
import { authorView, orgView, tagView } from '../archive/views/list-view.ts';
import { paperView } from '../archive/views/paper-view.ts';
import { monthView, weekView, yearView } from '../archive/views/period-view.ts';
import { movedAddresses, type RedirectView, redirectView } from '../archive/views/redirect-view.ts';
import { loadContext } from './context.ts';
import { keyed, listed, type Pages } from './page-kinds.ts';

/** One page a day that has papers. */
export const dayPages = keyed('day', ({ archive }) => archive.days.keys(), dayView);
/** One page a week that has papers. */
export const weekPages = keyed('week', ({ archive }) => archive.weeks.keys(), weekView);
/** One page a month that has papers. */
export const monthPages = keyed('month', ({ archive }) => archive.months.keys(), monthView);
/** One page a year that has papers. */
export const yearPages = keyed('year', ({ archive }) => archive.years.keys(), yearView);
/** The names with a page by initial. */
export const authorsByPages = keyed('initial', authorInitials, authorsByView);

/** One page a paper. */
export const paperPages = keyed(
  'id',
  ({ archive }) => archive.byId.keys(),
  (context, id) => {
    const paper = context.archive.byId.get(id);
    if (!paper) throw new Error(`There is no paper "${id}".`);
    return paperView(context, paper);
  },
);

/** Addresses of merged topics and renamed organizations, which lead on to the page that stands for them now. */
export const movedPages: Pages<RedirectView> = {
  paths: async () =>
    [...movedAddresses(await loadContext()).keys()].map((moved) => ({ params: { moved } })),
  view: async ({ moved }) => {
    const context = await loadContext();
    const to = movedAddresses(context).get(moved ?? '');
    if (!to) throw new Error(`Nothing moved from "${moved}".`);
    return redirectView(context, to.label, to.href);
  },
};

/** The pages of all topics. */
export const tagPages = listed<Tag>(
  ({ archive }) => archive.tags.values(),
  ({ archive }, slug) => archive.tags.get(slug),
  tagView,
);
/** The pages of organizations with papers. */
export const orgPages = listed<Org>(
  orgsWithPages,
  ({ archive }, slug) => archive.orgs.get(slug),
  orgView,
);
/** The pages of names with enough papers. */
export const authorPages = listed<Author>(
  authorsWithPages,
  ({ archive }, slug) => archive.authors.get(slug),
  authorView,
);
