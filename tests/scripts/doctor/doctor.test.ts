import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CommandError } from '../../../scripts/cli/exit.ts';
import { runDoctor } from '../../../scripts/doctor/run-doctor.ts';
import { SOFTWARE } from '../../../src/archive/version.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const CONFIG = {
  site: 'https://papers.my-university.edu',
  base: '/list',
  repository: 'https://github.com/ada/papers',
  idPages: [] as ('abs' | 'pdf')[],
  huggingFaceDays: false,
};
const ADDRESS = 'https://papers.my-university.edu/list/';

async function run(folder: string, format: 'text' | 'json' = 'text', readConfig = () => CONFIG) {
  let said = '';
  const out = { write: (text: string) => (said += text) };
  const exitCode = await runDoctor(folder, readConfig, { format }, out);
  // How long the number of the version is decides that.
  return { exitCode, said: said.replaceAll(folder, 'DIST').replace(/\d+ B {2}API/, ' N B  API') };
}

function builtSite(address: string, software: { version: string } = SOFTWARE) {
  return temporaryFolder({
    'index.html': `<link rel="canonical" href="${address}">`,
    'papers/2512.00001/index.html': 'x'.repeat(2000),
    'papers/2512.00001.md': 'x',
    '404.html': '',
    _headers: '',
    _redirects: '',
    '.nojekyll': '',
    'api/v1/index.json': JSON.stringify({ software }),
  });
}

describe('npm run doctor', () => {
  it('says of a sound site how large it is and that every host takes it', async () => {
    const { exitCode, said } = await run(await builtSite(ADDRESS));
    expect(exitCode).toBe(0);
    expect(said.split('\n\n').slice(0, 3).join('\n\n')).toMatchInlineSnapshot(`
      "Configuration for https://papers.my-university.edu/list/: nothing to mend

      Site in DIST: 8 files, 2 KB; the largest is papers/2512.00001/index.html, 2 KB
                1       2 KB  paper pages
                2       68 B  other pages
                1        N B  API
                1        1 B  papers as Markdown, JSON and BibTeX
                3        0 B  other files

      Hosts, with their limits as read on 2026-11-26:
        GitHub Pages                   fits            <1 % of 1 GB
        Cloudflare Pages (free)        fits            <1 % of 20,000 files, <1 % of 25 MiB for a file
        Cloudflare Pages (paid)        fits            <1 % of 100,000 files, <1 % of 25 MiB for a file
        Netlify                        fits            <1 % of 10 MB for a file, <1 % of 54,000 files in a folder
        a server or store of your own  fits            no limit"
    `);
  });

  it('finds a site that was built for another address', async () => {
    const { exitCode, said } = await run(await builtSite('https://papers.example/'));
    expect(exitCode).toBe(1);
    expect(said).toContain(
      `  The site in DIST was built for https://papers.example/, but the configuration says ${ADDRESS}.\n    Build it again`,
    );
  });

  it('finds a site that another version has built, and one that is not whole', async () => {
    const old = await run(await builtSite(ADDRESS, { version: '0.0.1' }));
    expect(old.said).toContain(`was built by 0.0.1; this is ${SOFTWARE.version}.`);
    const torn = await builtSite(ADDRESS);
    await writeFile(join(torn, 'api/v1/index.json'), '{ "softwa');
    expect((await run(torn)).said).toContain('was built by an earlier version; this is');
    const half = await temporaryFolder({
      'index.html': `<link rel="canonical" href="${ADDRESS}">`,
      '404.html': '',
    });
    const { exitCode, said } = await run(half);
    expect(exitCode).toBe(1);
    expect(said).toContain(
      'is not whole: it lacks _headers, _redirects, .nojekyll, api/v1/index.json.',
    );
  });

  it('says what will not work where, as the configuration has it', async () => {
    const folder = await builtSite(ADDRESS);
    const { said } = await run(folder);
    expect(said).toContain('GitHub Pages: /abs/ID and /pdf/ID lead nowhere: `idPages');
    expect(said).toContain('Cloudflare Pages (free): Ids with a version');
    expect(said).toContain('Netlify: Ids with a version');
    const asked = { ...CONFIG, idPages: ['abs' as 'abs' | 'pdf'], huggingFaceDays: true };
    const other = await run(folder, 'text', () => asked);
    expect(other.said).toContain('GitHub Pages: /pdf/ID lead');
    expect(other.said).toContain('`huggingFaceDays` is of no use');
  });

  it('states the limits of hosts where nothing is built', async () => {
    const { exitCode, said } = await run(await temporaryFolder({}));
    expect(exitCode).toBe(0);
    expect(said).toContain('There is no site in DIST. `npm run build` makes it.');
    expect(said).toMatch(/ {2}Cloudflare Pages \(free\) +20,000 files, 25 MiB for a file\n/);
  });

  it('tells a wrong configuration as a finding, and looks at the site all the same', async () => {
    const { exitCode, said } = await run(await builtSite(ADDRESS), 'text', () => {
      throw new CommandError('archive.config.ts: `site` is no origin.');
    });
    expect(exitCode).toBe(1);
    expect(said).toContain('Configuration: 1 thing to mend:\n  archive.config.ts: `site` is no');
    expect(said).toContain('Site in DIST: 8 files');
  });

  it('leaves a fault of the program what it is', async () => {
    const fault = new TypeError('x');
    const broken = () => {
      throw fault;
    };
    await expect(run(await builtSite(ADDRESS), 'text', broken)).rejects.toBe(fault);
  });

  it('says the same as JSON', async () => {
    const { said } = await run(await builtSite(ADDRESS), 'json');
    const { site, hosts, ...rest } = JSON.parse(said);
    expect(rest).toEqual({ address: ADDRESS, findings: [], limitsRead: expect.any(String) });
    expect(site).toMatchObject({
      folder: 'DIST',
      files: 8,
      largest: { path: 'papers/2512.00001/index.html', bytes: 2000 },
      kinds: [{ kind: 'paper', files: 1, bytes: 2000 }, {}, {}, {}, {}],
    });
    expect(hosts[1]).toMatchObject({
      name: 'Cloudflare Pages (free)',
      state: 'fits',
      shares: { files: 0.0004, largest: 0.0001 },
      limits: [{ of: 'files', most: 20_000 }, {}],
    });
    const unbuilt = JSON.parse((await run(await temporaryFolder({}), 'json')).said);
    expect(unbuilt).toMatchObject({
      site: null,
      hosts: [{ state: null, shares: {} }, {}, {}, {}, {}],
    });
  });
});
