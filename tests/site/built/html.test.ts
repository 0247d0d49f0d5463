import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, inject, it } from 'vitest';
import { listFiles } from '../../../scripts/build/folders/list-files.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // KaTeX places the parts of a formula by style attributes; the page check refuses all others.
    'no-inline-style': 'off',
    // Everything comes from the site itself.
    'require-sri': 'off',
    // A title is as long as its authors made it.
    'long-title': 'off',
  },
});

it('is valid on every page', async () => {
  const site = inject('fixtureSite');
  const found = new Map<string, string>();
  for (const file of (await listFiles(site)).filter((one) => one.endsWith('.html'))) {
    const { results } = await validator.validateString(await readFile(join(site, file), 'utf8'));
    for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages)) {
      found.set(`${ruleId}: ${message}`, `${file} at ${selector}`);
    }
  }
  expect(Object.fromEntries(found)).toEqual({});
});
