import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkPage } from '../../../src/site/page-check/check-page.ts';
import type { Finding } from '../../../src/site/page-check/finding.ts';
import { collectLinks, judgeLinks } from '../../../src/site/page-check/site-map.ts';
import { POLICY, samplePage } from './sample-page.ts';

const FILES = [
  'index.html',
  'papers/2412.20001/index.html',
  'papers/2412.20001.md',
  'a.js',
  'é/index.html',
];

/** What the check finds on a page of a site of these files, its dead links last, as a build does. */
function check(html: string, file = 'index.html'): Finding[] {
  const links = new Map<string, string>();
  const map = collectLinks('https://papers.example', '/archive/', (address, page) => {
    links.set(address, page);
  });
  const found = checkPage(file, html, map(file));
  return [...found, ...judgeLinks(links, '/archive/', new Set(FILES))];
}

/** What the check says of a page with such a body, as `rule: message`. */
function said(page: Parameters<typeof samplePage>[0], file = 'index.html'): string[] {
  return check(samplePage(page), file).map(({ rule, message }) => `${rule}: ${message}`);
}

describe('a page without a fault', () => {
  it('is not remarked on', () => {
    expect(said({})).toEqual([]);
  });

  it('may link to pages and files of the site, to itself and to the world', () => {
    const links = [
      '/archive/',
      '/archive/?q=a',
      '/archive/papers/2412.20001/',
      '/archive/papers/2412.20001/#cite',
      '/archive/papers/2412.20001.md',
      'papers/2412.20001/',
      './',
      '?q=x',
      '#here',
      '/archive/%C3%A9/',
      'https://papers.example/archive/',
      'https://elsewhere.example/x?a=1&amp;b=2',
      'mailto:someone@elsewhere.example',
    ];
    const body = `<p id="here">${links.map((href) => `<a href="${href}">x</a>`).join('')}</p>`;
    expect(said({ body })).toEqual([]);
  });

  it('may hold in attributes what ends nothing there: a noscript outside of one, markup, references', () => {
    const texts = ['<noscript><p title="</noscript>', '</NOSCRIPT x', '-->', ']]>', '&copy=2', "'"];
    const asValue = (text: string): string =>
      text.replaceAll('&', '&#38;').replaceAll('"', '&#34;');
    const head = texts.map((text) => `<meta name="description" content="${asValue(text)}">`);
    expect(
      said({ head: head.join(''), body: `<p title="${asValue(texts[0] ?? '')}">x</p>` }),
    ).toEqual([]);
  });

  it('may lead where a text or a paper says, be it a page of the site that is no more', () => {
    const stated = [
      'https://papers.example/archive/papers/9/',
      'https://papers.example/archive/papers/2412.20001',
      'https://papers.example/elsewhere/',
      'https://papers.example/archive/#nowhere',
      'https://papers.example/archive/#%E0%A4',
      'https://papers.example/archive/%E0%A4',
      'https://papers.example?q',
    ];
    const body = stated.map((href) => `<a href="${href}" rel="ugc">x</a>`).join('');
    const head = `<meta name="citation_pdf_url" content="${stated[0]}">`;
    expect(said({ head, body: `<p>${body}</p>` })).toEqual([]);
  });

  it('may hold formulas with style attributes, drawings and structured data', () => {
    const body =
      '<span class="katex"><span class="strut" style="height:1em;"></span></span>' +
      '<svg viewBox="0 0 1 1"><title>A line</title><path d="M0 0"/></svg>' +
      '<script type="application/ld+json">{"name":"\\u003cb>"}</script>';
    expect(said({ body })).toEqual([]);
  });

  it('may run a script in the page whose hash its policy names', () => {
    const hash = createHash('sha256').update('go()').digest('base64');
    const policy = POLICY.replace("'self'", `'self' 'sha256-${hash}'`);
    expect(said({ head: '<script>go()</script>', policy })).toEqual([]);
  });
});

