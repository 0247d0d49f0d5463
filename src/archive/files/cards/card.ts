import type { Colours } from '../../colours.ts';

/** All that a social card shows: plain text, so that its hash says whether it must be drawn again. */
export interface Card {
  /** As `routes.card` takes it: `home`, `date/2025-12-10`, `papers/2506.24119`. */
  name: string;
  /** The name of the archive, its last word apart. */
  brand: { first: string; last: string };
  /** Over the title, in the accent. */
  kicker: string;
  title: string;
  /** Under the title; may be empty. */
  byline: string;
  /** At the foot. */
  foot: string;
  colours: Colours;
}
