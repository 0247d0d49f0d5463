import { describe, expect, it } from 'vitest';
import { parseCommandLine } from '../../../scripts/cli/command-line.ts';
import { UsageError } from '../../../scripts/cli/exit.ts';

const OPTIONS = {
  since: { type: 'string' },
  fix: { type: 'boolean', default: false },
  arxiv: { type: 'boolean', default: true },
} as const;

function refusal(args: string[], words = 0): string {
  try {
    parseCommandLine(args, OPTIONS, words);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return 'nothing is refused';
}

describe('parseCommandLine', () => {
  it('reads options, also with no- before them, and other words', () => {
    const args = ['a', '--since=x', '--no-arxiv', '--', '--fix'];
    expect(parseCommandLine(args, OPTIONS, 2)).toEqual({
      values: { since: 'x', fix: false, arxiv: false },
      positionals: ['a', '--fix'],
    });
  });

  it('names the nearest option for one that there is not', () => {
    expect(refusal(['--sinse', 'x'])).toBe('There is no option --sinse. Did you mean --since?');
    expect(refusal(['--no-arxif'])).toBe('There is no option --no-arxif. Did you mean --no-arxiv?');
    expect(refusal(['--nonsense'])).toBe('There is no option --nonsense.');
    expect(refusal(['-x'])).toBe('There is no option -x.');
    expect(refusal(['--constructor'])).toBe('There is no option --constructor.');
    expect(refusal(['--no-since'])).toBe('There is no option --no-since. Did you mean --since?');
  });

  it('says what is wrong with a value', () => {
    expect(refusal(['--since'])).toBe('--since needs a value.');
    expect(refusal(['--since', '--fix'])).toBe('--since needs a value, and --fix follows.');
    expect(refusal(['--since=-1'])).toBe('nothing is refused');
    expect(refusal(['--fix=yes'])).toBe('--fix takes no value, so not "yes".');
  });

  it('refuses words that it does not expect', () => {
    expect(refusal(['a'])).toBe('"a" stands there without an option.');
    expect(refusal(['a', 'b'], 1)).toBe('"b" is one word too many.');
  });
});
