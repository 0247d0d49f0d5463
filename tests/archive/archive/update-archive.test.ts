import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/archive/archive.ts';
import { assemble } from '../../../src/archive/archive/build-archive.ts';
import { updateArchive } from '../../../src/archive/archive/update-archive.ts';
import type { Paper } from '../../../src/archive/model/paper.ts';
import { NO_REGISTRIES, type Registries } from '../../../src/archive/model/registries.ts';
import { makePaper } from '../make-paper.ts';

const topic = (slug: string, merged: string[] = []) => ({
  slug,
  label: slug,
  description: slug,
  aliases: [],
  titles: [],
  hints: [],
  categories: [],
  merged,
});

const REGISTRIES: Registries = {
  ...NO_REGISTRIES,
  tags: [topic('agents'), topic('reasoning', ['thinking'])],
  orgs: [{ slug: 'qwen', name: 'Qwen', aliases: ['Tongyi'], renamed: [], draft: false }],
  authors: [
    { slug: 'bo-li-1', names: ['Bo Li'], papers: ['2512.00001', '2512.00003'] },
    { slug: 'ada', names: ['Ada', 'Ada L.'], papers: [], orcid: '0000-0001-2345-6789' },
  ],
};

/** All that follows from an archive, in its order; papers by what they say. */
function contentsOf(archive: Archive) {
  const { papers, byId, days, weeks, months, years, tags, orgs, authors } = archive;
  const maps = { byId, days, weeks, months, years, tags, orgs, authors };
  return {
    papers,
    ...Object.fromEntries(Object.entries(maps).map(([name, map]) => [name, [...map]])),
    byId: [...byId].sort(([a], [b]) => (a < b ? -1 : 1)),
    finders: papers.map((paper) => [
      archive.orgOf(paper)?.slug,
      archive.tagsOf(paper).map(({ slug }) => slug),
      archive.authorsOf(paper).map((author) => author?.slug),
    ]),
  };
}

const DAYS = ['2024-12-29', '2024-12-30', '2025-12-10', '2025-12-11'];
const NAMES = ['Bo Li', 'Bo LI', 'Ada', 'Ada L.', 'Élan', 'Elan', '???', 'Alan'];

const anyPaper = (number: number): fc.Arbitrary<Paper> =>
  fc
    .record({
      date: fc.constantFrom(...DAYS),
      upvotes: fc.nat(2),
      title: fc.constantFrom('One', 'Two'),
      authors: fc.subarray(NAMES),
      tags: fc.subarray(['agents', 'reasoning', 'thinking', 'unknown']),
      org: fc.constantFrom('Qwen', 'tongyi', 'Nobody'),
    })
    .map((stated) => makePaper({ ...stated, id: `2512.0000${number}` }));

const somePapers = fc
  .subarray([0, 1, 2, 3, 4, 5])
  .chain((numbers) => fc.tuple(...numbers.map((number) => anyPaper(number))));

describe('an archive after a change', () => {
  it('is what is put together of all papers', () => {
    fc.assert(
      fc.property(somePapers, somePapers, (before, after) => {
        const removed = before.filter((_paper, place) => place % 2 === 0 || !after[place]);
        const kept = before.filter((paper) => !removed.includes(paper));
        const added = after.filter(({ id }) => !kept.some((paper) => paper.id === id));
        const updated = updateArchive(assemble(before, REGISTRIES), REGISTRIES, { removed, added });
        expect(contentsOf(updated)).toEqual(contentsOf(assemble([...kept, ...added], REGISTRIES)));
      }),
      { numRuns: 300 },
    );
  });

  it('leaves the archive before as it was', () => {
    const paper = makePaper({ id: '2512.00001', authors: ['Ada'], tags: ['agents'] });
    const archive = assemble([paper], REGISTRIES);
    const before = contentsOf(archive);
    updateArchive(archive, REGISTRIES, { removed: [paper], added: [] });
    expect(contentsOf(archive)).toEqual(before);
  });
});

it('asks each of many changed papers for its authors a few times, however many there are', () => {
  let asked = 0;
  const papersOf = (title: string): Paper[] =>
    Array.from({ length: 100 }, (_, number) => {
      const authors = [`Ada ${number}`, `Alan ${number}`, 'Bo Li'];
      const paper = makePaper({ id: `2512.${10_000 + number}`, title, authors });
      return Object.defineProperty(paper, 'authors', {
        enumerable: true,
        get: () => {
          asked += 1;
          return authors;
        },
      });
    });
  const [removed, added] = [papersOf('Before'), papersOf('After')];
  const before = assemble(removed, REGISTRIES);
  asked = 0;
  const after = updateArchive(before, REGISTRIES, { removed, added });
  // Two hundred papers; each name once would be 40,000 times.
  expect(asked).toBeLessThan(2_000);
  expect(contentsOf(after)).toEqual(contentsOf(assemble(added, REGISTRIES)));
});
