import { describe, expect, test } from 'vitest';
import { readPaperForm } from '../../src/sources/issue-form.ts';

const form = (paper: string, day = '_No response_'): string =>
  `### Paper\r\n\r\n${paper}\r\n\r\n### Day\r\n\r\n${day}\r\n\r\n### Anything else\r\n\r\nThanks`;

describe('the form of a missing paper', () => {
  test.each([
    ['2506.24119', '2025-06-30', { id: '2506.24119', date: '2025-06-30' }],
    ['https://arxiv.org/abs/2506.24119v2', '_No response_', { id: '2506.24119' }],
    ['https://huggingface.co/papers/2506.24119', '', { id: '2506.24119' }],
  ])('%s of %s is read', (paper, day, read) => {
    expect(readPaperForm(form(paper, day))).toEqual(read);
  });

  test.each([
    ['2506.24119; rm -rf ~', ''],
    ['$(id)', ''],
    ['--yes', ''],
    ['2506.24119\ntitle: "x"\n---', ''],
    [`\${{ github.token }}`, ''],
    ['2506.24119', '2025-06-30 --title x'],
    ['2506.24119', '2025-02-30'],
    ['9'.repeat(100_000), ''],
    ['', ''],
  ])('%j of %j adds nothing', (paper, day) => {
    expect(typeof readPaperForm(form(paper, day))).toBe('string');
  });

  test('a second field of a name does not count', () => {
    const body = `${form('2506.24119')}\n\n### Paper\n\n2501.00001`;
    expect(readPaperForm(body)).toEqual({ id: '2506.24119' });
  });
});
