import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { checkRegistries } from '../../../src/archive/checks/check-registries.ts';
import { parsePaper } from '../../../src/archive/content/parse-paper.ts';
import { parseRegistry } from '../../../src/archive/content/parse-registry.ts';
import { NO_REGISTRIES, type RegistryName } from '../../../src/archive/model/registries.ts';
import { hasErrors } from '../../../src/archive/problems/problem.ts';

/** The id that recorded hostile inputs name. */
const RECORDED_ID = '2512.09876';

/** A day after all days that hostile content names. */
const TOMORROW = '2030-01-01';

/**
 * What ends, begins or confuses something in a page, a feed, an address, a card, an index, YAML or a file system: marks of
 * direction, huge words, brackets in brackets, markup, addresses, formulas, Markdown, names that are something elsewhere.
 */
const SNIPPETS: readonly string[] = readFileSync(
  new URL('./hostile-snippets.txt', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

/** What may stand after a key of the frontmatter, as YAML; most of it is refused. */
const RAW_VALUES = [
  ...[
    'yes',
    'no',
    'null',
    '~',
    '',
    '0x1F',
    '1e400',
    '.nan',
    '2025-12-10',
    '2025-12-10T10:00:00Z',
    '12:30:45',
  ],
  ...[
    '2512.10001',
    '1_000',
    '00012',
    '-0',
    '+1',
    "'it''s'",
    '"a \\u00e9 \\x41 \\t b"',
    '"a\\\n  b"',
    "'a\n  b'",
  ],
  ...[
    'a\n  b',
    '|\n  a\n  b',
    '>-\n  a\n\n  b',
    '|+\n  a\n\n',
    '|2\n   a',
    '>\n  ---\n  x',
    '&a x',
    '*a',
    '!!str x',
    '!x y',
  ],
  ...[
    '[a, b]',
    '[a,',
    '{a: b}',
    '{a: b',
    '- a',
    '\n- a\n- b',
    '\n  - a',
    '\n  - - a',
    '\n  a: b',
    '\n  a:\n    b: c',
    'x: y',
    'x #y',
  ],
  ...[
    '"x" y',
    "'x",
    '"x',
    '@x',
    '`x`',
    '%x',
    '? x',
    ': x',
    '| x',
    '<<: *a',
    'x\ny: z',
    '\tx',
    'x\t',
    '"\\q"',
    '"\\ud800"',
    '\u00a0x',
    '\ufeffx',
  ],
] as const;

const snippet = fc.constantFrom(...SNIPPETS);
/** A text in which one or two of them stand, alone or among words. */
const hostile = fc.oneof(
  snippet,
  fc.tuple(snippet, snippet).map(([one, other]) => `We ask ${one} and ${other} here.`),
  fc.tuple(snippet, snippet).map(([one, other]) => `${one}${other}`),
);
const hostilePath = fc.oneof(
  snippet.map((end) => `https://x.example.org/${end.replaceAll(/\s/g, '')}`),
  fc.constantFrom(
    'https://papers.example/papers/nope/',
    'https://papers.example/about',
    'https://papers.example',
    'https://papers.example/#%',
    'http://papers.example/%E0',
    'https://x.example.org/?a=1&copy=2',
    'https://x.example.org/#%',
    'https://x.example.org/a b',
  ),
);

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 1 });

/** The frontmatter of a paper, each value hostile or absent, and its abstract. */
const keys = fc.record({
  title: fc.oneof(fc.constant('A plain title'), hostile),
  date: fc.constantFrom('2025-12-09', '2025-12-10', '2024-12-31'),
  published: maybe(fc.constantFrom('1991-08-01', '2025-12-10')),
  authors: fc.array(hostile, { maxLength: 4 }),
  authorCount: maybe(fc.constantFrom('4', '1000000')),
  org: maybe(hostile),
  upvotes: maybe(fc.constantFrom('0', '1000000')),
  tags: fc.subarray(['agents', 'reasoning', 'constructor', 'unknown-one']),
  doi: maybe(snippet.map((end) => `10.1234/${end}`)),
  journal: maybe(hostile),
  links: fc.record({ project: maybe(hostilePath), pdf: maybe(hostilePath) }),
  summary: maybe(hostile),
  alsoListed: fc.subarray(['2025-12-11', '2025-12-12']),
  withdrawn: maybe(fc.record({ date: fc.constant('2025-12-10'), note: maybe(hostile) })),
});
const body = fc.array(hostile, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('\n\n'));

