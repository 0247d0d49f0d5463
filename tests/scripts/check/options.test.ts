import { describe, expect, it } from 'vitest';
import { CHECK, readOptions } from '../../../scripts/check/options.ts';
import { lineOf } from '../line-of.ts';

function optionsOf(...args: string[]) {
  return readOptions(lineOf(CHECK, args));
}

describe('the options of check', () => {
  it('mean everything as text where nothing is said', () => {
    expect(optionsOf()).toEqual({ paths: [], format: 'text', fix: false, watch: false });
  });

  it('are paths, a format and --fix', () => {
    expect(optionsOf('a.md', '--format=json', 'b', '--fix')).toEqual({
      paths: ['a.md', 'b'],
      format: 'json',
      fix: true,
      watch: false,
    });
  });

  it('know three formats', () => {
    expect(() => optionsOf('--format', 'xml')).toThrow(
      '--format is text, json or github, not "xml".',
    );
  });
});