describe('scripts', () => {
  it.each([
    [
      'an inline script',
      '<script>go()</script>',
      /^inline-script: The policy does not name 'sha256-/,
    ],
    ['an inline module', '<script type="module">go()</script>', /^inline-script/],
    ['an event attribute', '<p onclick="go()">x</p>', /^event-attribute: `onclick` is a script/],
    ['an event attribute in capitals', '<p ONCLICK="go()">x</p>', /^event-attribute/],
    ['a script element in capitals', '<SCRIPT>go()</SCRIPT>', /^markup|^inline-script/],
    ['a javascript address', '<a href="javascript:go()">x</a>', /^scheme: javascript:go\(\) has/],
    ['one that is spelled out', '<a href="&#106;avascript:go()">x</a>', /^scheme/],
    [
      'one with a line break',
      '<a href="java&#10;script:go()">x</a>',
      /^scheme: A blank or control/,
    ],
    ['one behind a blank', '<a href=" javascript:go()">x</a>', /^scheme/],
    ['a data address', '<img src="data:image/png;base64,AAAA" alt="">', /^scheme/],
    ['an embedded page', '<iframe src="/archive/"></iframe>', /^element: <iframe> is not used/],
    ['a changed base', '<base href="/archive/">', /^element/],
    [
      'a script in a drawing',
      '<svg><script href="/archive/a.js"/></svg>',
      /^markup|^inline-script/,
    ],
  ])('%s is found', (_name, body, expected) => {
    expect(said({ body })[0]).toMatch(expected);
  });
});

describe('addresses', () => {
  it.each([
    [
      'a dead link',
      '<a href="/archive/papers/9/">x</a>',
      'dead-link: /archive/papers/9/ leads to no file.',
    ],
    [
      'a link outside the base',
      '<a href="/papers/">x</a>',
      'dead-link: /papers/ lies outside /archive/.',
    ],
    [
      'a page without its slash',
      '<a href="/archive/papers/2412.20001">x</a>',
      'link-ending: /archive/papers/2412.20001 is a page and ends with `/`: /archive/papers/2412.20001/.',
    ],
    [
      'the home page without its slash',
      '<a href="/archive">x</a>',
      'link-ending: /archive is a page and ends with `/`: /archive/.',
    ],
    [
      'a dead place on the page',
      '<a href="#nowhere">x</a>',
      'dead-link: #nowhere is nowhere on the page.',
    ],
    [
      'a dead own address with its origin',
      '<link rel="canonical" href="https://papers.example/archive/x">',
      'dead-link: /archive/x leads to no file.',
    ],
    [
      'an image of another host',
      '<img src="https://elsewhere.example/x.png" alt="">',
      'other-host: The page asks another host for https://elsewhere.example/x.png.',
    ],
    [
      'one of a set of images',
      '<img srcset="/archive/a.js 1x, https://elsewhere.example/x.png 2x" alt="">',
      'other-host: The page asks another host for https://elsewhere.example/x.png.',
    ],
    [
      'an address without a scheme',
      '<a href="//elsewhere.example">x</a>',
      'scheme: //elsewhere.example leaves its scheme or path to the reader.',
    ],
    [
      'an origin that only begins like ours',
      '<img src="https://papers.example.elsewhere.example/" alt="">',
      'other-host: The page asks another host for https://papers.example.elsewhere.example/.',
    ],
  ])('%s is found', (_name, body, expected) => {
    expect(said({ body })).toEqual([expected]);
  });

  it('are resolved from where the page lies', () => {
    const page = 'papers/2412.20001/index.html';
    expect(said({ body: '<a href="../../">home</a>' }, page)).toEqual([]);
    expect(said({ body: '<a href="../">papers</a>' }, page)).toEqual([
      'dead-link: /archive/papers/ leads to no file.',
    ]);
  });

  it('of other hosts are for following only', () => {
    const link = (rel: string): string => `<link rel="${rel}" href="https://elsewhere.example/">`;
    expect(said({ head: link('license') + link('hub') })).toEqual([]);
    expect(said({ head: link('preconnect') })).toHaveLength(1);
    expect(said({ head: link('alternate stylesheet') })).toHaveLength(1);
  });

  it('in meta elements count', () => {
    const card = '<meta property="og:image" content="https://papers.example/archive/card.png">';
    const refresh = '<meta http-equiv="refresh" content="0; url=https://elsewhere.example/">';
    expect(said({ head: card })).toEqual(['dead-link: /archive/card.png leads to no file.']);
    expect(said({ head: refresh })[0]).toMatch(/^other-host/);
  });
});

