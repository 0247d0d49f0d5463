import { describe, expect, it } from 'vitest';
import { checkMenus } from '../../../src/archive/checks/check-menus.ts';
import { makePublication, resourcesOf, viewAt } from '../make-publication.ts';

const JOIN = { slug: 'join', title: 'Join', html: ['<a href="', 'tags/">x</a>'] };
const ABOUT = { slug: 'about', title: 'About us', description: 'Who.', html: ['<p>We.</p>'] };
const links = {
  base: '/lab/',
  menu: [{ label: 'Join us', page: 'join' }],
  footer: [
    { label: 'Our lab', href: 'https://lab.uni.edu/' },
    { label: 'Who', page: 'about' },
  ],
};

describe('own pages', () => {
  const publication = makePublication([{ id: '2512.00001' }], { pages: [JOIN, ABOUT] }, links);

  it('stand below /pages/, with addresses below the base', () => {
    const { heading, lead, parts, shell } = viewAt(publication, 'plain', '/lab/pages/join/');
    expect({ heading, lead, parts }).toEqual({
      heading: 'Join',
      parts: [{ html: '<a href="/lab/tags/">x</a>' }],
    });
    expect(shell.title).toBe('Join · Example Papers');
  });

  it('one that is called about stands in place of the shipped text', () => {
    const { heading, lead, parts } = viewAt(publication, 'plain', '/lab/about/');
    expect([heading, lead, parts[0]?.html]).toEqual(['About us', 'Who.', '<p>We.</p>']);
    // Whom to write to, and what the pages are made with.
    expect(parts).toHaveLength(2);
    expect(parts[1]?.html).toContain('Daily Papers Archive');
  });

  it('stand in menu and footer as configured', () => {
    const { shell } = viewAt(publication, 'plain', '/lab/pages/join/');
    expect(shell.navigation.at(-1)).toEqual({
      label: 'Join us',
      href: '/lab/pages/join/',
      current: true,
    });
    expect(shell.footer.slice(-2)).toEqual([
      { label: 'Our lab', href: 'https://lab.uni.edu/' },
      { label: 'Who', href: '/lab/about/' },
    ]);
  });

  it('leave no address below them cut short', () => {
    expect([...resourcesOf(publication).keys()]).toContain('/lab/pages/');
    const others = makePublication([{ id: '2512.00001' }], { pages: [ABOUT] });
    expect([...resourcesOf(others).keys()]).not.toContain('/pages/');
  });
});

it('a link to a page that there is not is a problem, with the nearest that there is', () => {
  const menus = { menu: [{ label: 'x', page: 'jon' }], footer: links.footer };
  expect(checkMenus(menus, [JOIN, ABOUT])).toMatchObject([
    { code: 'menu-page-missing', file: 'archive.config.ts', fix: 'Did you mean "join"?' },
  ]);
});

it('names the software where programs look for it, and nowhere else', () => {
  const publication = makePublication([{ id: '2512.00001' }]);
  expect(viewAt(publication, 'day', '/').shell.meta[0]?.name).toBe('generator');
  const paper = viewAt(publication, 'paper', '/papers/2512.00001/');
  expect(paper.shell.meta.some(({ name }) => name === 'generator')).toBe(false);
});

it('an example repository is none: no page leads there', () => {
  const repository = 'https://github.com/your-name/papers';
  const publication = makePublication([{ id: '2512.00001' }], {}, { repository });
  expect(viewAt(publication, 'paper', '/papers/2512.00001/').correct).toEqual([]);
  for (const address of ['/about/', '/contribute/']) {
    expect(JSON.stringify(viewAt(publication, 'plain', address))).not.toContain('your-name');
  }
});

it('the contribute page leads to every way of contributing', () => {
  const repository = 'https://github.com/ada/papers';
  for (const language of ['en', 'de']) {
    const publication = makePublication([{ id: '2512.00001' }], {}, { repository, language });
    const text = JSON.stringify(viewAt(publication, 'plain', '/contribute/').parts);
    for (const way of [
      '/issues/new?template=paper.yml',
      '/issues/new?template=mistake.yml',
      '/issues/new?template=fault.yml',
      '/blob/HEAD/CONTRIBUTING.md',
    ]) {
      expect(text).toContain(repository + way);
    }
    const [edit, report] = viewAt(publication, 'paper', '/papers/2512.00001/').correct;
    expect(edit?.href).toBe(`${repository}/edit/main/src/content/papers/2025/12/2512.00001.md`);
    expect(report?.href).toBe(`${repository}/issues/new?template=mistake.yml&page=2512.00001`);
  }
});
