import { describe, expect, it } from 'vitest';
import { doiAddress, doiOf, doisIn } from '../../../src/archive/model/doi.ts';

describe('the DOIs of a text', () => {
  it.each([
    ['10.1007/abc_1', ['10.1007/abc_1']],
    ['10.1007/abc_1, 10.1103/def.2', ['10.1007/abc_1', '10.1103/def.2']],
    ['10.1007/abc_1,10.1103/def.2', ['10.1007/abc_1', '10.1103/def.2']],
    ['10.1007/abc_1; doi:10.1103/def.2', ['10.1007/abc_1', '10.1103/def.2']],
    ['10.1007/abc_1 10.1103/def.2 10.1007/abc_1', ['10.1007/abc_1', '10.1103/def.2']],
    ['doi: 10.1007/abc', ['10.1007/abc']],
    ['DOI:10.1007/abc.', ['10.1007/abc']],
    ['https://doi.org/10.1007/abc', ['10.1007/abc']],
    ['http://dx.doi.org/10.1007%2Fa%5Fb', ['10.1007/a_b']],
    ['doi.org/10.1007/abc', ['10.1007/abc']],
    ['https://doi.org/10.1007/abc#citeas', ['10.1007/abc']],
    ['10.1234/a(b);2-#c', ['10.1234/a(b);2-#c']],
    ['(see 10.1007/abc)', ['10.1007/abc']],
    ['10.1016/0378-4754(93)90006-A', ['10.1016/0378-4754(93)90006-A']],
    ['10.1016/S0022(01)', ['10.1016/S0022(01)']],
    [String.raw`10.1007/978-3-030-58452-8{\_}13`, ['10.1007/978-3-030-58452-8_13']],
    [String.raw`10.1007/978-3-030-58452-8\_13`, ['10.1007/978-3-030-58452-8_13']],
    ['none', []],
    ['10.5', []],
    ['', []],
  ])('%j are %j', (text, dois) => {
    expect(doisIn(text)).toEqual(dois);
  });
});

describe('the DOI of a paper', () => {
  it("is its publisher's, else the one that arXiv registers, else none", () => {
    expect(doiOf({ id: '2506.24119', doi: '10.1007/abc' })).toBe('10.1007/abc');
    expect(doiOf({ id: '2506.24119' })).toBe('10.48550/arXiv.2506.24119');
    expect(doiOf({ id: 'cs-0112017' })).toBe('10.48550/arXiv.cs/0112017');
    expect(doiOf({ id: 'a-report' })).toBeUndefined();
  });

  it('leads to an address in which every sign counts', () => {
    expect(doiAddress('10.1002/(SICI)1<1::AID>3.0.CO;2-#?')).toBe(
      'https://doi.org/10.1002/(SICI)1%3C1::AID%3E3.0.CO;2-%23%3F',
    );
  });
});
