import type { SearchCost, Searches } from './run-searches.ts';

/** What many searches cost: at the middle, at the 95th percentile, at most. */
export interface Spread {
  median: number;
  p95: number;
  most: number;
}

/** The figures of first, of second, or of repeated searches. */
export interface SearchFigures {
  bytes: Spread;
  milliseconds: Spread;
  /** Bytes by kind of file. */
  kinds: Record<string, Spread>;
  /** The five dearest, with their bytes. */
  dearest: [query: string, bytes: number][];
}

/** The figures of all searches. */
export function figuresOf(searches: readonly Searches[]): Record<keyof Searches, SearchFigures> {
  return {
    first: figures(searches.map(({ first }) => first)),
    second: figures(searches.map(({ second }) => second)),
    again: figures(searches.map(({ again }) => again)),
  };
}

/** The value that a share of 0 to 1 of some numbers does not exceed. */
function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

function figures(costs: readonly SearchCost[]): SearchFigures {
  const kinds = [...new Set(costs.flatMap(({ bytes }) => Object.keys(bytes)))].sort();
  return {
    bytes: spread(costs.map(bytesOf)),
    milliseconds: spread(costs.map(({ milliseconds }) => Math.round(milliseconds))),
    kinds: Object.fromEntries(
      kinds.map((kind) => [kind, spread(costs.map(({ bytes }) => bytes[kind] ?? 0))]),
    ),
    dearest: costs
      .map((cost): [string, number] => [cost.query, bytesOf(cost)])
      .sort((a, b) => b[1] - a[1])
      .slice(0, 5),
  };
}

function bytesOf({ bytes }: SearchCost): number {
  return Object.values(bytes).reduce((sum, one) => sum + one, 0);
}

function spread(numbers: readonly number[]): Spread {
  return {
    median: quantile(numbers, 0.5),
    p95: quantile(numbers, 0.95),
    most: quantile(numbers, 1),
  };
}
