import { z } from 'zod';
import { paperIdFromArxiv } from '../../archive/model/arxiv-id.ts';
import { paperSchema } from '../../archive/model/schema.ts';
import { slugOf } from '../../archive/model/slug.ts';
import { type FailedAnswer, failedAnswer, type PapersAnswer } from '../answer.ts';
import type { PaperDraft } from '../draft.ts';

const { shape } = paperSchema;

/** Facts are JSON, where counts are numbers; the schema of files reads texts. */
const count = z.number().int().min(0).max(9_999_999);

const factSchema = z.strictObject({
  title: z.string(),
  arxiv: z
    .string()
    .refine((id) => paperIdFromArxiv(id) !== undefined, 'no arXiv id')
    .optional(),
  authors: shape.authors,
  listed: shape.date.optional(),
  published: shape.published,
  upvotes: count.optional(),
  comments: count.optional(),
  retrieved: shape.retrieved,
  org: shape.org,
  github: z.string().optional(),
  project: z.string().optional(),
  categories: shape.categories,
});

/** What is known of a paper besides a copied page, found by its title. */
export type Fact = z.output<typeof factSchema>;

/** Reads a JSON list of facts; every entry that cannot be read is named. */
export function readFacts(text: string): Fact[] | FailedAnswer {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return failedAnswer('The facts are no JSON.');
  }
  const read = z.array(factSchema).safeParse(value);
  if (read.success) return read.data;
  const reasons = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  return failedAnswer(`The facts cannot be read. ${reasons.join('; ')}`);
}

/** Completes drafts by the facts of the same title; a title that names two papers or two facts is refused. */
export function completeByFacts<Answer extends PapersAnswer>(
  answer: Answer,
  facts: readonly Fact[],
): Answer {
  const byTitle = Map.groupBy(facts, ({ title }) => slugOf(title));
  const titles = new Set(answer.drafts.map(({ title }) => slugOf(title)));
  const completed: Answer = {
    ...answer,
    drafts: [],
    notes: [...answer.notes],
    refused: [...answer.refused],
  };
  for (const draft of answer.drafts) {
    const found = byTitle.get(slugOf(draft.title)) ?? [];
    const [fact] = found;
    if (found.length > 1) {
      completed.refused.push({ paper: draft.title, note: 'The facts hold its title twice.' });
    } else if (!fact) {
      completed.notes.push({ paper: draft.title, note: 'The facts do not know it.' });
      completed.drafts.push(draft);
    } else completed.drafts.push(complete(draft, fact));
  }
  const unused = facts.filter(({ title }) => !titles.has(slugOf(title)));
  completed.notes.push(
    ...unused.map(({ title }) => ({ paper: title, note: 'Its facts were not needed.' })),
  );
  return completed;
}

/** The page's own words stay; days, counts and names that it does not print come from the facts. */
function complete(draft: PaperDraft, fact: Fact): PaperDraft {
  const { title: _, arxiv, listed, github, project, authors, ...stated } = fact;
  const { authorCount, ...rest } = draft;
  const alsoListed = listed !== undefined && listed !== draft.date ? [listed] : [];
  return {
    ...withoutUndefined(stated),
    ...rest,
    ...(stated.retrieved !== undefined && { retrieved: stated.retrieved }),
    ...(arxiv !== undefined && { id: paperIdFromArxiv(arxiv) as string }),
    authors,
    ...(authorCount !== undefined && authorCount > authors.length && { authorCount }),
    links: { ...(github !== undefined && { github }), ...(project !== undefined && { project }) },
    ...(alsoListed.length > 0 && { alsoListed }),
  };
}

function withoutUndefined<Value extends object>(value: Value) {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as {
    [Key in keyof Value]: Exclude<Value[Key], undefined>;
  };
}
