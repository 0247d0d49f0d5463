import { describe, expect, test } from 'vitest';
import { UsageError } from '../../../scripts/cli/exit.ts';
import { ADD, readAddOptions } from '../../../scripts/ingest/add/options.ts';
import { readOptions, SYNC } from '../../../scripts/ingest/sync/options.ts';
import { paperIdFromReference } from '../../../src/sources/paper-reference.ts';
import { lineOf } from '../line-of.ts';

const TODAY = '2025-12-20';

function optionsOf(...args: string[]) {
  return readOptions(lineOf(SYNC, args), TODAY);
}

function taskOf(...args: string[]) {
  return optionsOf(...args).task;
}

function messageOf(read: () => unknown): string {
  try {
    return JSON.stringify(read());
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
}

describe('the options of sync', () => {
  test('name one task', () => {
    const day = { kind: 'days', missing: false };
    expect(taskOf('--date', '2025-12-09')).toEqual({
      ...day,
      since: '2025-12-09',
      until: '2025-12-09',
    });
    expect(taskOf('--since', '2025-12-09')).toEqual({ ...day, since: '2025-12-09', until: TODAY });
    expect(taskOf('--latest')).toEqual({ kind: 'latest' });
    expect(taskOf('--complete')).toEqual({ kind: 'complete' });
    expect(taskOf('--gaps', '--until', '2025-12-09')).toEqual({
      kind: 'gaps',
      until: '2025-12-09',
    });
    expect(
      taskOf('--update', '2512.00001v2', 'cs/0112017', '--keys', 'title,links.github'),
    ).toEqual({
      kind: 'update',
      ids: ['2512.00001', 'cs-0112017'],
      keys: ['title', 'links.github'],
    });
    expect(optionsOf('--latest', '--no-arxiv', '--refresh')).toMatchObject({
      arxiv: false,
      refresh: true,
    });
  });

  test('that do not fit are refused with a sentence', () => {
    const wrong = [
      [],
      ['--date', '2025-02-30'],
      ['--date', '2999-01-01'],
      ['--since', '2025-12-08', '--until', '2025-12-01'],
      ['--latest', '--gaps'],
      ['--update', 'x'],
      ['--update', '2512.00001', '--keys', 'titel'],
      ['--latest', '--keys', 'title'],
      ['--latest', 'stray'],
      ['--date', '2025-12-08', '--since', '2025-12-01'],
      ['--latest', '--until', '2025-12-01'],
      ['--latest', '--format', 'xml'],
      ['--nonsense'],
      ['--sinse', '2025-12-01'],
      ['--date'],
      ['--since', '--until', '2025-12-01'],
      ['--latest=yes'],
    ];
    const said = wrong.map((args) => `${args.join(' ')} => ${messageOf(() => optionsOf(...args))}`);
    expect(said.join('\n')).toMatchInlineSnapshot(`
      " => Say which days: --date, --since or --latest.
      --date 2025-02-30 => --date "2025-02-30" is no day; write YYYY-MM-DD.
      --date 2999-01-01 => --date 2999-01-01 lies in the future.
      --since 2025-12-08 --until 2025-12-01 => --until 2025-12-01 lies before --since 2025-12-08.
      --latest --gaps => Ask for one thing at a time.
      --update x => "x" is no arXiv id.
      --update 2512.00001 --keys titel => "titel" is no key of a paper.
      --latest --keys title => --keys belongs to --update.
      --latest stray => "stray" stands there without an option.
      --date 2025-12-08 --since 2025-12-01 => Ask for one thing at a time.
      --latest --until 2025-12-01 => --until belongs to --since.
      --latest --format xml => --format is text or json, not "xml".
      --nonsense => There is no option --nonsense.
      --sinse 2025-12-01 => There is no option --sinse. Did you mean --since?
      --date => --date needs a value.
      --since --until 2025-12-01 => --since needs a value, and --until follows.
      --latest=yes => --latest takes no value, so not "yes"."
    `);
  });
});

describe('the options of add', () => {
  test('state what wins over the sources', () => {
    const args = [
      '2512.00001',
      '2512.00001v2',
      '--author',
      'Ada Lovelace',
      '--author',
      'Emmy Noether',
      '--tag',
      'agents,data',
    ];
    expect(readAddOptions(lineOf(ADD, args), TODAY)).toMatchObject({
      ids: ['2512.00001'],
      stated: { authors: ['Ada Lovelace', 'Emmy Noether'], tags: ['agents', 'data'] },
    });
  });

  test('that do not fit are refused with a sentence', () => {
    const wrong = [
      [],
      ['10.1000/182'],
      ['--blank'],
      ['2512.00001', '--date', 'tomorrow'],
      ['2512.00001', '--date', '2999-01-01'],
      ['2512.00001', '--github', 'https://gitlab.com/a/b'],
      ['2512.00001', '--project', 'javascript:alert(1)'],
    ];
    const said = wrong.map(
      (args) => `${args.join(' ')} => ${messageOf(() => readAddOptions(lineOf(ADD, args), TODAY))}`,
    );
    expect(said.join('\n')).toMatchInlineSnapshot(`
      " => Say which paper, as an arXiv id or an address.
      10.1000/182 => "10.1000/182" is neither an arXiv id nor an address of arXiv or Hugging Face. For another paper: --blank "Its title".
      --blank => --blank needs the title of the paper.
      2512.00001 --date tomorrow => --date "tomorrow" is no day; write YYYY-MM-DD.
      2512.00001 --date 2999-01-01 => --date 2999-01-01 lies in the future.
      2512.00001 --github https://gitlab.com/a/b => --github "https://gitlab.com/a/b" leads to gitlab.com, but \`github\` stands for github.com.
      2512.00001 --project javascript:alert(1) => --project "javascript:alert(1)" is no https address."
    `);
  });
});

describe('a reference to a paper', () => {
  test.each([
    ['2506.24119', '2506.24119'],
    ['arXiv:2506.24119v3', '2506.24119'],
    ['https://arxiv.org/abs/2506.24119v2', '2506.24119'],
    ['http://www.arxiv.org/pdf/2506.24119.pdf', '2506.24119'],
    ['arxiv.org/html/2506.24119v1#S1', '2506.24119'],
    ['https://huggingface.co/papers/2506.24119?utm=x', '2506.24119'],
    ['https://hf.co/papers/2506.24119/', '2506.24119'],
    ['https://doi.org/10.48550/arXiv.2506.24119', '2506.24119'],
    ['10.48550/arxiv.2506.24119', '2506.24119'],
    ['https://arxiv.org/abs/cs/0112017', 'cs-0112017'],
    ['https://arxiv.org/abs/math.GT/0309136', 'math-0309136'],
  ])('%s is %s', (reference, id) => {
    expect(paperIdFromReference(reference)).toBe(id);
  });

  test.each(['', 'https://example.org/2506.24119', '10.1000/182', '../2506.24119', '2506.241'])(
    '"%s" is none',
    (reference) => {
      expect(paperIdFromReference(reference)).toBeUndefined();
    },
  );
});
