import { describe, expect, it } from 'vitest';
import { renderAbstract } from '../../../src/abstract/index.ts';

const inner = (source: string) => renderAbstract(source).html.replace(/^<p>|<\/p>$/g, '');

describe('emphasis, strong and code', () => {
  it('are read as Markdown reads them', () => {
    expect(inner('*a* **b** `c` **L**ong **N**ame')).toBe(
      '<em>a</em> <strong>b</strong> <code>c</code> <strong>L</strong>ong <strong>N</strong>ame',
    );
  });

  it('leave stars without partner, underscores and tildes as they are', () => {
    const source = 'A*, D* Lite and RRT* are; var_name_here, __init__ and _x_; ~~5 to ~~9';
    expect(inner(source)).toBe(source);
  });

  it("leave TeX's quotes as they are", () => {
    const source = "``one'' and ``two'', `a' and `b', `code and ``more` text";
    expect(inner(source)).toBe(source);
  });

  it('show code on two lines as code', () => {
    expect(inner('`two\nlines`')).toBe('<code>two lines</code>');
  });

  it('stop pairing stars in a paragraph that has thousands', () => {
    expect(inner('*a* '.repeat(300)).match(/<em>/g)).toHaveLength(200);
  });
});

describe('backslashes', () => {
  it('escape the five characters that need it and nothing else', () => {
    expect(inner('\\\\ \\* \\` \\] \\$ \\_ \\# \\% \\alpha C:\\new\\')).toBe(
      '\\ * ` ] $ \\_ \\# \\% \\alpha C:\\new\\',
    );
  });
});

describe('everything else of Markdown', () => {
  it.each([
    '# one\n1. two\n- three\n> four\n***',
    'a\n=====\nb\n---',
    '[1]: https\n[a][b] [c]',
    '<https: <b>x</b> &amp; <!-- y -->',
    'a\\\nb ![c](d.png) :::e ==f== [[g]] [^1] |h|\n|-|',
    '~~~\n```x\n~~~',
  ])('is text: %j', (source) => {
    const shown = inner(source).replaceAll('&lt;', '<').replaceAll('&amp;', '&');
    expect(shown).toBe(source);
  });

  it('is text even when indented, and a blank at the end of a line breaks nothing', () => {
    expect(inner('a  \n    b\n\tc')).toBe('a\nb\nc');
  });
});
