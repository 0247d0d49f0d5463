import fc from 'fast-check';
import type { Publication } from '../../../src/archive/archive/publication.ts';
import type { Gap, Span } from '../../../src/archive/model/gap.ts';
import type { Paper } from '../../../src/archive/model/paper.ts';
import type { Registries } from '../../../src/archive/model/registries.ts';
import { sha256 } from '../../../src/disk/sha256.ts';
import { makeOrg, makePublication, makeTag } from '../make-publication.ts';

/** All that the pages and files of an archive are made of, but code and configuration. */
export interface Story {
  papers: Partial<Paper>[];
  registries: Registries;
  span?: Span | undefined;
  /** Stands for the bytes of all images. */
  images: string;
  /** How many of the papers before it each paper is related to. */
  related: number;
}

/** The values of every key of a paper that an edit may set; few, so that papers share them. */
const VALUES: Readonly<Record<Exclude<keyof Paper, 'id'>, fc.Arbitrary<unknown>>> = {
  title: fc.constantFrom('A plain title', 'Sorting in $O(n^2)$', '<b>R&D</b> "now"', '论文', 'Z'),
  date: fc.constantFrom('2024-12-29', '2024-12-30', '2025-01-01', '2025-01-31', '2025-02-03'),
  published: fc.constantFrom(undefined, '2024-12-01', '2023-12-01'),
  authors: fc.subarray(['Ada Lovelace', 'José García', 'Jose Garcia', '李 明', 'Bo Liu', '…']),
  authorCount: fc.constantFrom(undefined, 9, 64),
  org: fc.constantFrom(undefined, 'Qwen', 'Qwen Team', 'tongyi', 'Lab', 'Nowhere'),
  upvotes: fc.constantFrom(undefined, 0, 3, 30),
  comments: fc.constantFrom(undefined, 0, 1, 7),
  stars: fc.constantFrom(undefined, 0, 1200),
  retrieved: fc.constantFrom(undefined, '2025-02-04', '2025-02-05'),
  submitter: fc.constantFrom(undefined, 'ada-l'),
  tags: fc.subarray(['agents', 'llm-agents', 'reasoning', 'unknown']),
  categories: fc.subarray(['cs.CL', 'hep-th']),
  doi: fc.constantFrom(undefined, '10.1234/a', '10.1234/b'),
  journal: fc.constantFrom(undefined, 'Trans. R&D'),
  venue: fc.constantFrom(undefined, 'CVPR 2025', 'ACL 2024 Findings'),
  version: fc.constantFrom(undefined, 'v1', 'v2'),
  links: fc.constantFrom({}, { github: 'https://github.com/a' }, { project: 'https://a.example/' }),
  summary: fc.constantFrom(undefined, 'One sentence.', 'Another <one>.'),
  teaser: fc.constantFrom(undefined, 'a.png', 'b.png'),
  teaserAlt: fc.constantFrom(undefined, 'A picture.'),
  alsoListed: fc.subarray(['2025-02-06', '2025-02-07']),
  withdrawn: fc.constantFrom(
    undefined,
    { date: '2025-02-08' },
    { date: '2025-02-08', note: 'Why' },
  ),
  source: fc.constantFrom(undefined, 'arxiv@00000000'),
  abstract: fc.constantFrom('We ask.', 'We *ask* $x^2$.\n\nAnd `tell`.', 'We ask. '.repeat(80)),
};

const paper = fc.record(VALUES) as fc.Arbitrary<Partial<Paper>>;

const tags = fc.constantFrom<Registries['tags']>(
  [makeTag('agents'), makeTag('reasoning')],
  [makeTag('agents', ['llm-agents']), makeTag('reasoning')],
  [{ ...makeTag('agents'), label: 'Agents' }, makeTag('reasoning')],
  [{ ...makeTag('agents'), description: 'Acting.' }, makeTag('new')],
  [],
);

const orgs = fc.constantFrom<Registries['orgs']>(
  [makeOrg('qwen', { name: 'Qwen', aliases: ['Qwen Team'] }), makeOrg('lab')],
  [makeOrg('qwen', { name: 'Alibaba Qwen', aliases: ['Qwen'], renamed: ['tongyi'] })],
  [makeOrg('qwen', { name: 'Qwen', huggingface: 'Qwen', homepage: 'https://qwen.example/' })],
  [],
);

const person = { slug: 'garcia', names: ['J. García', 'José García'], papers: [] };
const authors = fc.constantFrom<Registries['authors']>(
  [],
  [person],
  [{ ...person, papers: ['2501.00001'] }],
);

