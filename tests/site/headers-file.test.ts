import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readHeaderRules } from '../../scripts/serve/headers-file.ts';
import { CONTENT_SECURITY_POLICY } from '../../src/site/csp.ts';

const headersOf = readHeaderRules(readFileSync('public/_headers', 'utf8'));

it('sends the policy of the pages as a header, and lets other sites show a topic', () => {
  expect(headersOf('/papers/2412.20001/')['Content-Security-Policy']).toBe(CONTENT_SECURITY_POLICY);
  expect(headersOf('/tags/agents/embed.json')['Access-Control-Allow-Origin']).toBe('*');
});

it('gives files their types where a host does not know them', () => {
  expect(headersOf('/papers/2412.20001.bib')['Content-Type']).toBe(
    'application/x-bibtex; charset=utf-8',
  );
  expect(headersOf('/api/daily_papers')['Content-Type']).toBe('application/json; charset=utf-8');
  expect(headersOf('/papers/2412.20001/')['Content-Type']).toBeUndefined();
});

it('lets browsers keep what has a hash in its name, and nothing else', () => {
  expect(headersOf('/_assets/site.abc.css')['Cache-Control']).toContain('immutable');
  expect(headersOf('/papers/')['Cache-Control']).toBeUndefined();
});
