import { describe, expect, it } from 'vitest';
import { bareAddressLength, isPublicAddress } from '../../../src/abstract/grammar/address.ts';

describe('an address that may be linked', () => {
  it.each(['https://x.org', 'http://a-b.x.org:8080/c?d#e', 'https://x.io?y', 'https://X.ORG/'])(
    'is %s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it.each([
    'ftp://x.org',
    'https://x',
    'https://x.1',
    'https://u@x.org',
    'https://x.org@y.org',
    'https://a.xn--b.org',
    'https://-x.org',
    'https://x..org',
    'https://x.org\\y',
    '//x.org',
  ])('is not %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe('the end of a bare address', () => {
  it.each([
    ['https://x.org/a).', 'https://x.org/a'],
    ['https://x.org/(a)).', 'https://x.org/(a)'],
    ['https://x.org...', 'https://x.org'],
    ['https://...', ''],
    [`https://x.org/${')'.repeat(50_000)}`, 'https://x.org/'],
  ])('comes before closing punctuation', (run, address) => {
    expect(run.slice(0, bareAddressLength(run))).toBe(address);
  });
});
