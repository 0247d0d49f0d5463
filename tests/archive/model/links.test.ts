import { describe, expect, it } from 'vitest';
import { type LinkKey, linksOf, refuseLink } from '../../../src/archive/model/links.ts';
import { makePaper } from '../make-paper.ts';

describe('refuseLink', () => {
  it.each<[LinkKey, string]>([
    ['arxiv', 'https://arxiv.org/abs/2512.00001'],
    ['arxiv', 'http://www.arxiv.org/abs/2512.00001'],
    ['pdf', 'http://papers.example/a.pdf?x=1#page=2'],
    ['github', 'https://github.com/owner/repo'],
    ['github', 'HTTPS://GitHub.com/owner/repo'],
    ['huggingface', 'https://hf.co/papers/2512.00001'],
    ['project', 'https://a-b.c.example/~x/(y)/%20/é'],
  ])('takes under %s %s', (key, address) => {
    expect(refuseLink(key, address)).toBeUndefined();
  });

  it.each<[LinkKey, string, string]>([
    ['project', 'javascript:alert(1)', 'is no https address'],
    ['project', '//papers.example/', 'is no https address'],
    ['project', 'papers.example/x', 'is no https address'],
    ['project', 'mailto:a@papers.example', 'is no https address'],
    ['project', 'https:///papers.example/', 'is no https address'],
    ['project', 'https://papers.example/"><b>', 'is no https address'],
    ['project', 'https://papers.example\\@evil.example/', 'is no https address'],
    ['project', 'https://papers.example/a b', 'is no https address'],
    ['project', '[x](https://papers.example)', 'is no https address'],
    ['project', 'https://user:pw@papers.example/', 'carries a user name'],
    ['project', 'https://@papers.example/', 'carries a user name'],
    ['project', 'https://papers.example:8443/', 'names a port'],
    ['arxiv', 'https://arxiv.org:443/abs/1', 'names a port'],
    ['project', 'http://127.0.0.1/', 'leads to a bare number, not to a host name'],
    ['project', 'http://0x7f.1/', 'leads to a bare number, not to a host name'],
    ['project', 'http://2130706433/', 'leads to a bare number, not to a host name'],
    ['project', 'http://[::1]/', 'leads to a bare number, not to a host name'],
    ['project', 'http://127.0.0.1:5000/', 'leads to a bare number, not to a host name'],
    ['project', 'http://localhost/admin', 'has no public host'],
    ['project', 'https://router.lan/', 'has no public host'],
    ['project', 'https://papers.example./', 'has no public host'],
    ['project', 'https://-.example/', 'has no public host'],
    ['github', 'https://gіthub.com/a/b', 'has a host in other letters than a-z'],
    ['github', 'https://xn--gthub-n4a.com/a/b', 'has a host in other letters than a-z'],
    ['github', 'https://github%2ecom/a', 'has a host in other letters than a-z'],
    [
      'github',
      'https://github.com.evil.example/a/b',
      'leads to github.com.evil.example, but `github` stands for github.com',
    ],
    [
      'arxiv',
      'https://export.arxiv.org/abs/1',
      'leads to export.arxiv.org, but `arxiv` stands for arxiv.org',
    ],
    [
      'huggingface',
      'https://github.com/a/b',
      'leads to github.com, but `huggingface` stands for huggingface.co or hf.co',
    ],
    ['project', `https://papers.example/${'a'.repeat(2000)}`, 'is longer than 2000 characters'],
  ])('refuses under %s %s', (key, address, reason) => {
    expect(refuseLink(key, address)).toBe(reason);
  });
});

describe('linksOf', () => {
  it('derives three links from an arXiv id', () => {
    expect(linksOf(makePaper({ id: 'cs-0112017' }))).toEqual({
      arxiv: 'https://arxiv.org/abs/cs/0112017',
      pdf: 'https://arxiv.org/pdf/cs/0112017',
      huggingface: 'https://huggingface.co/papers/cs/0112017',
    });
  });

  it('lets a written link win', () => {
    const links = linksOf(makePaper({ links: { pdf: 'https://papers.example/a.pdf' } }));
    expect(links.pdf).toBe('https://papers.example/a.pdf');
    expect(links.arxiv).toBe('https://arxiv.org/abs/2512.00001');
  });

  it('derives nothing for a paper without an arXiv id', () => {
    expect(linksOf(makePaper({ id: 'an-essay', links: {} }))).toEqual({});
  });
});
