import { memoize } from '../memoize.ts';
import type { Words } from './en.ts';

/** The words of the interface that stand alone, without those that a number or a day makes. */
export type Labels = { [Group in keyof Words]: Texts<Words[Group]> };

type Texts<Group> = {
  [Name in keyof Group as Group[Name] extends (...values: never[]) => unknown
    ? never
    : Name]: Group[Name];
};

/** The labels of a language: all that a view can carry as plain values. */
export const labelsOf = memoize(
  (words: Words): Labels =>
    Object.fromEntries(
      Object.entries(words).map(([group, entries]) => [
        group,
        Object.fromEntries(
          Object.entries(entries).filter(([, entry]) => typeof entry !== 'function'),
        ),
      ]),
    ) as Labels,
);
