import { expect, it } from 'vitest';
import { askedId, askedIds } from '../../../src/archive/search/asked-id.ts';

it.each([
  '2506.24119',
  ' 2506.24119v2 ',
  '2506.24119 v2',
  'arXiv:2506.24119',
  'arxiv: 2506.24119v1',
  'ARXIV:2506.24119',
  'arXiv 2506.24119',
  'id:2506.24119',
  'https://arxiv.org/abs/2506.24119',
  'http://www.arxiv.org/abs/2506.24119v3',
  'arxiv.org/pdf/2506.24119',
  'https://arxiv.org/pdf/2506.24119v2.pdf',
  'https://arxiv.org/html/2506.24119v1#S3',
  'https://export.arxiv.org/abs/2506.24119',
  'https://huggingface.co/papers/2506.24119',
  'hf.co/papers/2506.24119?utm=x',
  'https://www.alphaxiv.org/abs/2506.24119',
  '10.48550/arXiv.2506.24119',
  'doi:10.48550/arXiv.2506.24119',
  'https://doi.org/10.48550/arXiv.2506.24119',
  '[2506.24119]',
  '(arXiv:2506.24119).',
  'arXiv:2506.24119v3 [cs.AI]',
  '2506.24119 [hep-th]',
  'https://papers.example/archive/papers/2506.24119/',
  'https://papers.example/papers/2506.24119.md',
  'https://huggingface.co/papers/2506.24119.md',
])('knows %s for an id', (query) => {
  expect(askedId(query)).toBe('2506.24119');
});

it.each([
  ['cs/0112017', 'cs-0112017'],
  ['arXiv:math.GT/0309136v1', 'math-0309136'],
  ['https://arxiv.org/abs/hep-th/9901001', 'hep-th-9901001'],
  ['cs-0112017', 'cs-0112017'],
  ['id:self-play-on-games', 'self-play-on-games'],
  ['https://papers.example/papers/self-play.json', 'self-play'],
  ['9999.99999', '9999.99999'],
  ['arXiv:2513.24119v2', '2513.24119'],
])('knows old ids and those of the archive: %s', (query, id) => {
  expect(askedId(query)).toBe(id);
});

it.each([
  'reasoning',
  '2025',
  '2025-12-10',
  '3.14159',
  'gpt-4',
  '2025.12',
  '2513.241190',
  'papers',
  'arxiv',
])('knows %s for none', (query) => {
  expect(askedId(query)).toBeUndefined();
});

it.each([
  'abs/2506.24119',
  'arxiv/2506.24119v2',
  'arXiv preprint arXiv:2506.24119, 2025',
  'https://scholar.archive.org/arxiv/2506.24119',
  'https://www.semanticscholar.org/arxiv/2506.24119?utm=x',
  'https://doi.org/10.48550/ARXIV.2506.24119.',
  'https://arxiv.org/abs/2506.24119 [cs.AI]',
])('knows an id in whatever it is cited with: %s', (query) => {
  expect(askedIds(query)).toEqual({ ids: ['2506.24119'], isAll: true });
});

it('knows several ids, and those that stand among words', () => {
  const both = ['2506.24119', '2512.08765'];
  expect(askedIds('2506.24119, arXiv:2512.08765v1')).toEqual({ ids: both, isAll: true });
  expect(askedIds('id:2506.24119 id:2512.08765')).toEqual({ ids: both, isAll: true });
  expect(askedIds('a comment on arXiv:2506.24119')).toEqual({ ids: ['2506.24119'], isAll: false });
  expect(askedIds('self-play -id:2506.24119')).toBeUndefined();
  expect(askedIds('12506.24119 is no id, nor 2506.24119.1')).toBeUndefined();
});
