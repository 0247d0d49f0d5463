import { describe, expect, it } from 'vitest';
import { readYamlText, yamlText } from '../../../src/archive/content/yaml-text.ts';

describe('yamlText', () => {
  it.each([
    'Ada Lovelace',
    "Conan O'Brien",
    'R&D',
    '李明',
    '2025-12-10',
    '12',
    'https://a.example/b?c=d',
  ])('leaves %s without quotes', (text) => {
    expect(yamlText(text)).toBe(text);
  });

  it.each([
    'yes',
    'Null',
    '~',
    '',
    'a: b',
    'a #b',
    '- a',
    ' a',
    'a ',
    '*a',
    '1.5',
    '0x1F',
    'https://a.example/b:',
    'a\\b',
  ])('puts %j between quotes', (text) => {
    expect(yamlText(text)).toBe(JSON.stringify(text));
  });
});

describe('readYamlText', () => {
  it.each(['Ada Lovelace', '12', 'a: b', 'a "b" \\c', '\\"', ''])('gives back %j', (text) => {
    expect(readYamlText(yamlText(text))).toBe(text);
  });

  it.each([
    '',
    'a: b',
    'a #b',
    '- a',
    "'a'",
    '"a',
    '"a" b',
    '"\\n"',
    '"\\theta"',
    '[a]',
    '*a',
    ' a',
    'a ',
  ])('leaves %j to a reader of all YAML', (written) => {
    expect(readYamlText(written)).toBeUndefined();
  });
});
