import { expect, it } from 'vitest';
import { askedId } from '../../../src/archive/search/asked-id.ts';

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
])('knows %s for an id', (query) => {
  expect(askedId(query)).toBe('2506.24119');
});

it.each([
  ['cs/0112017', 'cs-0112017'],
  ['arXiv:math.GT/0309136v1', 'math-0309136'],
  ['https://arxiv.org/abs/hep-th/9901001', 'hep-th-9901001'],
  ['cs-0112017', 'cs-0112017'],
  ['id:self-play-on-games', 'self-play-on-games'],
])('knows old ids and those of the archive: %s', (query, id) => {
  expect(askedId(query)).toBe(id);
});

it.each(['reasoning', '2025', '2025-12-10', '3.14159', 'gpt-4', '2513.24119', 'papers', 'arxiv'])(
  'knows %s for none',
  (query) => {
    expect(askedId(query)).toBeUndefined();
  },
);
