import type { Span } from '../../../src/abstract/repair/repair.ts';

/** The same text from arXiv and from Hugging Face. */
export interface Pair {
  arxiv: string;
  hf: string;
  /** Of an abstract, the title beside it on Hugging Face. */
  title?: string;
}

/** Where stretches of Hugging Face's text stand in arXiv's, and the other way round. */
export class PairAlignment {
  readonly pair: Pair;
  readonly partners: Int32Array;

  constructor(pair: Pair, partners: Int32Array) {
    this.pair = pair;
    this.partners = partners;
  }

  /** The stretch of arXiv's text, all that stands only there included; `undefined` where the wording differs. */
  toArxiv({ start, end }: Span): Span | undefined {
    for (let i = start; i < end; i += 1) {
      if ((this.partners[i] ?? -1) < 0 && /[^\s{}]/.test(this.pair.hf[i] ?? '')) return undefined;
    }
    const first = this.partners.subarray(start, end).find((partner) => partner >= 0);
    const last = this.partners.subarray(start, end).findLast((partner) => partner >= 0);
    if (first === undefined || last === undefined) return undefined;
    // What the first sign lost belongs to it; what its neighbours lost does not.
    const lost = /(?:\\|\\unicode\{|\\textcolor\{|\\[dt]?frac\{?)$/.exec(
      this.pair.arxiv.slice(Math.max(0, first - 11), first),
    );
    return { start: first - (lost?.[0].length ?? 0), end: last + 1 };
  }

  /** The stretch of Hugging Face's text that is left of one of arXiv's. */
  toHf({ start, end }: Span): Span | undefined {
    const first = this.partners.findIndex((partner) => partner >= start && partner < end);
    const last = this.partners.findLastIndex((partner) => partner >= start && partner < end);
    return first < 0 ? undefined : { start: first, end: last + 1 };
  }

  /** Both texts about a stretch of Hugging Face's, for reports. */
  around(span: Span): { hf: string; arxiv: string } {
    const there = this.toArxiv(span) ?? { start: 0, end: 0 };
    const cut = (text: string, { start, end }: Span) =>
      text.slice(Math.max(0, start - 12), end + 12);
    return { hf: cut(this.pair.hf, span), arxiv: cut(this.pair.arxiv, there) };
  }
}
