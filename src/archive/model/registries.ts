import { z } from 'zod';
import { isArxivPaperId } from './arxiv-id.ts';
import { isDay } from './day.ts';
import { refuseLink } from './links.ts';
import type { OwnPage } from './own-page.ts';
import type { Place } from './paper.ts';
import { isDeviceName, isPaperSlug, nameSlug } from './slug.ts';

/** The most characters of an entry's slug. */
export const ENTRY_SLUG_MAX = 100;

/** The most characters that a text of a registry may have. */
const TEXT_MAX = 1000;

const text = z
  .string({ error: 'Expected a text.' })
  .overwrite((one) => one.replace(/\s+/g, ' ').trim())
  .refine((one) => one !== '', { error: 'The text is empty.' })
  .refine((one) => one.length <= TEXT_MAX, {
    error: `The text is longer than ${TEXT_MAX} characters.`,
  });
const texts = z.array(text, { error: 'Expected a list.' }).default([]);
const A_MAP = { error: 'Expected an entry: keys, indented below its slug.' };
const slug = z
  .string()
  .refine((one) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(one) && one.length <= ENTRY_SLUG_MAX, {
    error: 'Expected a-z, 0-9 and single hyphens.',
  })
  .refine((one) => !isDeviceName(one), { error: 'Windows keeps this name for a device.' });
const slugs = z.array(slug, { error: 'Expected a list.' }).default([]);
const https = text.refine(
  (one) => /^https:\/\//.test(one) && refuseLink('project', one) === undefined,
  { error: 'Expected an https address.' },
);
const flag = z
  .enum(['true', 'false'], { error: 'Expected true or false.' })
  .transform((one) => one === 'true');
const number = z
  .string()
  .regex(/^[0-9]{1,7}$/, { error: 'Expected a whole number.' })
  .transform(Number);
const formerAddress = z.string().refine((one) => isFormerAddress(one), {
  error:
    'Expected an address such as papers/2506.24119, tags/agents, orgs/qwen or authors/jane-doe.',
});
const paperIds = z
  .array(
    z.string().refine((one) => isPaperSlug(one) || /[0-9]/.test(one), {
      error: 'Expected the id of a paper.',
    }),
  )
  .default([]);

/** A topic of `tags.yaml`. */
export const tagSchema = z.strictObject(
  {
    label: text.describe('The name that readers see.'),
    description: text.describe('What the topic is about, in one sentence.'),
    parent: slug
      .exactOptional()
      .describe('The slug of the broader topic that it belongs to, whose page lists it.'),
    aliases: texts.describe('Phrases in a title or an abstract that suggest the topic.'),
    titles: texts.describe(
      'Phrases that suggest it in a title only; `*Bench` is any word that ends so.',
    ),
    hints: texts.describe('Weak phrases, which suggest it only where no other topic fits.'),
    categories: texts.describe(
      'arXiv categories that suggest it as the primary one; where it has hints, only if no other topic fits.',
    ),
    merged: slugs.describe(
      'Slugs of topics that were merged into this one; their addresses lead here.',
    ),
  },
  A_MAP,
);

/** An organization of `orgs.yaml`. */
export const orgSchema = z.strictObject(
  {
    name: text.describe('The name that readers see.'),
    aliases: texts.describe('Other names and spellings under which papers state it.'),
    homepage: https.exactOptional().describe('The home page.'),
    huggingface: text
      .refine((one) => /^[A-Za-z0-9][\w.-]{0,95}$/.test(one), {
        error: 'Expected the name in its address, huggingface.co/NAME.',
      })
      .exactOptional()
      .describe('The name under which Hugging Face keeps it.'),
    ror: text
      .refine((one) => /^(?:https:\/\/ror\.org\/)?0[a-z0-9]{8}$/.test(one), {
        error: 'Expected an id of ror.org such as 05a28rw58.',
      })
      .exactOptional()
      .describe('The id at ror.org.'),
    renamed: slugs.describe('Earlier slugs; their addresses lead here.'),
    draft: flag.default(false).describe('`true` where nobody has looked at it yet.'),
  },
  A_MAP,
);

/** A person of `authors.yaml`: joined from several names, or told apart from others of the same name. */
export const personSchema = z.strictObject(
  {
    names: z
      .array(text, { error: 'Expected a list.' })
      .min(1, { error: 'Expected at least one name.' })
      .describe('Spellings of the name; the first one is shown.'),
    papers: paperIds.describe(
      "Ids of the papers that are this person's; without them, all papers under the names.",
    ),
    orcid: z
      .string()
      .regex(/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/, {
        error: 'Expected an ORCID iD such as 0000-0002-1825-0097.',
      })
      .exactOptional()
      .describe('The ORCID iD.'),
    team: flag
      .exactOptional()
      .describe(
        'Whether citations keep the name whole, as that of a team, where its words tell it wrong.',
      ),
  },
  A_MAP,
);

