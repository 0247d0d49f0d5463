import fc from 'fast-check';
import { cleanText, findHidden } from '../../src/abstract/index.ts';
import { dayFromNumber, dayNumber } from '../../src/archive/model/day.ts';
import type { Paper } from '../../src/archive/model/paper.ts';

/** Words that break writers of YAML, and any others. */
const nasty = fc.constantFrom(
  'yes',
  'null',
  '~',
  '- a',
  'a: b',
  'a #b',
  '# a',
  '"a"',
  "'a'",
  '*a',
  '&a',
  '!a',
  '|',
  '>',
  '%a',
  '@a',
  '`a`',
  '{a}',
  '[a]',
  'a\\b',
  '---',
  '...',
  '0x1F',
  '1e3',
  '2506.24110',
  '2025-12-10',
  'a:',
  ':',
  '?',
  '<<',
  '$x$',
);

/** A text on one line that is kept as it is: neither cleaned nor trimmed nor without letters. */
const line = fc
  .oneof(nasty, fc.string(), fc.string({ unit: 'grapheme', maxLength: 20 }))
  .map((text) => `${text} x`.replace(/\s+/g, ' ').trim())
  .filter((text) => {
    const { text: clean, problems } = cleanText(text);
    return problems.length === 0 && clean === text;
  });

/** Such a text of a person or an organization, in which nothing stands that nobody can see. */
const name = line.filter((text) => findHidden(text) === undefined);

const day = fc
  .integer({ min: dayNumber('2015-01-01'), max: dayNumber('2025-12-31') })
  .map(dayFromNumber);
const count = fc.integer({ min: 0, max: 1_000_000 });
const slug = fc.constantFrom('agents', 'three-d', '2025', 'reinforcement-learning');
const path = fc.constantFrom('', 'a', 'a:', 'a#b', 'a?b=c&d', '~a/(b)', 'é');

/** Any paper that the archive can hold. */
export const anyPaper: fc.Arbitrary<Paper> = fc
  .record(
    {
      id: fc.constantFrom('2512.00001', '0704.0001', 'cs-0112017', 'an-essay-on-agents'),
      title: line,
      date: day,
      published: day,
      authors: fc.array(name, { maxLength: 5 }),
      authorCount: fc.integer({ min: 5, max: 1_000_000 }),
      org: name,
      upvotes: count,
      comments: count,
      stars: count,
      retrieved: day,
      submitter: fc.constantFrom('ada-l', 'A.B_c'),
      tags: fc.array(slug, { maxLength: 4 }),
      categories: fc.array(fc.constantFrom('cs.CL', 'hep-th'), { maxLength: 2 }),
      doi: fc.constantFrom('10.1234/abcd', '10.1234/a(b);2-#c'),
      journal: line,
      venue: fc.constantFrom('CVPR 2025', 'EMNLP 2023 Findings'),
      version: fc.constantFrom('v1', 'v12'),
      links: fc.record(
        {
          pdf: path.map((end) => `http://papers.example/${end}`),
          github: path.map((end) => encodeURI(`https://github.com/${end}`)),
          project: path.map((end) => `https://papers.example/${end}`),
        },
        { requiredKeys: [] },
      ),
      summary: line,
      alsoListed: fc.array(day, { maxLength: 2 }),
      withdrawn: fc.record({ date: day, note: line }, { requiredKeys: ['date'] }),
      source: fc.constantFrom('arxiv@1a2b3c4d', 'listing@00000000'),
      abstract: fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n\n')),
    },
    {
      requiredKeys: [
        'id',
        'title',
        'date',
        'authors',
        'tags',
        'categories',
        'links',
        'alsoListed',
        'abstract',
      ],
    },
  )
  .map((paper) => paper as Paper);
