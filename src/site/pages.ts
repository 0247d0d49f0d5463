import type { Author } from '../archive/author.ts';
import type { Org } from '../archive/org.ts';
import type { Tag } from '../archive/tag.ts';
import type { Context } from '../archive/views/context.ts';
import { dayView } from '../archive/views/day-view.ts';
import { authorInitials, authorsByView } from '../archive/views/index-view.ts';
import { authorView, type ListView, orgView, tagView } from '../archive/views/list-view.ts';
import { pagesOf } from '../archive/views/pages-of.ts';
import { paperView } from '../archive/views/paper-view.ts';
import { monthView, weekView, yearView } from '../archive/views/period-view.ts';
import { movedAddresses, type RedirectView, redirectView } from '../archive/views/redirect-view.ts';
import { loadContext } from './context.ts';

type Params = Record<string, string | undefined>;

/** The pages of one kind: which there are, and the view of each. */
export interface Pages<View> {
  paths: () => Promise<{ params: Params }[]>;
  view: (params: Params) => Promise<View>;
}

/** One page for each key of the archive, under a parameter. */
function keyed<View>(
  param: string,
  keys: (context: Context) => Iterable<string>,
  view: (context: Context, key: string) => View,
): Pages<View> {
  return {
    paths: async () => [...keys(await loadContext())].map((key) => ({ params: { [param]: key } })),
    view: async (params) => view(await loadContext(), params[param] ?? ''),
  };
}

/** The pages of topics, organizations or names: one without a number, and those with one. */
function listed<Subject extends { slug: string; papers: Tag['papers'] }>(
  subjects: (context: Context) => Iterable<Subject>,
  find: (context: Context, slug: string) => Subject | undefined,
  view: (context: Context, subject: Subject, number?: number) => ListView,
): { newest: Pages<ListView>; numbered: Pages<ListView> } {
  const viewOf = async ({ slug, number }: Params): Promise<ListView> => {
    const context = await loadContext();
    const subject = find(context, slug ?? '');
    if (!subject) throw new Error(`There is no page "${slug}".`);
    return view(context, subject, number === undefined ? undefined : Number(number));
  };
  return {
    newest: {
      paths: async () =>
        [...subjects(await loadContext())].map(({ slug }) => ({ params: { slug } })),
      view: viewOf,
    },
    numbered: {
      paths: async () =>
        [...subjects(await loadContext())].flatMap(({ slug, papers }) =>
          pagesOf(papers).flatMap(({ number }) =>
            number === undefined ? [] : [{ params: { slug, number: String(number) } }],
          ),
        ),
      view: viewOf,
    },
  };
}

export const dayPages = keyed('day', ({ archive }) => archive.days.keys(), dayView);
export const weekPages = keyed('week', ({ archive }) => archive.weeks.keys(), weekView);
export const monthPages = keyed('month', ({ archive }) => archive.months.keys(), monthView);
export const yearPages = keyed('year', ({ archive }) => archive.years.keys(), yearView);
export const authorsByPages = keyed('initial', authorInitials, authorsByView);

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

export const tagPages = listed<Tag>(
  ({ archive }) => archive.tags.values(),
  ({ archive }, slug) => archive.tags.get(slug),
  tagView,
);
export const orgPages = listed<Org>(
  ({ archive }) => [...archive.orgs.values()].filter((org) => org.papers.length > 0),
  ({ archive }, slug) => archive.orgs.get(slug),
  orgView,
);
export const authorPages = listed<Author>(
  ({ archive, config }) =>
    [...archive.authors.values()].filter((author) => author.papers.length >= config.authorPageFrom),
  ({ archive }, slug) => archive.authors.get(slug),
  authorView,
);
