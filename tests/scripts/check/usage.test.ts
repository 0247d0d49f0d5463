import { describe, expect, it } from 'vitest';
import { readOrder, UsageError } from '../../../scripts/check/usage.ts';

describe('readOrder', () => {
  it('checks everything as text where nothing is said', () => {
    expect(readOrder([])).toEqual({ paths: [], format: 'text', fix: false, help: false });
  });

  it('takes paths, a format and --fix', () => {
    expect(readOrder(['a.md', '--format=json', 'b', '--fix'])).toEqual({
      paths: ['a.md', 'b'],
      format: 'json',
      fix: true,
      help: false,
    });
  });

  it.each([[['--format', 'xml']], [['--format']], [['--fixx']], [['--fix=yes']]])(
    'refuses %j',
    (args) => {
      expect(() => readOrder(args)).toThrow(UsageError);
    },
  );

  it('says which formats there are', () => {
    expect(() => readOrder(['--format', 'xml'])).toThrow(
      '--format is text, json, github, not "xml".',
    );
  });
});
