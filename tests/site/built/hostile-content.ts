import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { parsePaper } from '../../../src/archive/content/parse-paper.ts';
import { parseRegistry } from '../../../src/archive/content/parse-registry.ts';
import { NO_REGISTRIES, type RegistryName } from '../../../src/archive/model/registries.ts';
import { checkRegistries } from '../../../src/archive/problems/check-registries.ts';
import { hasErrors } from '../../../src/archive/problems/problem.ts';

/** A day after all days that hostile content names. */
const TOMORROW = '2030-01-01';

/** What ends, begins or confuses something in a page, a feed, an address, a card, an index or a file system. */
const SNIPPETS = [
  ...['<noscript><p title="</noscript><img src=x onerror=alert(1)>">', '</noscript>', '<noscript>'],
  ...[
    '</title><script>x</script>',
    '<!-- x',
    '--!>',
    ']]>',
    '<![CDATA[',
    '<?php x ?>',
    '</article>',
  ],
  ...['</textarea>', '</script>', '<plaintext>', '<svg><style>', '<a name=top>', '<base href=//x>'],
  ...[
    '&copy=2 &amp &#0; &#x1F;',
    '" onmouseover=alert(1) x="',
    "' onload='x",
    'id="x"',
    '&lt;b&gt;',
  ],
  ...[
    '$\\text{</noscript>}$',
    '$\\text{"x"&<}$',
    '\\(<b>\\)',
    '$\\unicode{x3c}/noscript$',
    '$x🔥$',
  ],
  ...[
    '$\\unicode{x1F525}$',
    '$5★$',
    '$\\tag{1}$',
    '$$\\tag{1}x$$',
    '$\\rlap{x}$',
    '$\\verb|</p>|$',
  ],
  ...['$\\begin{CD}A@>>>B\\end{CD}$', '$\\href{javascript:x}{y}$', '$\\char60$', '$\\message{x}$'],
  ...['[x](https://papers.example/nowhere/)', '[x](https://papers.example/papers/nope)'],
  ...[
    '[x](https://papers.example)',
    '[x](https://papers.example/#nope)',
    'https://papers.example/about',
  ],
  ...[
    '[x](https://papers.example/#%E0%A4)',
    '[x](https://papers.example/%E0%A4)',
    'https://papers.example?q',
  ],
  ...[
    '[x](https://papers.example#x)',
    '[x](https://papers.example:443/x)',
    'https://papers.example./x',
  ],
  ...[
    '[x](http://[::1]/)',
    '[x](https://exa\\mple.org)',
    '[x](https://x.org/"onclick)',
    '[x](https://x.org/%00)',
  ],
  ...[
    '[x](HTTPS://PAPERS.example/zz)',
    '[x](https://user:pw@x.org)',
    '[x](//x.org)',
    '[x](javascript:x)',
  ],
  ...[
    '🔥',
    '👩‍👩‍👧',
    '🇩🇪',
    'العربية مرحبا',
    'e\u0301\u0302',
    'a\u00AD\u200Db',
    '\u00A0',
    '–',
    '…',
    '𝔘𝔫𝔦',
    '﷽',
  ],
  ...[
    'ﷺ'.repeat(20),
    'x'.repeat(190),
    '论'.repeat(190),
    '𠀀'.repeat(90),
    'İ'.repeat(100),
    'ﬃ'.repeat(60),
  ],
  ...[
    '%',
    '%s %d $&',
    '$1',
    '$$',
    '\\',
    '\\\\',
    '*',
    '**a*',
    '`',
    '`</code>`',
    '|',
    '#',
    '...',
    '../../x',
  ],
  ...[
    '$ {x}',
    '{{x}}',
    '{x}',
    '__proto__',
    'constructor',
    'toString',
    'NaN',
    'null',
    'index',
    'by',
    'con',
    '1',
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

/** Files of papers with hostile values that `check` accepts, by path below a content root. */
export function hostilePapers(count: number, seed: number): Record<string, string> {
  const drafts = fc.sample(fc.tuple(keys, body), { numRuns: 12 * count, seed });
  const accepted = drafts.flatMap(([stated, abstract]) => {
    const { date } = stated;
    const text = `---\n${yamlOf(stated)}---\n${abstract}\n`;
    return isAccepted(text) ? [{ date, text }] : [];
  });
  return Object.fromEntries(
    accepted.slice(0, count).map(({ date, text }, index) => {
      const id = index % 5 === 0 ? `paper-${'x'.repeat(70)}-${index}` : arxivId(index);
      return [`papers/${date.slice(0, 4)}/${date.slice(5, 7)}/${id}.md`, text];
    }),
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
      return [`papers/${year}/${month}/${arxivId(index)}.md`, text];
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
  return [...inputs, ...papers].filter((text) => !/^arxiv:/m.test(text));
}

/** Registries of hostile entries that `check` accepts, by file. */
export function hostileRegistries(count: number, seed: number): Record<string, string> {
  const texts = fc.array(hostile, { maxLength: 2 });
  const entries: Record<RegistryName, fc.Arbitrary<object>> = {
    tags: fc.record({ label: hostile, description: hostile, aliases: texts }),
    orgs: fc.record({ name: hostile, aliases: texts, homepage: hostilePath, huggingface: hostile }),
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
  const file = 'papers/2025/12/2512.09876.md';
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
