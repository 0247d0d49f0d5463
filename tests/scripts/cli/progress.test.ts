import { PassThrough } from 'node:stream';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { progressLine } from '../../../scripts/cli/progress.ts';

afterEach(() => vi.restoreAllMocks());

/** What a run prints that reads a file every 400 ms. */
function printed(files: number, { isTTY = true, columns = 80, log = false } = {}): string {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const stream = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY, columns });
  const { show, end } = progressLine(stream, { log });
  for (let done = 0; done < files; done++) {
    show(`${done} of ${files} files`);
    now += 400;
  }
  end();
  return String(stream.read() ?? '');
}

describe('progressLine', () => {
  it('is silent for the first second, then speaks on one line and clears it', () => {
    expect(printed(5)).toBe('\r\u001B[K3 of 5 files\r\u001B[K4 of 5 files\r\u001B[K');
  });

  it('says nothing of a short run, and nothing where there is no terminal', () => {
    expect(printed(2)).toBe('');
    expect(printed(5, { isTTY: false })).toBe('');
  });

  it('keeps a line for each step in a log, which is no terminal', () => {
    expect(printed(2, { isTTY: false, log: true })).toBe('0 of 2 files\n1 of 2 files\n');
    expect(printed(2, { log: true })).toBe('');
  });

  it('is never wider than the terminal', () => {
    expect(printed(4, { columns: 7 })).toBe('\r\u001B[K3 of 4\r\u001B[K');
  });
});
