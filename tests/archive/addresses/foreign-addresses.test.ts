import { describe, expect, test } from 'vitest';
import { foreignTarget } from '../../../src/archive/addresses/foreign-addresses.ts';
import { createRoutes } from '../../../src/archive/addresses/routes.ts';

describe('an address of arXiv or Hugging Face with our host', () => {
  const routes = createRoutes('https://papers.example', '/base/');
  test.each([
    ['abs/2506.24119', undefined, '/base/papers/2506.24119/'],
    ['abs/2506.24119v12', undefined, '/base/papers/2506.24119/'],
    ['abs/cs/0112017v1', undefined, '/base/papers/cs-0112017/'],
    ['abs/math.GT/0309136', undefined, '/base/papers/math-0309136/'],
    ['pdf/2506.24119v2.pdf', undefined, 'https://arxiv.org/pdf/2506.24119v2'],
    ['papers/2506.24119v2', undefined, '/base/papers/2506.24119/'],
    ['papers', 'date=2025-06-30', '/base/papers/date/2025-06-30/'],
    ['papers/', 'x=1&week=2025-W27', '/base/papers/week/2025-W27/'],
    ['papers', 'month=2025-06', '/base/papers/month/2025-06/'],
  ])('%s?%s leads to %s', (path, query, to) => {
    expect(foreignTarget(routes, `/base/${path}`, query)?.to).toBe(to);
  });

  test.each([
    ['/abs/2506.24119', undefined],
    ['/base/papers/2506.24119/', undefined],
    ['/base/papers', 'date=//evil.example'],
    ['/base/papers', 'date=2025-06-30%0d%0aX: y'],
    ['/base/abs/2506.24119%0d%0aX', undefined],
    ['/base/abs/../../etc', undefined],
  ])('%s?%s is none', (path, query) => {
    expect(foreignTarget(routes, path, query)).toBeUndefined();
  });
});
