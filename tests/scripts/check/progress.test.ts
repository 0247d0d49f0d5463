import { PassThrough } from 'node:stream';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { showProgress } from '../../../scripts/check/progress.ts';

afterEach(() => vi.restoreAllMocks());

/** What a run prints that reads a file every 400 ms. */
function printed(files: number, isTTY: boolean): string {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const stream = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY });
  const { report, end } = showProgress(stream);
  for (let done = 0; done < files; done++) {
    report(done, files);
    now += 400;
  }
  end();
  return String(stream.read() ?? '');
}

describe('showProgress', () => {
  it('is silent for the first second, then speaks on one line and clears it', () => {
    expect(printed(5, true)).toBe('\r3 of 5 files\r4 of 5 files\r\u001B[K');
  });

  it('says nothing of a short run, and nothing where there is no terminal', () => {
    expect(printed(2, true)).toBe('');
    expect(printed(5, false)).toBe('');
  });
});