/** Papers with hostile values, whether `check` accepts them or not. */
export function hostileTexts(count: number, seed: number): string[] {
  const drafts = fc.sample(fc.tuple(keys, body), { numRuns: count, seed });
  return drafts.map(([stated, abstract]) => `---\n${yamlOf(stated)}---\n${abstract}\n`);
}

/** Files of papers with hostile values that `check` accepts, by path below a content root. */
export function hostilePapers(count: number, seed: number): Record<string, string> {
  const drafts = fc.sample(fc.tuple(keys, body), { numRuns: 24 * count, seed });
  const papers: Record<string, string> = {};
  let taken = 0;
  for (const [stated, abstract] of drafts) {
    if (taken === count) break;
    const text = `---\n${yamlOf(stated)}---\n${abstract}\n`;
    if (!isAccepted(text)) continue;
    const id = taken % 5 === 0 ? `paper-${'x'.repeat(70)}-${taken}` : arxivId(taken);
    papers[`papers/${stated.date.slice(0, 4)}/${stated.date.slice(5, 7)}/${id}.md`] = text;
    taken += 1;
  }
  return papers;
}

/** Files of papers of which one key has a value that only YAML can make of it, whether `check` accepts them or not. */
export function rawTexts(): string[] {
  const plain = { title: 'Raw', date: '2025-12-10', authors: ['Ada'], org: 'Acme', upvotes: '3' };
  const keys = [
    ...Object.keys(plain),
    'published',
    'tags',
    'doi',
    'journal',
    'summary',
    'links',
    'title',
  ];
  return keys.flatMap((key) =>
    RAW_VALUES.map((value) => {
      const others = Object.entries(plain).filter(([name]) => name !== key);
      return `---\n${yamlOf(Object.fromEntries(others))}${key}: ${value}\n---\nAn abstract.\n`;
    }),
  );
}

/** Those of them that `check` accepts, by path below a content root. */
export function rawPapers(): Record<string, string> {
  const accepted = rawTexts().filter(isAccepted);
  return Object.fromEntries(
    accepted.map((text, index) => [`papers/2025/12/${arxivId(3000 + index)}.md`, text]),
  );
}

/**
 * The hostile inputs of a corpus that `check` accepts, each as it is and `mutants` times with parts of others in it.
 */
export function recordedPapers(
  corpus: string,
  mutants: number,
  seed: number,
): Record<string, string> {
  const texts = recordedTexts(corpus);
  const any = fc.constantFrom(...texts);
  const cut = fc.double({ min: 0, max: 1, noNaN: true });
  const mutant = fc.tuple(any, any, cut, cut, hostile).map(([one, other, from, to, middle]) => {
    const head = one.slice(0, Math.floor(from * one.length));
    return `${head}${middle}${other.slice(Math.floor(to * other.length))}`;
  });
  const kept = fc.tuple(any, any, hostile, cut).map(([one, other, middle, at]) => {
    const [, matter = '', abstract = ''] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(one) ?? [];
    const place = Math.floor(at * abstract.length);
    const rest = other.split('\n---\n')[1] ?? '';
    return `${matter}${abstract.slice(0, place)}${middle}${rest.slice(place)}${abstract.slice(place)}`;
  });
  const all = [...texts, ...fc.sample(fc.oneof(mutant, kept), { numRuns: mutants, seed })];
  const accepted = all.filter(isAccepted);
  return Object.fromEntries(
    accepted.map((text, index) => {
      const [, year = '2025', month = '12'] = /^date: *"?(\d{4})-(\d\d)/m.exec(text) ?? [];
      const id = arxivId(5000 + index);
      return [`papers/${year}/${month}/${id}.md`, text.replaceAll(RECORDED_ID, id)];
    }),
  );
}

