import { compareText } from '../../src/archive/model/order.ts';

/** Lists by name that are gathered one entry at a time and read in code-unit order. */
export function sortedLists<Entry extends string>(): {
  add: (name: string, entry: Entry) => void;
  all: () => Map<string, Entry[]>;
} {
  const lists = new Map<string, Entry[]>();
  return {
    add: (name, entry) => {
      const list = lists.get(name);
      if (list) list.push(entry);
      else lists.set(name, [entry]);
    },
    all: () =>
      new Map(
        [...lists]
          .sort(([a], [b]) => compareText(a, b))
          .map(([name, list]) => [name, [...list].sort(compareText)]),
      ),
  };
}
