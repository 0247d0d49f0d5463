import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/abstract/characters.ts';

const codes = (text: string) => cleanText(text).problems.map(({ code }) => code);

describe('cleaning a text', () => {
  it('keeps plain text, accents and scripts as they are', () => {
    const text = 'Tabs\tand lines\n, Café, אנו, 論文, 𝐀 ℝⁿ ≤, a\u00A0b\u3000c';
    expect(cleanText(text)).toEqual({ text, problems: [] });
  });

  it('brings line endings and composition into one form', () => {
    expect(cleanText('\uFEFFa\r\nb\rc\u2028d Cafe\u0301').text).toBe('a\nb\nc\nd Café');
  });

  it('drops what nobody sees', () => {
    expect(cleanText('so\u00ADft ze\u200Bro m\u200Eark jo\u200Din\uFEFF w\u2060j').text).toBe(
      'soft zero mark join wj',
    );
  });

  it('keeps joiners that change what is seen', () => {
    const text = '👩\u200D🔬 می\u200Cخواهم';
    expect(cleanText(text)).toEqual({ text, problems: [] });
  });

  it('refuses control, bidi, tag and non-characters, and half pairs', () => {
    for (const bad of [
      '\0',
      '\x07',
      '\x0B',
      '\x7F',
      '\x85',
      '\u202E',
      '\u2066',
      '\u{E0041}',
      '\uFFFE',
      '\uFDD0',
      '\uD800',
    ]) {
      expect(codes(`a${bad}b`)).toEqual(['character-refused']);
    }
  });

  it('refuses more than eight marks on a character, and no fewer', () => {
    expect(codes(`q${'\u0335'.repeat(8)}`)).toEqual([]);
    expect(codes(`q${'\u0335'.repeat(9)}`)).toEqual(['character-marks']);
  });

  it('reports each character once, at its first place, printed escaped', () => {
    expect(cleanText('one\ntwo \u202Eeno\u202E \uFFFD').problems).toMatchInlineSnapshot(`
      [
        {
          "code": "character-refused",
          "column": 5,
          "fix": "Remove it.",
          "line": 2,
          "message": "The text holds U+202E, a character that reverses or hides text around it, more than once.",
          "severity": "error",
        },
        {
          "code": "character-lost",
          "column": 11,
          "fix": "Write the lost character.",
          "line": 2,
          "message": "U+FFFD stands where a character was lost in an earlier conversion.",
          "severity": "warning",
        },
      ]
    `);
  });
});