function recordedTexts(corpus: string): string[] {
  const folder = join(corpus, 'bad-inputs');
  if (!existsSync(folder)) return [];
  const index = readFileSync(join(folder, 'index.jsonl'), 'utf8').trim().split('\n');
  const files = index.map((line) => JSON.parse(line) as { file: string; target: string });
  const inputs = files
    .filter(({ file, target }) => target === 'content' && existsSync(join(folder, file)))
    .map(({ file }) => readFileSync(join(folder, file), 'utf8'));
  const nasty = gunzipSync(readFileSync(join(corpus, 'nasty.jsonl.gz')))
    .toString()
    .trim();
  const papers = nasty.split('\n').map((line) => {
    const { title, date, abstract } = JSON.parse(line) as Record<string, string>;
    return `---\n${yamlOf({ title, date })}---\n${abstract}\n`;
  });
  return [...inputs, ...papers];
}

/** Registries of hostile entries that `check` accepts, by file. */
export function hostileRegistries(count: number, seed: number): Record<string, string> {
  const texts = fc.array(hostile, { maxLength: 2 });
  const entries: Record<RegistryName, fc.Arbitrary<object>> = {
    tags: fc.record({ label: hostile, description: hostile, aliases: texts }),
    orgs: fc.record({
      name: hostile,
      aliases: texts,
      homepage: hostilePath,
      huggingface: maybe(hostile),
      ror: maybe(hostile),
    }),
    authors: fc.record({ names: fc.array(hostile, { minLength: 1, maxLength: 2 }) }),
    feeds: fc.record({ title: hostile, description: hostile, words: texts }),
    arxiv: fc.record({ categories: fc.constant(['cs.CL']), words: texts, authors: texts }),
    former: fc.record({ date: fc.constant('2025-12-09'), note: hostile }),
  };
  const names = Object.keys(entries) as RegistryName[];
  return Object.fromEntries(
    names.map((name) => {
      const stated = fc.sample(entries[name], { numRuns: 4 * count, seed });
      let written = '';
      let taken = 0;
      for (const [index, entry] of stated.entries()) {
        const slug = name === 'former' ? `papers/${slugAt(index)}` : slugAt(index);
        const longer = written + yamlOf({ [slug]: entry });
        if (taken === count || !isRegistry(name, longer)) continue;
        written = longer;
        taken += 1;
      }
      return [`${name}.yaml`, written];
    }),
  );
}

function isRegistry(name: RegistryName, text: string): boolean {
  const bytes = Buffer.from(text);
  const { entries, problems } = parseRegistry(name, { file: `${name}.yaml`, bytes });
  const together = checkRegistries({ ...NO_REGISTRIES, [name]: entries }, {});
  return !hasErrors([...problems, ...together]);
}

function slugAt(index: number): string {
  const first = ['agents', 'reasoning', 'constructor', 'x'.repeat(90)];
  return first[index] ?? `entry-${index}`;
}

function isAccepted(text: string): boolean {
  const file = `papers/2025/12/${RECORDED_ID}.md`;
  return parsePaper({ file, bytes: Buffer.from(text) }, TOMORROW).parsed !== undefined;
}

function arxivId(index: number): string {
  return `2512.${String(10_000 + index)}`;
}

/** A map as YAML, every text in double quotes. */
function yamlOf(map: object, indent = ''): string {
  return Object.entries(map)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => {
      if (typeof value === 'string') return `${indent}${key}: ${JSON.stringify(value)}\n`;
      const inner = Array.isArray(value)
        ? value.map((one) => `${indent}  - ${JSON.stringify(one)}\n`).join('')
        : yamlOf(value as object, `${indent}  `);
      return inner === '' ? '' : `${indent}${key}:\n${inner}`;
    })
    .join('');
}
