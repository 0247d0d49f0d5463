import { describe, expect, it } from 'vitest';
import { bodyOf, isPage, viewOf } from '../../../src/archive/catalogue/catalogue.ts';
import * as askedDe from '../../../src/archive/words/asked-de.ts';
import * as askedEn from '../../../src/archive/words/asked-en.ts';
import * as pagesDe from '../../../src/archive/words/client-de.ts';
import * as pagesEn from '../../../src/archive/words/client-en.ts';
import { de } from '../../../src/archive/words/de.ts';
import { en } from '../../../src/archive/words/en.ts';
import { makePublication, resourcesOf, textAt, tools, viewAt } from '../make-publication.ts';

const PAPERS = [
  {
    id: '2512.00001',
    upvotes: 3,
    retrieved: '2025-12-11',
    published: '2025-12-08',
    authorCount: 12,
    tags: ['reasoning'],
    org: 'Qwen',
    alsoListed: ['2025-12-11'],
    withdrawn: { date: '2025-12-12' },
  },
  { id: 'an-essay', date: '2024-01-01' },
];
const german = makePublication(PAPERS, {}, { language: 'de', emailForm: 'https://mail.example/' });
const english = makePublication(PAPERS, {}, { emailForm: 'https://mail.example/' });

const clientDe = { ...pagesDe, ...askedDe };
const clientEn = { ...pagesEn, ...askedEn };

/** All texts of a table by the path that leads to them. */
function textsOf(table: object, path = ''): [path: string, text: string][] {
  return Object.entries(table).flatMap(([name, entry]): [string, string][] => {
    // What a reader may type into the search is the same in every language.
    if (/^search\.asks\.\d+\.0$/.test(`${path}${name}`)) return [];
    if (typeof entry === 'string') return [[`${path}${name}`, entry]];
    return typeof entry === 'object' ? textsOf(entry, `${path}${name}.`) : [];
  });
}

/** Words that are the same in both languages: names of formats and of things. */
const SHARED =
  /^(arXiv|Abstracts|Paper|papers|Feed|Offline|PDF|HTML|Code|RSS|Atom|JSON Feed|BibTeX|RIS|CSL-JSON|Markdown|JSON|JSON Lines|CSV|DOI|API|Feeds|llms\.txt|Format|ltr|[A-Z])$/;

describe('the German words of scripts', () => {
  it('are others than the English ones, but for keys and names', () => {
    const german = new Map(textsOf(clientDe));
    const same = textsOf(clientEn).filter(([path, text]) => german.get(path) === text);
    expect(same.filter(([, text]) => !SHARED.test(text) && !/^([a-z/?]|↑ ↓)$/.test(text))).toEqual(
      [],
    );
  });
});

describe('the German table', () => {
  it('has a text of its own for each English one, but for names', () => {
    const german = new Map(textsOf(de));
    const same = textsOf(en).filter(([path, text]) => german.get(path) === text);
    expect(same.filter(([, text]) => !SHARED.test(text))).toEqual([]);
  });

  it('fills the same places', () => {
    const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
    const german = new Map(textsOf(de));
    for (const [path, text] of textsOf(en)) {
      expect(places(german.get(path) ?? ''), path).toEqual(places(text));
    }
  });

  it('writes days, weeks and numbers as German does', () => {
    expect(de.days.long('2025-12-10')).toBe('Mittwoch, 10. Dezember 2025');
    expect(de.days.medium('2025-03-01')).toBe('1. März 2025');
    expect(de.days.shortWithYear('2025-09-07')).toBe('So, 7. Sept. 2025');
    expect(de.periods.range('2025-12-29', '2026-01-04')).toBe(
      '29. Dezember 2025 bis 4. Januar 2026',
    );
    expect(de.counts.papers(11_800)).toBe('11.800 Paper');
    expect(de.counts.upvotes(1)).toBe('1 Stimme');
  });
});

describe('an archive in German', () => {
  it('says so on its pages, whose papers stay English', () => {
    const { shell } = viewAt(german, 'day', '/');
    expect([shell.language, shell.direction]).toEqual(['de', 'ltr']);
    expect(shell.title).toBe('Example Papers: Paper vom 11. Dezember 2025');
    const { papers } = viewAt(german, 'day', '/');
    expect(papers[0]?.lang).toBe('en');
    expect(viewAt(english, 'day', '/').papers[0]?.lang).toBeUndefined();
  });

  it('names the language of the papers where programs ask for it', async () => {
    expect(await textAt(german, '/feed.xml')).toContain('<language>en</language>');
    const ris = makePublication(PAPERS, {}, { language: 'de', listFiles: ['ris'] });
    expect(await textAt(ris, '/papers/date/2025-12-10.ris')).toContain('LA  - en');
    expect(JSON.parse(await textAt(german, '/manifest.webmanifest')).lang).toBe('de');
  });

  it('has the same pages and files as in English', () => {
    expect([...resourcesOf(german).keys()]).toEqual([...resourcesOf(english).keys()]);
  });

  it('says no English word anywhere that the German table has another for', async () => {
    const words = textsOf(en).filter(
      ([path, text]) => text.length > 12 && !path.startsWith('script'),
    );
    const left = new Set<string>();
    for (const resource of resourcesOf(german).values()) {
      if (/\.(png|gz|webp)$/.test(resource.address)) continue;
      const said = isPage(resource)
        ? JSON.stringify(viewOf(german.site, resource).view)
        : String(await bodyOf(german.site, resource, tools));
      for (const [path, text] of words) {
        if (said.includes(text)) left.add(`${resource.address}: ${path}`);
      }
    }
    expect([...left]).toEqual([]);
  });
});
