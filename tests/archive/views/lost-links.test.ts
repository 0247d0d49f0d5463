import { describe, expect, it } from 'vitest';
import { makePublication, resourcesOf, viewAt } from '../make-publication.ts';

const GONE: Record<string, string> = {
  'https://github.com/lab/code': '2025-05-01',
  'https://pages.example.org/a/very/long/address/of/a/data/set': '2025-06-01',
};
const PAPER = {
  id: '2503.00001',
  date: '2025-03-04',
  abstract: 'See https://pages.example.org/a/very/long/address/of/a/data/set.',
  links: { github: 'https://github.com/lab/code', project: 'https://lab.example' },
};
const page = (paper: object, others = {}) =>
  viewAt(makePublication([paper], {}, {}, others), 'paper', '/papers/2503.00001/');

describe('a link that is gone', () => {
  const view = page(PAPER, { goneSince: (address: string) => GONE[address] });

  it('is not what the button leads to, but its copy at the Internet Archive of the time', () => {
    expect(view.actions.slice(-3, -1)).toEqual([
      {
        label: 'Code, archived copy',
        href: 'https://web.archive.org/web/20250304/https://github.com/lab/code',
      },
      { label: 'Project page', href: 'https://lab.example' },
    ]);
  });

  it('stands among the facts with the day since when, those of the abstract too', () => {
    const gone = view.facts.find(({ name }) => name === 'Gone');
    expect(gone?.values.map(({ label }) => label)).toEqual([
      'github.com/lab/code, gone since 1 May 2025',
      'pages.example.org/a/very/long/address/o…, gone since 1 Jun 2025',
    ]);
  });

  it('changes the facts of no other page', () => {
    const gone = makePublication(
      [PAPER, { id: '2503.00002' }],
      {},
      {},
      { goneSince: (one) => GONE[one] },
    );
    const all = makePublication([PAPER, { id: '2503.00002' }]);
    const facts = (publication: typeof all) =>
      new Map(
        [...resourcesOf(publication)].map(([address, one]) => [address, JSON.stringify(one.facts)]),
      );
    const before = facts(all);
    const changed = [...facts(gone)].filter(([address, text]) => before.get(address) !== text);
    expect(changed.map(([address]) => address)).toEqual(['/papers/2503.00001/']);
  });
});

describe('the history of a paper', () => {
  const history = (changes: number) => ({ historyOf: () => ({ changes, last: '2025-05-01' }) });
  const lineOf = (changes: number) =>
    page(PAPER, history(changes)).facts.find(({ name }) => name === 'History')?.values[0]?.label;

  it('is a line where pages tell it, and nothing elsewhere', () => {
    expect([1, 2, 4].map(lineOf)).toEqual([
      'Added 1 May 2025',
      'Changed once, last 1 May 2025',
      'Changed 3 times, last 1 May 2025',
    ]);
    expect(page(PAPER).facts.map(({ name }) => name)).not.toContain('History');
  });

  it('leads to the list of changes where the repository is known', () => {
    const repository = 'https://github.com/lab/papers';
    const publication = makePublication([PAPER], {}, { repository }, history(2));
    const { facts } = viewAt(publication, 'paper', '/papers/2503.00001/');
    expect(facts.at(-1)?.values[0]?.href).toBe(
      `${repository}/commits/main/src/content/papers/2025/03/2503.00001.md`,
    );
  });
});

describe('the about page', () => {
  const about = (config: object) =>
    viewAt(makePublication([], {}, config), 'plain', '/about/')
      .parts.map(({ html }) => html)
      .join();

  it('says where those write who want something taken down', () => {
    expect(about({ contact: 'papers@lab.example' })).toContain(
      '<a href="mailto:papers@lab.example">papers@lab.example</a>',
    );
    expect(about({ contact: 'https://lab.example/contact' })).toContain(
      '<a href="https://lab.example/contact">lab.example/contact</a>',
    );
    expect(about({ repository: 'https://github.com/lab/papers' })).toContain(
      'https://github.com/lab/papers/issues/new/choose',
    );
    expect(about({ language: 'de', contact: 'papers@lab.example' })).toContain('mailto:');
    expect(about({})).not.toContain('taken down');
  });

  it('takes no contact that leads nowhere', () => {
    expect(() => about({ contact: 'ask us' })).toThrow('is neither an e-mail address');
    expect(() => about({ contact: 'http://lab.example' })).toThrow('`contact`');
  });
});
