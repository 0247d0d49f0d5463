import { repairTex, repairTitle } from '../../abstract/repair/index.ts';
import { isDay } from '../../archive/model/day.ts';
import { failedAnswer, type SourceAnswer } from '../answer.ts';
import { linesOf, withoutMarkup } from '../bibliography/plain-text.ts';
import { answerOf, type StatedReference, untakenFields } from '../bibliography/stated-reference.ts';
import { onOneLine } from '../sanitize.ts';
import { dayOfEntry } from './day-of-entry.ts';
import { type BibtexEntry, bibtexEntries } from './entries.ts';
import { addressField, journalField, plainField, printedField, referencesOf } from './fields.ts';
import { namesOf } from './names.ts';

/** Fields that are read as something else than a reference to arXiv, or say nothing of the paper itself. */
const TAKEN = new Set(
  [
    'title subtitle shorttitle abstract author date year month day urldate doi url journal journaltitle booktitle',
    'primaryclass eprint eprinttype eprintclass archiveprefix langid crossref xdata',
  ].flatMap((names) => names.split(' ')),
);

/**
 * Reads BibTeX or BibLaTeX. Entries without an abstract make no paper and are refused by their key, but for those of
 * arXiv, whose paper may be there already. So are entries that are no BibTeX, with their line.
 */
export function readBibtex(text: string): SourceAnswer {
  const { entries, broken } = bibtexEntries(text);
  const [first] = broken;
  if (first && entries.length === 0) return failedAnswer(first.note);
  const answer = answerOf(entries.map(statedBy));
  return answer.kind === 'papers' ? { ...answer, refused: [...answer.refused, ...broken] } : answer;
}

function statedBy({ key, fields }: BibtexEntry): StatedReference {
  return {
    label: key,
    title: titleIn(fields),
    abstract: abstractIn(fields),
    ...namesOf(fields),
    day: dayOfEntry(fields),
    accessed: [(plainField(fields, 'urldate') ?? '').slice(0, 10)].find(isDay),
    references: referencesOf(fields),
    remarks: linesOf(fields.get('note') ?? ''),
    doi: fields.get('doi') ?? '',
    url: addressField(fields, 'url'),
    journal: journalField(fields),
    year: plainField(fields, fields.has('year') ? 'year' : 'date')?.slice(0, 4),
    category: (fields.get('primaryclass') ?? fields.get('eprintclass'))?.trim(),
    untaken: untakenFields(
      [...fields].map(([name, text]) => [name, text.replace(/[{}]/g, '')] as const),
      TAKEN,
    ),
  };
}

function abstractIn(fields: BibtexEntry['fields']): string {
  const printed = printedField(unescapedTex(fields, 'abstract'), 'abstract')
    .replace(/\\par(?![A-Za-z])/g, '\n\n')
    .replace(/<\/(?:jats:)?p>/g, '\n\n');
  return repairTex(paragraphsOf(withoutMarkup(printed)).trim()).text;
}

function titleIn(fields: BibtexEntry['fields']): string {
  const [title = '', subtitle = ''] = ['title', 'subtitle'].map((name) =>
    onOneLine(withoutMarkup(printedField(unescapedTex(fields, name), name))),
  );
  const whole = subtitle === '' ? title : `${title}${/[.:?!]$/.test(title) ? '' : ':'} ${subtitle}`;
  return withPlainDollar(repairTitle(whole, 'tex').text);
}

/** What Zotero writes for signs that TeX takes for its own. */
const ESCAPED = /\{?\\text(backslash|asciicircum|asciitilde)(?:\{\}|\}| )?|\\([${}_&#%])/g;
const SIGNS: Readonly<Record<string, string>> = {
  backslash: '\\',
  asciicircum: '^',
  asciitilde: '~',
};

/**
 * A text that was TeX when Zotero took it from arXiv is escaped as if it were not: `\$O(n{\textasciicircum}2)\$`. It is
 * taken as it was before, where signs say so that nobody writes by hand.
 */
function unescapedTex(fields: BibtexEntry['fields'], name: string): BibtexEntry['fields'] {
  const text = fields.get(name) ?? '';
  if (!/\\text(?:backslash|asciicircum)/.test(text)) return fields;
  const tex = text.replace(ESCAPED, (_, word: string | undefined, sign: string | undefined) =>
    word === undefined ? (sign ?? '') : (SIGNS[word] ?? ''),
  );
  return new Map([...fields, [name, tex]]);
}

/** A lone dollar needs no backslash: no formula begins with it. */
function withPlainDollar(title: string): string {
  return title.split('$').length === 2 ? title.replace('\\$', '$') : title;
}

/** Lines are broken and indented for the looks of the file: only an empty one ends a paragraph. */
function paragraphsOf(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map(onOneLine)
    .join('\n\n');
}
