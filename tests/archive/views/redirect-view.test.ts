import { expect, it } from 'vitest';
import { makeOrg, makePublication, makeTag, viewAt } from '../make-publication.ts';

it.each([
  ['a merged topic', '/tags/llm-agents/', '/tags/agents/'],
  ['a renamed organization', '/orgs/tongyi/', '/orgs/qwen/'],
])('leads from %s to what stands for it, and keeps out of search engines', (_what, from, to) => {
  const publication = makePublication([{ org: 'Qwen' }], {
    tags: [makeTag('agents', ['llm-agents'])],
    orgs: [makeOrg('qwen', { name: 'Qwen', renamed: ['tongyi'] })],
  });
  const view = viewAt(publication, 'redirect', from);
  expect([view.target, view.shell.refresh, view.shell.indexed]).toEqual([to, to, false]);
  expect(view.shell.canonical).toBe(`https://papers.example${to}`);
});