const feed = { slug: 'mine', title: 'Mine', tags: ['agents'], orgs: [], words: [] };
const feeds = fc.constantFrom<Registries['feeds']>(
  [],
  [feed],
  [{ ...feed, minUpvotes: 3 }],
  [{ ...feed, title: 'My' }],
);

const page = { slug: 'join', title: 'Join', html: ['<p>Come.</p>'] };
const pages = fc.constantFrom<Registries['pages']>(
  [],
  [page],
  [{ ...page, html: ['<p><a href="', 'tags/">Topics</a></p>'] }],
  [{ ...page, slug: 'about' }, page],
);

const gap: Gap = { day: '2025-01-02', reason: 'no-papers', weekend: false };
const days = { first: '2024-11-02', last: '2025-02-07' };
const span = fc.constantFrom<Span | undefined>(
  undefined,
  { ...days, gaps: [] },
  { ...days, gaps: [gap] },
  { ...days, gaps: [{ ...gap, day: '2024-11-02' }, gap] },
);

const former = fc.constantFrom<Registries['former']>(
  [],
  [{ slug: 'papers/an-old-name', to: 'papers/2501.00001' }],
  [{ slug: 'papers/an-old-name', date: '2025-02-01', note: 'Withdrawn.' }],
);

const registries: fc.Arbitrary<Registries> = fc.record({
  ...{ tags, orgs, authors, feeds, former, pages },
  arxiv: fc.constant([]),
});
const images: fc.Arbitrary<string> = fc.constantFrom('one', 'two');
const related: fc.Arbitrary<number> = fc.nat(2);

/** So many papers has each archive, so that an edit finds one. */
const PAPERS_MIN = 3;

/** Any small archive; ids are `2501.00000` and so on. */
export const anyStory: fc.Arbitrary<Story> = fc
  .record({
    papers: fc.array(paper, { minLength: PAPERS_MIN, maxLength: 5 }),
    registries,
    span,
    images,
    related,
  })
  .map((story) => ({
    ...story,
    papers: story.papers.map((stated, index) => ({ ...stated, id: `2501.0000${index}` })),
  }));

/** Turns an archive into another one. */
type Edit = (story: Story) => Story;

/** All that can be edited, by name: each key of a paper, papers come and gone, each registry, all else. */
export const EDITS: Readonly<Record<string, fc.Arbitrary<Edit>>> = {
  ...Object.fromEntries(Object.entries(VALUES).map(([key, value]) => [key, keyEdit(key, value)])),
  'one paper more': paper.map((stated) => (story) => ({
    ...story,
    papers: [...story.papers, { ...stated, id: '2501.00009' }],
  })),
  'one paper less': fc.nat(PAPERS_MIN - 1).map((gone) => (story) => ({
    ...story,
    papers: story.papers.filter((_, index) => index !== gone),
  })),
  'tags.yaml': tags.map((value) => registryEdit({ tags: value })),
  'orgs.yaml': orgs.map((value) => registryEdit({ orgs: value })),
  'authors.yaml': authors.map((value) => registryEdit({ authors: value })),
  'feeds.yaml': feeds.map((value) => registryEdit({ feeds: value })),
  'own pages': pages.map((value) => registryEdit({ pages: value })),
  'an image': images.map((value) => (story) => ({ ...story, images: value })),
  'related papers': related.map((value) => (story) => ({ ...story, related: value })),
  'the days without papers': span.map((value) => (story) => ({ ...story, span: value })),
};

/** Any of them. */
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(...Object.values(EDITS));

function keyEdit(key: string, value: fc.Arbitrary<unknown>): fc.Arbitrary<Edit> {
  return fc.tuple(fc.nat(PAPERS_MIN - 1), value).map(([place, set]) => (story) => ({
    ...story,
    papers: story.papers.map((one, index) => (index === place ? { ...one, [key]: set } : one)),
  }));
}

function registryEdit(changed: Partial<Registries>): Edit {
  return (story) => ({ ...story, registries: { ...story.registries, ...changed } });
}

/** The publication of a story. Limits are so low that they fall within it: cards, pages of names. */
export function publicationOf({ papers, registries, span, images, related }: Story): Publication {
  const limits = { authorPageFrom: 2, cardsForPapers: 2, cardsForDays: 2 };
  const stated = papers.map((one) =>
    Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)),
  );
  const byId = [...papers].sort((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1));
  return makePublication(stated, registries, limits, {
    span,
    imageHash: (file) => sha256(file + images),
    relatedOf: ({ id }) => {
      const place = byId.findIndex((one) => one.id === id);
      const before = byId.slice(Math.max(0, place - related), place);
      return {
        before: before.map((one) => ({ id: one.id ?? '', score: 1, words: ['word'] })),
        after: [],
      };
    },
  });
}
