import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { showsExactly, visiblePieces } from '../../scripts/measure/corpus/visible-text.ts';
import {
  abstractText,
  escapeProse,
  escapeText,
  renderAbstract,
  renderTitle,
  titleFeedHtml,
  titleText,
} from '../../src/abstract/index.ts';
import { parseAbstract, parseFormulas } from '../../src/abstract/parse.ts';
import { plainParagraphs } from '../../src/abstract/plain-paragraphs.ts';
import { treeToHtml } from '../../src/abstract/to-html.ts';

const RUNS = Number(process.env.FUZZ_RUNS ?? 3000);

/** What the grammar reacts to, and what Markdown and HTML would. */
const SIGNS = [
  ...[
    '$',
    '$$',
    '\\(',
    '\\)',
    '\\[',
    '\\]',
    '\\',
    '*',
    '**',
    '`',
    '``',
    '[',
    ']',
    '](https://x.org)',
  ],
  ...[
    '](',
    'https://',
    'http://',
    'x.org',
    '/',
    '.',
    ')',
    '(',
    '_',
    '~',
    '#',
    '>',
    '<b>',
    '</p>',
    '&amp;',
  ],
  ...[
    '<',
    '&',
    '"',
    "'",
    '{',
    '}',
    '^',
    '^2',
    '\\alpha',
    '\\frac{1}{2}',
    '\\foo',
    '\\rule{99em}{1em}',
    '%',
  ],
  ...[
    '- ',
    '1. ',
    '---',
    '===',
    '|',
    '~~~',
    '\n',
    '\n\n',
    '  \n',
    '    ',
    '\t',
    ' ',
    ' ',
    'a',
    'b',
    '5',
    '10',
  ],
  ...['é', 'word', 'two words', '\u00A0', '論', '😀', '\u2028', '\f', '\u0001'],
];

const texts = fc.oneof(
  fc.array(fc.constantFrom(...SIGNS), { maxLength: 24 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary-ascii', maxLength: 60 }).map((text) => text.replace(/[\0\r]/g, '')),
);

const TAGS = /<\/?([a-zA-Z][a-zA-Z0-9]*)([^>]*)>/g;
const ALLOWED = new Set(
  `p em strong code a span math semantics annotation mrow mi mo mn ms mtext msup msub msubsup mfrac msqrt mroot mover
  munder munderover mspace mtable mtr mtd mstyle mpadded menclose mphantom mprescripts mmultiscripts svg path line`.split(
    /\s+/,
  ),
);

const check = (property: (text: string) => void) =>
  fc.assert(fc.property(texts, property), { numRuns: RUNS });

describe('whatever the text', () => {
  it('shows every character of it, escaped', () => {
    check((text) => {
      expect(showsExactly(text, visiblePieces(renderAbstract(escapeText(text)).html))).toBe(true);
      const line = text.replace(/\s+/g, ' ');
      expect(showsExactly(line, visiblePieces(renderTitle(escapeText(line)).html))).toBe(true);
    });
  });

  it('shows every character of it with its formulas typeset', () => {
    check((text) => {
      expect(showsExactly(text, visiblePieces(renderAbstract(escapeProse(text)).html))).toBe(true);
    });
  });

  it('emits the elements of the list only, and no attribute that runs or loads', () => {
    check((text) => {
      for (const [, name = '', attributes = ''] of renderAbstract(text).html.matchAll(TAGS)) {
        expect(ALLOWED).toContain(name);
        expect(attributes).not.toMatch(/\s(?:on\w+|src|id|srcset|action)\s*=|javascript:/i);
      }
    });
  });

  it('comes back as plain text from its escaped form', () => {
    check((text) => {
      const flat = text.replace(/\s+/g, ' ').trim();
      expect(abstractText(escapeText(text)).replace(/\s+/g, ' ')).toBe(flat);
      expect(titleText(escapeText(flat))).toBe(flat);
    });
  });

  it('has the same bytes by the shortcut as by the way through unified', () => {
    check((text) => {
      if (!plainParagraphs(text)) return;
      expect(renderAbstract(text).html).toBe(treeToHtml(parseAbstract(text), () => ''));
      const line = text.replace(/\s/g, ' ');
      if (!plainParagraphs(line)) return;
      expect(`<p>${renderTitle(line).html}</p>`).toBe(
        treeToHtml(parseFormulas(line), () => '') || '<p></p>',
      );
      expect(titleFeedHtml(line)).toBe(renderTitle(line).html);
    });
  });
});
