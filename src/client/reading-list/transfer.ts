import { listWords } from '../asked-words.ts';
import { download } from '../download.ts';
import { make, makeButton } from '../reading/make.ts';
import type { PaperRecord } from '../reading/record.ts';
import type { ListPage } from './list-page.ts';
import { lookUp } from './look-up.ts';
import { listJson, listMarkdown } from './write-list.ts';

const FILE = 'reading-list';
const TYPES = {
  json: 'application/json',
  md: 'text/markdown',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  'csl.json': 'application/vnd.citationstyles.csl+json',
} as const;
type Form = keyof typeof TYPES;
const NAMES: Record<Form, string> = {
  json: 'JSON',
  bib: 'BibTeX',
  ris: 'RIS',
  'csl.json': 'CSL-JSON',
  md: 'Markdown',
};

/** The section that hands over what the list shows, in five forms; in two where papers have no JSON of their own. */
export function exportSection(page: ListPage, shown: () => readonly PaperRecord[]): HTMLElement {
  const status = make('p', 'note');
  status.setAttribute('role', 'status');
  const forms = (Object.keys(NAMES) as Form[]).filter(
    (form) => page.hasJson || form === 'json' || form === 'md',
  );
  const buttons = forms.map((form) => {
    const button = makeButton(NAMES[form], 'pill', async () => {
      status.textContent = form === 'json' || form === 'md' ? '' : listWords.working;
      const { text, missing } = await textOf(page, form, shown());
      status.textContent = missing > 0 ? listWords.incomplete(missing) : '';
      download(`${FILE}.${form}`, TYPES[form], text);
    });
    button.dataset['form'] = form;
    return button;
  });
  return make(
    'section',
    'section',
    make('h2', '', listWords.exportHeading),
    make('p', 'note', listWords.exportLead),
    make('p', 'actions', ...buttons),
    status,
  );
}

async function textOf(
  page: ListPage,
  form: Form,
  records: readonly PaperRecord[],
): Promise<{ text: string; missing: number }> {
  const { routes, home } = page;
  const addressOf = (id: string): string => routes.absolute(routes.paper(id));
  if (form === 'json') return { text: listJson(home, records), missing: 0 };
  if (form === 'md')
    return { text: listMarkdown(listWords.heading, addressOf, records), missing: 0 };
  const [found, { citations }] = await Promise.all([
    lookUp(
      records.map(({ id }) => id),
      routes.paperJson,
    ),
    import('./citations.ts'),
  ]);
  const cited = records.flatMap((marks) => {
    const paper = found.get(marks.id);
    return paper && paper !== 'failed' ? [{ paper, marks }] : [];
  });
  return { text: citations(form, page, cited), missing: records.length - cited.length };
}
