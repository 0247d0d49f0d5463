import { describe, expect, it } from 'vitest';
import {
  checkFileName,
  decodeFile,
  idOfPath,
  paperFolder,
  paperPath,
} from '../../../src/archive/content/paper-file.ts';

describe('the file of a paper', () => {
  it('lies in the folder of its month, under its id', () => {
    expect(paperFolder('2025-03-09')).toBe('papers/2025/03');
    expect(paperPath('2503.00010', '2025-03-09')).toBe('papers/2025/03/2503.00010.md');
    expect(idOfPath('papers/2025/03/2503.00010.md')).toBe('2503.00010');
  });

  it.each(['2512.00001.md', '0704.0001.md', 'cs-0112017.md', 'an-essay.md'])(
    'may be named %s',
    (name) => {
      expect(checkFileName(`papers/2025/12/${name}`)).toEqual([]);
    },
  );

  it.each([
    '_2512.00001.md',
    '.2512.00001.md',
    '2512.00001..md',
    '2512%2e00001.md',
    '2512.00001v2.md',
    'a?b.md',
    'con.md',
    'week.md',
    '2025.md',
    'Case-Paper.md',
    'é.md',
    '\uFFFD.md',
    '.md',
    `${'x'.repeat(200)}.md`,
  ])('may not be named %s', (name) => {
    expect(checkFileName(`papers/2025/12/${name}`)).toMatchObject([{ code: 'file-name' }]);
  });

  it.each(['2512.00001.astro', 'x.js', 'README', '.DS_Store', '2512.00001.MD', '2512.00001.md~'])(
    'is not %s',
    (name) => {
      expect(checkFileName(`papers/2025/12/${name}`)).toMatchObject([{ code: 'not-a-paper' }]);
    },
  );
});

describe('decodeFile', () => {
  it('drops a byte order mark and carriage returns', () => {
    expect(decodeFile(Buffer.from('\uFEFFa\r\nb\rc\n'), 'x')).toBe('a\nb\nc\n');
  });

  it.each([
    ['half a character', [0x61, 0xe2, 0x82]],
    ['UTF-16', [0xff, 0xfe, 0x2d, 0x00]],
    ['Latin-1', [0x63, 0x61, 0x66, 0xe9]],
    ['an overlong form', [0xc0, 0xaf]],
    ['half of a surrogate pair', [0xed, 0xa0, 0x80]],
  ])('refuses %s', (_what, bytes) => {
    expect(decodeFile(Uint8Array.from(bytes), 'x')).toMatchObject({ code: 'not-utf8' });
  });
});
