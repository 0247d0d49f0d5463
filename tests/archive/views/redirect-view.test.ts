import { expect, it } from 'vitest';
import { movedAddresses, redirectView } from '../../../src/archive/views/redirect-view.ts';
import { makeContext, makeTag } from './make-context.ts';

it('leads from a merged topic to the one that stands for it, and keeps out of search engines', () => {
  const context = makeContext([], { tags: [makeTag('agents', ['llm-agents'])] });
  const to = movedAddresses(context).get('tags/llm-agents');
  expect(to).toEqual({ label: 'agents', href: '/tags/agents/' });
  const view = redirectView(context, 'agents', '/tags/agents/');
  expect([view.shell.refresh, view.shell.indexed]).toEqual(['/tags/agents/', false]);
});
