import { expect, it } from 'vitest';
import { bodyOf } from '../../../../src/archive/catalogue/catalogue.ts';
import { makePublication, resourcesOf, tools } from '../../make-publication.ts';

/** The names under which a browser keeps the search of an archive. */
async function namesOf(name: string): Promise<(string | undefined)[]> {
  const publication = makePublication([], {}, { name });
  const resource = resourcesOf(publication).get('/opensearch.xml');
  const xml = resource ? String(await bodyOf(publication.site, resource, tools)) : '';
  return ['ShortName', 'LongName'].map((tag) => new RegExp(`<${tag}>(.*)</${tag}>`).exec(xml)?.[1]);
}

it.each([
  ['Papers', 'Papers', 'Papers'],
  ['Daily Papers Archive', 'Daily Papers', 'Daily Papers Archive'],
  ['Forschungszusammenfassungen', 'Forschungszusamm', 'Forschungszusammenfassungen'],
  [
    'The Quite Complete Daily Papers Archive of the Department of Physics',
    'The Quite',
    'The Quite Complete Daily Papers Archive of the',
  ],
])(
  'offers the search of %s under whole words that OpenSearch has room for',
  async (name, ...names) => {
    expect(await namesOf(name)).toEqual(names);
  },
);