/** A feed of `feeds.yaml`: all conditions that it states must hold. */
export const feedSchema = z.strictObject(
  {
    title: text.describe('The name of the feed.'),
    description: text.exactOptional().describe('What the feed holds, in one sentence.'),
    tags: slugs.describe('The paper has one of these topics.'),
    orgs: slugs.describe('The paper is from one of these organizations.'),
    words: texts.describe(
      'Title or abstract holds one of these words or phrases, whatever their case.',
    ),
    minUpvotes: number.exactOptional().describe('The paper has at least so many upvotes.'),
  },
  A_MAP,
);

const category = z.string().regex(/^[a-z-]+(\.[A-Za-z-]+)?$/, {
  error: 'Expected a category of arXiv such as cs.CL.',
});

/** A choice of `arxiv.yaml` among the new papers of arXiv: all conditions that it states must hold. */
export const arxivChoiceSchema = z.strictObject(
  {
    categories: z
      .array(category, { error: 'Expected a list.' })
      .min(1, { error: 'Expected at least one category.' })
      .describe('The paper stands in one of these categories of arXiv.'),
    primary: flag
      .default(false)
      .describe('`true` where one of them must be the primary category of the paper.'),
    words: texts.describe(
      'Title or abstract holds one of these words or phrases, whatever their case.',
    ),
    authors: texts.describe(
      'One of these people is among the authors; an initial stands for any first name that begins with it.',
    ),
    without: texts.describe('Neither title nor abstract holds any of these words or phrases.'),
    tags: slugs.describe('Topics that the chosen papers get.'),
  },
  A_MAP,
);

/** A former address of `former.yaml`: another one has taken its place, or none. */
export const formerSchema = z.strictObject(
  {
    to: formerAddress.exactOptional().describe('The address that has taken its place.'),
    date: z
      .string()
      .refine(isDay, { error: 'Expected a day such as 2025-12-10.' })
      .exactOptional()
      .describe('Since when there is nothing any more, where nothing has taken its place.'),
    note: text.exactOptional().describe('Why, in one sentence.'),
  },
  A_MAP,
);

/** The registries by file name, without `.yaml`. */
export const REGISTRY_SCHEMAS = {
  tags: tagSchema,
  orgs: orgSchema,
  authors: personSchema,
  feeds: feedSchema,
  arxiv: arxivChoiceSchema,
  former: formerSchema,
} as const;

/** The name of a registry. */
export type RegistryName = keyof typeof REGISTRY_SCHEMAS;

type Entry<Schema extends z.ZodType> = z.output<Schema> & { slug: string };

/** A topic as the registry states it. */
export type TagEntry = Entry<typeof tagSchema>;
/** An organization as the registry states it. */
export type OrgEntry = Entry<typeof orgSchema>;
/** A person as the registry states them. */
export type PersonEntry = Entry<typeof personSchema>;
/** A declared feed; its address is `/feeds/<slug>/feed.xml`. */
export type FeedDeclaration = Entry<typeof feedSchema>;

/** A choice among the new papers of arXiv. */
export type ArxivChoice = Entry<typeof arxivChoiceSchema>;
/** A former address, such as `papers/2506.24119`, as its slug. */
export type FormerAddress = Entry<typeof formerSchema>;

/** All registries, each in the order of its file, and the own pages by name: all that a content root holds besides papers. */
export interface Registries {
  tags: readonly TagEntry[];
  orgs: readonly OrgEntry[];
  authors: readonly PersonEntry[];
  feeds: readonly FeedDeclaration[];
  arxiv: readonly ArxivChoice[];
  former: readonly FormerAddress[];
  pages: readonly OwnPage[];
}

/**
 * Where entries stand in the files of the registries, by key path: `key:qwen`, `qwen.aliases.0`; where links of own pages
 * do, by page and address: `join https://example.org/`.
 */
export type RegistryPlaces = Partial<
  Record<RegistryName | 'pages', Readonly<Record<string, Place>>>
>;

/** Registries without an entry. */
export const NO_REGISTRIES: Registries = {
  tags: [],
  orgs: [],
  authors: [],
  feeds: [],
  arxiv: [],
  former: [],
  pages: [],
};

/** Says whether a text can be a category of arXiv. */
export function isCategory(candidate: string): boolean {
  return category.safeParse(candidate).success;
}

/** Says whether a text can be the slug of an entry; those of people are their folded names. */
export function isEntrySlug(registry: RegistryName, candidate: string): boolean {
  if (registry === 'former') return isFormerAddress(candidate);
  return registry === 'authors' ? isNameSlug(candidate) : slug.safeParse(candidate).success;
}

function isNameSlug(candidate: string): boolean {
  return candidate !== '' && nameSlug(candidate) === candidate;
}

/** Says whether a text is an address below the site's own that a page of a paper, topic, organization or name can have. */
function isFormerAddress(candidate: string): boolean {
  const [, kind, name = ''] = /^(papers|tags|orgs|authors)\/([^/]+)$/.exec(candidate) ?? [];
  if (kind === 'papers') return isPaperSlug(name) || isArxivPaperId(name);
  return kind === 'authors' ? isNameSlug(name) : slug.safeParse(name).success;
}
