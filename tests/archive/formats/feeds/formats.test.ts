import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import type { Publication } from '../../../../src/archive/archive/publication.ts';
import { makePublication, NASTY_TITLES, textAt } from '../../make-publication.ts';

async function read(publication: Publication) {
  return {
    rss: parseRssFeed(await textAt(publication, '/feed.xml')),
    atom: parseAtomFeed(await textAt(publication, '/atom.xml')),
    json: parseJsonFeed(await textAt(publication, '/feed.json')),
  };
}

/** What a reader keeps of an entry, whatever the format it came in. */
async function entries(publication: Publication) {
  const { rss, atom, json } = await read(publication);
  return {
    rss: rss.items?.map((entry) => ({
      id: entry.guid?.value,
      link: entry.link,
      title: entry.title,
      html: entry.description,
      day: new Date(entry.pubDate ?? '').toISOString(),
      authors: entry.dc?.creators?.join() ?? '',
      categories: entry.categories?.map(({ name }) => name) ?? [],
    })),
    atom: atom.entries?.map((entry) => ({
      id: entry.id,
      link: entry.links?.find(({ rel }) => rel === 'alternate')?.href,
      title: entry.title?.value,
      html: entry.content?.value,
      day: new Date(entry.published ?? '').toISOString(),
      authors: entry.authors?.map(({ name }) => name).join(', ') ?? '',
      categories: entry.categories?.map(({ term }) => term) ?? [],
    })),
    json: json.items?.map((entry) => ({
      id: entry.id,
      link: entry.url,
      title: entry.title,
      html: entry.content_html,
      day: new Date(entry.date_published ?? '').toISOString(),
      authors: entry.authors?.map(({ name }) => name).join(', ') ?? '',
      categories: entry.tags ?? [],
    })),
  };
}

const nasty = NASTY_TITLES.map(([title], index) => ({
  id: `2512.000${index + 10}`,
  title,
  authors: index === 0 ? [] : ['José <b>Ü</b> & Söhne', '李 明'],
  tags: index % 2 === 0 ? ['reasoning'] : [],
  org: 'Qwen Team',
  abstract: `We ask <think> & $x^2 < y$.\n\n${title}`,
}));

describe('feeds', () => {
  it('hold the same entries in RSS, Atom and JSON Feed', async () => {
    const { rss, atom, json } = await entries(makePublication(nasty));

    expect(rss).toHaveLength(NASTY_TITLES.length);
    expect(atom).toEqual(rss);
    expect(json).toEqual(rss);
  });

  it('show a title as readable text, exactly as it is meant', async () => {
    const { rss } = await entries(makePublication(nasty));

    expect(rss?.map(({ title }) => title)).toEqual(NASTY_TITLES.map(([, text]) => text));
  });

  it('give an entry the address of its page as id and the first second of its day as date', async () => {
    const { rss } = await entries(makePublication([{}]));

    expect(rss?.[0]).toMatchObject({
      id: 'https://papers.example/papers/2512.00001/',
      link: 'https://papers.example/papers/2512.00001/',
      day: '2025-12-10T00:00:00.000Z',
    });
  });

  it('hold the whole abstract as safe HTML with MathML, the organization and all links', async () => {
    const { rss } = await entries(
      makePublication([{ org: 'Qwen', authorCount: 4, abstract: 'Is <i>$x^2$</i> safe?\n\nYes.' }]),
    );

    expect(rss?.[0]?.html).toMatchInlineSnapshot(`
      "<p><a href="https://papers.example/orgs/qwen/">Qwen</a> · 4 authors</p><p>Is &lt;i><math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mrow><msup><mi>x</mi><mn>2</mn></msup></mrow></semantics></math>&lt;/i> safe?</p>
      <p>Yes.</p><p><a href="https://arxiv.org/abs/2512.00001">arXiv</a> · <a href="https://arxiv.org/pdf/2512.00001">PDF</a> · <a href="https://huggingface.co/papers/2512.00001">Discuss</a></p>"
    `);
  });

  it('join all names in one dc:creator', async () => {
    const { rss } = await read(makePublication([{ authors: ['Ada Lovelace', 'Bo Liu'] }]));

    expect(rss.items?.[0]?.dc?.creators).toEqual(['Ada Lovelace, Bo Liu']);
  });

  it('state their items where there are none: JSON Feed requires it', async () => {
    expect(JSON.parse(await textAt(makePublication([]), '/feed.json'))).toMatchObject({
      items: [],
    });
  });

  it('say where they are, and which hub announces them', async () => {
    const { rss, atom, json } = await read(
      makePublication([{}], {}, { hub: 'https://hub.example/' }),
    );

    const linksTo = (file: string) => [
      `https://papers.example/${file} self`,
      'https://hub.example/ hub',
    ];
    expect(rss.atom?.links?.map(({ href, rel }) => `${href} ${rel}`)).toEqual(linksTo('feed.xml'));
    expect(atom.links?.map(({ href, rel }) => `${href} ${rel}`)).toEqual(
      expect.arrayContaining(linksTo('atom.xml')),
    );
    expect([json.feed_url, json.hubs?.[0]?.url]).toEqual([
      'https://papers.example/feed.json',
      'https://hub.example/',
    ]);
  });

  it('say first that a paper was withdrawn', async () => {
    const { rss } = await entries(
      makePublication([{ withdrawn: { date: '2026-01-03', note: 'An error in <proof> 2.' } }]),
    );

    expect(rss?.[0]?.html).toContain(
      '<p><strong>Withdrawn on 3 January 2026: An error in &lt;proof&gt; 2.</strong></p>',
    );
  });

  it('are well-formed where there is no paper at all', async () => {
    const { rss, atom, json } = await read(makePublication([]));

    expect([rss.title, atom.title?.value, json.title]).toEqual(Array(3).fill('Example Papers'));
  });
});
