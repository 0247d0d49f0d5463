import katex from 'katex';
import { expect, it } from 'vitest';
import { MACROS } from '../../../src/abstract/tex/katex-macros.ts';

const isOverride = (name: string) => /color/.test(name);

it.each(Object.entries(MACROS))('%s is lacking in KaTeX and can be typeset', (name, definition) => {
  const parameters = new Set(definition.match(/#\d/g)).size;
  const use =
    name === '\\displaylimits' ? '\\sum\\displaylimits_1' : `x${name}${'{1}'.repeat(parameters)}`;
  const typeset = (macros: object) =>
    katex.renderToString(use, { strict: 'ignore', macros: { ...macros } });
  expect(typeset(MACROS)).toContain('katex');
  if (!isOverride(name)) expect(() => typeset({})).toThrow(/Undefined control sequence/);
});
