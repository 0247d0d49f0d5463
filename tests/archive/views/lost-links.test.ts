import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../src/archive/content/parse-page.ts';
import { makePublication, resourcesOf, viewAt } from '../make-publication.ts';

const goneSince = (address: string) => GONE[address];
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
  const view = page(PAPER, { goneSince });

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

  it('leads to its copy on the lists that show the paper, and in its abstract', () => {
    const publication = makePublication([PAPER], {}, {}, { goneSince });
    const [card] = viewAt(publication, 'day', '/papers/date/2025-03-04/').papers;
    expect(card?.links.at(-3)).toEqual({
      label: 'Code, archived copy',
      href: 'https://web.archive.org/web/20250304/https://github.com/lab/code',
    });
    for (const html of [card?.abstractHtml, view.abstractHtml]) {
      expect(html).toContain(
        '<a href="https://web.archive.org/web/20250304/https://pages.example.org/a/very/long/address/of/a/data/set" title="Gone since 1 Jun 2025: this is the archived copy"',
      );
    }
  });

  it('leads to its copy where it is a DOI', () => {
    const since = (address: string) =>
      address === 'https://doi.org/10.1000/182' ? '2025-05-01' : undefined;
    const { facts } = page({ ...PAPER, doi: '10.1000/182' }, { goneSince: since });
    expect(facts.find(({ name }) => name === 'DOI')?.values).toEqual([
      {
        label: '10.1000/182, archived copy',
        href: 'https://web.archive.org/web/20250304/https://doi.org/10.1000/182',
      },
    ]);
  });

  it('leads to its copy where it is the home page of an organization, on each page of it', () => {
    const orgs = [
      {
        slug: 'lab',
        name: 'Lab',
        aliases: [],
        homepage: 'https://github.com/lab/code',
        renamed: [],
        draft: false,
      },
    ];
    const publication = makePublication([{ ...PAPER, org: 'Lab' }], { orgs }, {}, { goneSince });
    expect(viewAt(publication, 'list', '/orgs/lab/').facts).toEqual([
      {
        label: 'github.com, archived copy',
        href: 'https://web.archive.org/web/20250501/https://github.com/lab/code',
      },
    ]);
  });

  it("leads to its copy on a page of the archive's own, however its address is written there", () => {
    const written = 'https://example.org/ä?a=1&b=2';
    const { page: own } = parsePage({
      file: 'pages/join.md',
      bytes: Buffer.from(
        `---\ntitle: Join\n---\nRead [this](${written}) and [that](https://lab.example).\n`,
      ),
    });
    const publication = makePublication(
      [],
      { pages: own ? [own] : [] },
      {},
      {
        goneSince: (one: string) => (one === encodeURI(written) ? '2025-05-01' : undefined),
      },
    );
    const [part] = viewAt(publication, 'plain', '/pages/join/').parts;
    expect(part?.html).toBe(
      '<p>Read <a href="https://web.archive.org/web/20250501/https://example.org/%C3%A4?a=1&amp;b=2" title="Gone since 1 May 2025: this is the archived copy">this</a> and <a href="https://lab.example">that</a>.</p>',
    );
  });

  it('changes the facts of no page but those that show the paper', () => {
    const gone = makePublication([PAPER, { id: '2503.00002' }], {}, {}, { goneSince });
    const all = makePublication([PAPER, { id: '2503.00002' }]);
    const facts = (publication: typeof all) =>
      new Map(
        [...resourcesOf(publication)].map(([address, one]) => [address, JSON.stringify(one.facts)]),
      );
    const before = facts(all);
    const changed = [...facts(gone)].filter(([address, text]) => before.get(address) !== text);
    expect(changed.map(([address]) => address)).toEqual([
      '/papers/date/2025-03-04/',
      '/papers/week/2025-W10/',
      '/papers/month/2025-03/',
      '/papers/year/2025/',
      '/papers/trending/',
      '/papers/2503.00001/',
    ]);
  });
});

describe('the history of a paper', () => {
  const history = (changes: number) => ({ historyOf: () => ({ changes, last: '2025-05-01' }) });
  const lineOf = (changes: number) =>
    page(PAPER, history(changes)).facts.find(({ name }) => name === 'History')?.values[0]?.label;

  it('is a line where pages tell it, and nothing elsewhere', () => {
    expect([1, 2, 4].map(lineOf)).toEqual([
      'Added 1 May 2025',
      'Changed once, on 1 May 2025',
      'Changed 3 times, last on 1 May 2025',
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
