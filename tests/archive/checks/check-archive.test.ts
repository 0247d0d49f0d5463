import { describe, expect, it } from 'vitest';
import { checkArchive } from '../../../src/archive/checks/check-archive.ts';
import type { ParsedPaper } from '../../../src/archive/model/paper.ts';
import { NO_REGISTRIES, type Registries } from '../../../src/archive/model/registries.ts';
import { makeParsed } from '../make-paper.ts';
import { problemLines } from '../problem-lines.ts';

const TAG = {
  label: 'Reasoning',
  description: 'Thinking.',
  aliases: [],
  titles: [],
  hints: [],
  categories: [],
};
const ORG = { aliases: [], renamed: [], draft: false };

const REGISTRIES: Registries = {
  ...NO_REGISTRIES,
  tags: [{ ...TAG, slug: 'reasoning', merged: [] }],
  orgs: [{ ...ORG, slug: 'qwen', name: 'Qwen' }],
};

const problemsOf = (parsed: ParsedPaper[], registries = REGISTRIES): string =>
  problemLines(checkArchive(parsed, registries));

describe('what only the whole archive shows', () => {
  it('is nothing where all is right', () => {
    expect(checkArchive([makeParsed({ tags: ['reasoning'], org: 'Qwen' })], REGISTRIES)).toEqual(
      [],
    );
  });

  it('is one paper in two folders, said of both', () => {
    const problems = checkArchive([makeParsed(), makeParsed({ date: '2024-12-10' })], REGISTRIES);
    expect(problems.map(({ file }) => file)).toEqual([
      'papers/2025/12/2512.00001.md',
      'papers/2024/12/2512.00001.md',
    ]);
    expect(problemLines(problems)).toMatchInlineSnapshot(`
      "1:1 error duplicate-paper
        The paper 2512.00001 is also in papers/2024/12/2512.00001.md.
        Keep one of the files; a further day of the same paper goes into its \`alsoListed\`.
      1:1 error duplicate-paper
        The paper 2512.00001 is also in papers/2025/12/2512.00001.md.
        Keep one of the files; a further day of the same paper goes into its \`alsoListed\`."
    `);
  });

  it('is one title of many papers, of which each names the first three others', () => {
    const many = ['5', '4', '3', '2', '1'].map((end) => makeParsed({ id: `2512.0000${end}` }));
    const again = makeParsed({ id: '2512.00001' }, 'papers/2025/11/2512.00001.md');
    const said = checkArchive([...many, again], NO_REGISTRIES)
      .filter(({ code }) => code === 'title-twice')
      .map(({ file, message }) => [
        file,
        ...Array.from(message.matchAll(/0000(\d)/g), ([, end]) => end),
      ]);
    expect(Object.fromEntries(said.map(([file, ...ends]) => [file, ends.join('')]))).toEqual({
      'papers/2025/12/2512.00001.md': '234',
      'papers/2025/11/2512.00001.md': '234',
      'papers/2025/12/2512.00002.md': '134',
      'papers/2025/12/2512.00003.md': '124',
      'papers/2025/12/2512.00004.md': '123',
      'papers/2025/12/2512.00005.md': '123',
    });
  });

  it('is one title of two papers, however it is set, said of both', () => {
    const twice = [
      makeParsed({ id: '2512.00001', title: 'Self-Play: on Games' }),
      makeParsed({ id: 'self-play-on-games', title: 'self play on games' }),
      makeParsed({ id: '2512.00003', title: 'Self-Play on Games II' }),
      makeParsed({ id: '2512.00004', title: '论文' }),
    ];
    const found = checkArchive(twice, NO_REGISTRIES).filter(({ code }) => code === 'title-twice');
    expect(found.map(({ file, severity }) => [file, severity])).toEqual([
      ['papers/2025/12/2512.00001.md', 'warning'],
      ['papers/2025/12/self-play-on-games.md', 'warning'],
    ]);
    expect(found[0]?.message).toBe(
      'The same title stands in papers/2025/12/self-play-on-games.md.',
    );
  });

  it('is a file in the folder of another month', () => {
    expect(problemsOf([makeParsed({}, 'papers/2025/11/2512.00001.md')])).toMatchInlineSnapshot(`
      "1:1 error wrong-folder
        A paper of 2025-12-10 belongs in papers/2025/12/.
        Move the file there, or run \`npm run check -- --fix\`; or mend \`date\`."
    `);
    expect(problemsOf([makeParsed({}, 'papers/2512.00001.md')])).toContain('wrong-folder');
  });

  it('is an organization or topic that no registry has, with the nearest one', () => {
    expect(
      problemsOf([makeParsed({ org: 'Qwn', tags: ['reasonig', 'zebras'] })]),
    ).toMatchInlineSnapshot(`
      "1:1 warning unknown-org
        The organization "Qwn" is not in orgs.yaml.
        Did you mean "Qwen"? Else add it to orgs.yaml, or leave it: it is shown without a page.
      1:1 warning unknown-tag
        The topic "reasonig" is not in tags.yaml.
        Did you mean "reasoning"? Else add it to tags.yaml, or leave it: it is shown without a page.
      1:1 warning unknown-tag
        The topic "zebras" is not in tags.yaml.
        Add it to tags.yaml, or leave it: it is shown without a page."
    `);
  });

  it('is a paper without authors, and an author without letters', () => {
    expect(problemsOf([makeParsed({ authors: [] })])).toMatchInlineSnapshot(`
      "1:1 warning authors-missing
        The paper names no authors.
        Add \`authors:\` and below it one name a line, such as \`  - Ada Lovelace\`."
    `);
    expect(problemsOf([makeParsed({ authors: ['***'] })])).toMatchInlineSnapshot(`
      "1:1 warning author-without-letters
        The author "***" has neither letters nor digits and gets no page.
        Write the name as the paper does, or leave it."
    `);
  });
});

