import { expect, it } from 'vitest';
import { searchDocument } from '../../../../src/archive/files/search/search-document.ts';
import { EVERY_PAPER } from '../../../../src/archive/search/every-paper.ts';
import { makePublication } from '../../make-publication.ts';

it.each(['$\\ldots$', '௵௵௵', '\\(\\) – …'])(
  'holds a word where an abstract has none, without which the index would lose the paper: %s',
  (abstract) => {
    const { site, archive, entriesOf } = makePublication([{ abstract }]);
    const [entry] = entriesOf(archive.papers);
    expect(entry && searchDocument(site, entry).html).toContain(
      `<p data-pagefind-body>${EVERY_PAPER}</p>`,
    );
  },
);
