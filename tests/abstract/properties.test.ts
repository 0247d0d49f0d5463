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
import { abstractParser, titleParser } from '../../src/abstract/parse.ts';
import { isPlain } from '../../src/abstract/plain-tree.ts';
import { lineToHtml, treeToHtml } from '../../src/abstract/to-html.ts';
import { anyText } from './any-text.ts';

const RUNS = Number(process.env.FUZZ_RUNS ?? 3000);

const TAGS = /<\/?([a-zA-Z][a-zA-Z0-9]*)([^>]*)>/g;
const ALLOWED = new Set(
  `p em strong code a span math semantics annotation mrow mi mo mn ms mtext msup msub msubsup mfrac msqrt mroot mover
  munder munderover mspace mtable mtr mtd mstyle mpadded menclose mphantom mprescripts mmultiscripts svg path line`.split(
    /\s+/,
  ),
);

const check = (property: (text: string) => void) =>
  fc.assert(fc.property(anyText, property), { numRuns: RUNS });

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

  it('has the same bytes by the short way as by remark', () => {
    check((text) => {
      if (isPlain(text)) {
        const tree = abstractParser.parse(text);
        expect(renderAbstract(text).html).toBe(treeToHtml(tree, () => ''));
      }
      const line = text.replace(/\s/g, ' ');
      if (isPlain(line)) {
        const html = lineToHtml(titleParser.parse(line), () => '');
        expect(renderTitle(line).html).toBe(html);
        expect(titleFeedHtml(line)).toBe(html);
      }
    });
  });
});