describe('what only the registries together show', () => {
  it('is a name that two entries claim', () => {
    expect(
      problemsOf([], {
        ...NO_REGISTRIES,
        tags: [
          { ...TAG, slug: 'a', merged: ['c'] },
          { ...TAG, slug: 'b', merged: ['c', 'a'] },
        ],
        orgs: [
          { ...ORG, slug: 'qwen', name: 'Qwen' },
          { ...ORG, slug: 'tongyi', name: 'Tongyi', aliases: ['QWEN'] },
        ],
      }),
    ).toMatchInlineSnapshot(`
      "1:1 error registry-invalid
        "c" stands for both \`a\` and \`b\`.
        Leave it with one of the two.
      1:1 error registry-invalid
        "a" stands for both \`a\` and \`b\`.
        Leave it with one of the two.
      1:1 error registry-invalid
        "qwen" stands for both \`qwen\` and \`tongyi\`.
        Leave it with one of the two."
    `);
  });

  it('is a broader topic that there is none of, or that is below the topic itself', () => {
    const parents: [slug: string, parent?: string][] = [
      ['a', 'b'],
      ['b', 'a'],
      ['c', 'd'],
      ['e', 'e'],
      ['f', 'a'],
      ['g'],
      ['h', 'g'],
    ];
    const tags = parents.map(([slug, parent]) => ({
      ...TAG,
      slug,
      merged: [],
      ...(parent && { parent }),
    }));
    expect(problemsOf([], { ...NO_REGISTRIES, tags })).toMatchInlineSnapshot(`
      "1:1 error registry-invalid
        The topic \`a\` is below itself: a in b in a.
        Name the broader topic by its slug, or leave \`parent\` out.
      1:1 error registry-invalid
        The topic \`b\` is below itself: b in a in b.
        Name the broader topic by its slug, or leave \`parent\` out.
      1:1 error registry-invalid
        The parent \`d\` of \`c\` is not in tags.yaml.
        Name the broader topic by its slug, or leave \`parent\` out.
      1:1 error registry-invalid
        The topic \`e\` is below itself: e in e.
        Name the broader topic by its slug, or leave \`parent\` out."
    `);
  });

  it('is a person among several whose page would be everybody’s', () => {
    expect(
      problemsOf([], {
        ...NO_REGISTRIES,
        authors: [{ slug: 'wei-wang', names: ['Wei Wang'], papers: ['2512.00001'] }],
      }),
    ).toMatchInlineSnapshot(`
      "1:1 error registry-invalid
        \`wei-wang\` is the page of everybody of that name, but the entry has a list of papers.
        Give the entry a slug that tells the person apart, such as a place after the name, or delete \`papers\`."
    `);
  });

  it('is a paper that two people of one name claim', () => {
    expect(
      problemsOf([], {
        ...NO_REGISTRIES,
        authors: [
          { slug: 'wang-here', names: ['Wei Wang'], papers: ['2512.00001'] },
          { slug: 'wang-there', names: ['Wei Wang'], papers: ['2512.00001', '2512.00002'] },
        ],
      }),
    ).toMatchInlineSnapshot(`
      "1:1 error registry-invalid
        "wei-wang of 2512.00001" stands for both \`wang-here\` and \`wang-there\`.
        Leave it with one of the two."
    `);
  });

  it('is a feed of a topic or organization that is not there', () => {
    const feed = { slug: 'best', title: 'Best', words: [], tags: ['zebras'], orgs: ['nobody'] };
    expect(problemsOf([], { ...REGISTRIES, feeds: [feed] })).toMatchInlineSnapshot(`
      "1:1 warning unknown-tag
        The feed \`best\` asks for the topic "zebras", which is not in tags.yaml.
        Mend the name, or add it to tags.yaml.
      1:1 warning unknown-org
        The feed \`best\` asks for the organization "nobody", which is not in orgs.yaml.
        Mend the name, or add it to orgs.yaml."
    `);
  });
});
