import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { ImportOptions } from '../../../scripts/ingest/import/options.ts';
import { reportText } from '../../../scripts/ingest/import/report-text.ts';
import { runImport } from '../../../scripts/ingest/import/run-import.ts';
import { atomEntry } from '../../fake-upstream/entries.ts';
import { type FakeUpstream, startFakeUpstream } from '../../fake-upstream/fake-upstream.ts';
import { TODAY } from '../../fake-upstream/rehearsal.ts';
import { readAll, temporaryFolder, writeAll } from '../temporary-folder.ts';

const LIBRARY = join(import.meta.dirname, '../../fixtures/libraries/zotero');
const OPTIONS: ImportOptions = {
  file: LIBRARY,
  byAccess: false,
  askArxiv: false,
  trailingNumber: 'comments',
  dryRun: false,
  skipRefused: false,
  format: 'text',
};

let upstream: FakeUpstream | undefined;
afterEach(() => upstream?.close());

/** Imports into a content root, with the report and the files that are there then. */
async function importInto(root: string, options: Partial<ImportOptions>, environment = {}) {
  const asked = { ...OPTIONS, ...options };
  const run = await runImport(root, asked, TODAY, environment);
  return { run, said: reportText(run, asked), files: await readAll(root) };
}

describe('an export of Zotero in a folder', () => {
  it('is taken whole on the days of access, with arXiv’s text where it has none, and a second run changes nothing', async () => {
    const atom = { '2510.00001': atomEntry({ id: '2510.00001v1', title: 'A Preprint' }) };
    upstream = await startFakeUpstream({ atom });
    const servers = { ARXIV_ENDPOINT: upstream.url, HF_ENDPOINT: upstream.url };
    const root = await temporaryFolder();
    const options = { byAccess: true, askArxiv: true };
    const { said, files } = await importInto(root, options, servers);
    expect(Object.keys(files)).toEqual([
      'papers/2024/05/2405.01234.md',
      'papers/2024/07/a-journal-paper.md',
      'papers/2024/09/notes-on-an-engine.md',
      'papers/2025/07/2506.24119.md',
      'papers/2025/10/2510.00001.md',
    ]);
    expect(said).toMatchInlineSnapshot(`
      "library.bib is BibTeX with 2 papers.
      library.json is CSL-JSON with 2 papers.
      library.ris is RIS with 2 papers.

      These files were not read:
        a paper.pdf: It is no .bib, .ris or .json file.

      These fields were left out, since a paper has no key for them:
        address, in 1 entry
        annote, in 1 entry
        file, in 1 entry
        keywords, in 1 entry
        language, in 1 entry
        pages, in 1 entry
        IS, in 1 entry
        KW, in 1 entry
        N1, in 1 entry
        VL, in 1 entry

      5 papers added, 0 changed, 0 as before, 0 refused.
      1 paper with arXiv's own text.

      ### Added papers

      - papers/2025/07/2506.24119.md SPIRAL: Self-Play on Zero-Sum Games
      - papers/2024/09/notes-on-an-engine.md Notes on an Engine
      - papers/2024/05/2405.01234.md Loops without End
      - papers/2025/10/2510.00001.md A Preprint without an Abstract
      - papers/2024/07/a-journal-paper.md A Journal Paper

      ### Worth a look

      - Loops without End: It is stated more than once; it was taken once, from all of them.

      5 files written. Look at them with npm run dev."
    `);
    expect(
      Buffer.from(files['papers/2025/07/2506.24119.md'] ?? '', 'latin1').toString(),
    ).toMatchInlineSnapshot(`
      "---
      title: "SPIRAL: Self-Play on Zero-Sum Games"
      date: 2025-07-02
      authors:
        - Bo Liu
        - Leon Guertler
      tags:
        - games
        - self-improvement
      source: bibtex@11499c06
      ---
      We gain 8.6% on $O(n^2)$ games, at **no** cost, for \${\\alpha}$ of them.
      "
    `);
    const again = await importInto(root, options, servers);
    expect(again.files).toEqual(files);
    expect(again.said).toContain('Nothing was written: all of it is there already.');
  });

  it('says of each paper what is missing, without writing any of them', async () => {
    const { run, files } = await importInto(await temporaryFolder(), {});
    expect(files).toEqual({});
    expect(run.report.refused).toMatchInlineSnapshot(`
      [
        {
          "note": "It has no abstract. With arXiv's: --ask-arxiv, or npm run add -- 2510.00001",
          "paper": "2510.00001",
        },
        {
          "note": "The day that listed it is not known; say it with --day, or take the one on which it was put into the library with --day accessed.",
          "paper": "2506.24119",
        },
        {
          "note": "The day that listed it is not known; say it with --day, or take the one on which it was put into the library with --day accessed.",
          "paper": "notes-on-an-engine",
        },
        {
          "note": "The day that listed it is not known; say it with --day, or take the one on which it was put into the library with --day accessed.",
          "paper": "a-journal-paper",
        },
      ]
    `);
  });

  it('reads the id from a remark only where the remark begins with it', async () => {
    const root = await temporaryFolder();
    const options = { file: join(LIBRARY, 'library.ris'), byAccess: true };
    const { files } = await importInto(root, options);
    expect(Object.keys(files)).not.toContain('papers/2024/05/2401.00001.md');
    expect(files['papers/2024/07/a-journal-paper.md']).toContain('doi: "10.1000/example.12"');
  });
});

