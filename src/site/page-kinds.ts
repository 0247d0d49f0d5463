import type { Paper } from '../archive/model/paper.ts';
import type { Context } from '../archive/views/context.ts';
import type { ListView } from '../archive/views/list-view.ts';
import { pagesOf } from '../archive/views/pages-of.ts';
import { loadContext } from './context.ts';

type Params = Record<string, string | undefined>;

/** The pages of one kind: which there are, and the view of each. */
export interface Pages<View> {
  paths: () => Promise<{ params: Params }[]>;
  view: (params: Params) => Promise<View>;
}

/** One page for each key of the archive, under a parameter. */
export function keyed<View>(
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
export function listed<Subject extends { slug: string; papers: readonly Paper[] }>(
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