describe('the policy', () => {
  it('has to be there', () => {
    const page =
      '<!DOCTYPE html><html lang="en"><head><title>x</title></head><body><h1>x</h1></body></html>';
    expect(check(page)).toMatchObject([
      {
        page: 'index.html',
        rule: 'policy',
        message: 'The page has 0 Content-Security-Policies, not one.',
      },
    ]);
  });

  it('allows nothing more than it has to, and says everything', () => {
    expect(said({ policy: POLICY.replace("'wasm-", "'unsafe-inline' 'wasm-") })).toEqual([
      "policy: The policy allows 'unsafe-inline' as `script-src`.",
    ]);
    expect(said({ policy: POLICY.replace("base-uri 'none'; ", '') })).toEqual([
      'policy: The policy does not say `base-uri`.',
    ]);
    expect(said({ policy: `${POLICY}; media-src *` })).toEqual([
      'policy: The policy allows * as `media-src`.',
    ]);
  });

  it('stands before everything that it rules', () => {
    const page = samplePage().replace(
      '<meta http',
      '<link rel="icon" href="/archive/a.js"><meta http',
    );
    expect(check(page)).toMatchObject([
      { rule: 'policy', excerpt: '<link rel="icon" href="/archive/a.js">' },
    ]);
  });
});

describe('structure', () => {
  it.each([
    ['a second heading', '<h1>x</h1>', 'structure: The page has 2 <h1>, not one.'],
    [
      'an id that is there twice',
      '<p id="a"></p><p id="a"></p>',
      'duplicate-id: The id "a" is there twice.',
    ],
    [
      'a style outside a formula',
      '<p style="color:red">x</p>',
      'style-attribute: `style` stands outside a formula.',
    ],
    [
      'a style sheet in the page',
      '<style>p{}</style>',
      'element: <style> is not used on our pages.',
    ],
  ])('%s is found', (_name, body, expected) => {
    expect(said({ body })).toEqual([expected]);
  });
});

describe('markup that readers take differently', () => {
  it.each([
    ['a comment', '<!-- x -->', 'This `<` begins no plain tag.'],
    ['a stray `<`', '<p>p<0.05</p>', 'This `<` begins no plain tag.'],
    ['an attribute without quotes', '<p class=x>y</p>', 'This `<` begins no plain tag.'],
    ['an element that is not closed', '<p>x', '</body> stands where <p> is open.'],
    ['an end without a beginning', '</p>', '</p> stands where <body> is open.'],
    ['an empty element closed in itself', '<p/>', '<p> is not closed.'],
    [
      'an `&` that is not escaped',
      '<a href="?a=1&copy=2">x</a>',
      'An `&` in an attribute is not escaped.',
    ],
    [
      'a script whose end is unclear',
      '<script type="application/ld+json"><!--<script></script>',
      '<script> holds markup.',
    ],
    [
      'an end of noscript in an attribute',
      '<noscript><p title="</noscript>">x</p></noscript>',
      'An attribute holds `</noscript`.',
    ],
    [
      'one deep inside of it, in capitals',
      '<noscript><div><p title="</NOSCRIPT >">x</p></div></noscript>',
      'An attribute holds `</noscript`.',
    ],
  ])('%s is found', (_name, body, expected) => {
    expect(said({ body })).toContain(`markup: ${expected}`);
  });
});
