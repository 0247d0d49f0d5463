import { describe, expect, it } from 'vitest';
import { renderAbstract } from '../../../src/abstract/index.ts';

/** The rendered text with links as `{text|address}`. */
function linked(source: string): string {
  return renderAbstract(source)
    .html.replace(/^<p>|<\/p>$/g, '')
    .replace(/<a href="([^"]*)" rel="nofollow noopener noreferrer ugc">(.*?)<\/a>/g, '{$2|$1}');
}

describe('links', () => {
  it('are made of text and an http or https address', () => {
    expect(linked('[a *b*](https://x.org/c_(d)) [e](http://y.org)')).toBe(
      '{a <em>b</em>|https://x.org/c_(d)} {e|http://y.org}',
    );
  });

  it.each([
    '[x](javascript:alert(1))',
    '[x](//evil.example/a)',
    '[x](blob:https://example.org/1)',
    '[x](y) [z](b%ZZ)',
    '[x](https://example.org "title")',
    '[x](<https://example.org>)',
    '[x](https://arxiv.org@evil.example/)',
    '[x](https://gіthub.com/x)',
    '[x](https://xn--gthub-n9a.com)',
    '[x](https://127.0.0.1/)',
    '[x] (https:)',
    'http://, https://x and https://localhost/',
  ])('are not made of %s', (source) => {
    expect(linked(source)).not.toContain('{x|');
    expect(linked(source)).not.toMatch(/\{[^}]*(?:javascript|evil|127)/);
  });

  it('hold a bare address in their text as text', () => {
    expect(linked('[see https://x.org now](https://y.org)')).toBe(
      '{see https://x.org now|https://y.org}',
    );
  });

  it('hold no other link', () => {
    expect(linked('[a [b](https://x.org) c](https://y.org)')).toBe(
      '[a {b|https://x.org} c]({https://y.org|https://y.org})',
    );
  });

  it('stop being made in a paragraph that has hundreds of brackets', () => {
    expect(linked('['.repeat(450) + '](https://x.org)'.repeat(450)).length).toBeLessThan(30_000);
  });
});

describe('bare addresses', () => {
  it('are links without the punctuation around them', () => {
    expect(
      linked('(https://x.org/a_(b)). See https://y.org/c, **https://z.org**; HTTPS://W.ORG!'),
    ).toBe(
      '({https://x.org/a_(b)|https://x.org/a_(b)}). See {https://y.org/c|https://y.org/c}, ' +
        '<strong>{https://z.org|https://z.org}</strong>; {HTTPS://W.ORG|HTTPS://W.ORG}!',
    );
  });

  it('end at brackets of TeX and are not found inside words', () => {
    expect(linked('https://x.org/a{b} and xhttps://y.org/')).toBe(
      '{https://x.org/a|https://x.org/a}{b} and xhttps://y.org/',
    );
  });
});