describe('a folder of BibTeX', () => {
  const entry = (key: string, more: string): string =>
    `@misc{${key}, title={One Paper}, author={Doe, Jane}, date={2025-03-04}, ${more}}\n`;

  it('takes a paper of two files once, with what each of them says', async () => {
    const desk = await temporaryFolder({
      'a.bib': entry('a', 'doi={10.1000/one}, abstract={We study.}'),
      'b/b.bib': entry('b', 'journal={Acta Exemplorum}, abstract={We study.}'),
    });
    const { run, files } = await importInto(await temporaryFolder(), { file: desk });
    const [text = ''] = Object.values(files);
    expect(Object.keys(files)).toEqual(['papers/2025/03/one-paper.md']);
    expect(text).toContain('doi: "10.1000/one"\njournal: "Acta Exemplorum"');
    expect(run.report.notes[0]?.note).toContain('stated more than once');
  });

  it('refuses two papers of one title by other people, and names the file that no reader knows', async () => {
    const desk = await temporaryFolder({
      'a.bib': entry('a', 'abstract={We study.}'),
      'b.bib': entry('b', 'abstract={We do not.}').replace('Doe, Jane', 'Roe, Richard'),
      'c.json': 'no bibliography',
      'notes.txt': 'mine',
    });
    const { run, said } = await importInto(await temporaryFolder(), { file: desk });
    expect(run.report.refused).toEqual([
      { paper: 'One Paper', note: 'Another paper of the file has the id one-paper.' },
    ]);
    expect(said).toContain('notes.txt: It is no .bib, .ris or .json file.');
    expect(said).toContain('c.json: c.json is neither');
  });

  it('keeps a person’s work, and does not bring back what former.yaml says is gone', async () => {
    const desk = await temporaryFolder({ 'a.bib': entry('a', 'abstract={We study.}') });
    const root = await temporaryFolder();
    await writeAll(root, {
      'former.yaml': 'papers/one-paper:\n  date: 2025-06-01\n  note: Asked for by its author.\n',
    });
    const { said, run } = await importInto(root, { file: desk });
    expect(run.written).toEqual([]);
    expect(said).toContain('gone since 2025-06-01 (Asked for by its author.), so it was left out.');
  });

  it('finds a paper that was renamed since under its name of today', async () => {
    const desk = await temporaryFolder({
      'a.bib': entry('a', 'doi={10.1000/one}, abstract={We study.}'),
    });
    const root = await temporaryFolder();
    const file = 'papers/2025/03/2503.00001.md';
    await writeAll(root, {
      'former.yaml': 'papers/one-paper:\n  to: papers/2503.00001\n',
      [file]: '---\ntitle: "One Paper"\ndate: 2025-03-04\nauthors:\n  - Jane Doe\n---\nWe study.\n',
    });
    const { run, files } = await importInto(root, { file: desk });
    expect(run.written).toEqual([file]);
    expect(files[file]).toContain('doi: "10.1000/one"');
  });
});
