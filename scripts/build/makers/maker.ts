import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { bodyOf, isPage, type Resource, viewOf } from '../../../src/archive/catalogue/catalogue.ts';
import { createSite } from '../../../src/archive/site.ts';
import { sha256 } from '../../../src/disk/sha256.ts';
import { fileTools } from '../../../src/site/file-tools.ts';
import { checkPage } from '../../../src/site/page-check/check-page.ts';
import type { Finding } from '../../../src/site/page-check/finding.ts';
import { collectLinks } from '../../../src/site/page-check/site-map.ts';
import { openRenderer } from '../../../src/site/renderer.ts';
import { unmade } from '../culprits/try-paper.ts';
import { outputPath } from '../folders/output-path.ts';
import { fileKeeper } from '../incremental/keep-file.ts';
import { signatureAt } from '../incremental/manifest.ts';
import type { MakerAnswer, MakerOrder, MakerTask } from './maker-protocol.ts';

// One of the threads that make pages and files of their facts, see makers.ts. It knows no archive: what it
// makes depends on its facts and the site alone, so that it does not matter which thread makes what, or when.
const { templates, folder, last, contentRoot, config } = workerData as MakerOrder;
const site = createSite(config);
const tools = fileTools(contentRoot);
const render = await openRenderer(templates);
const links = new Map<string, string>();
const map = collectLinks(config.site, config.base, (address, page) => {
  // A part of a string keeps the whole of it: here the whole page, for each of its new addresses.
  if (!links.has(address)) links.set(Buffer.from(address).toString(), page);
});
const folders = new Set<string>();
const keep = last === undefined ? undefined : fileKeeper(last, folder);

parentPort?.on('message', (task: MakerTask) => {
  answer(task).then(
    (done) => parentPort?.postMessage(done),
    (error: unknown) => {
      // Thrown where nobody catches it, so that the main thread is told and the build fails.
      setImmediate(() => {
        throw error;
      });
    },
  );
});

async function answer(task: MakerTask): Promise<MakerAnswer> {
  const done: MakerAnswer = { made: [], copied: [], findings: [], links: [] };
  if (task.do === 'links') return { ...done, links: [...links] };
  if (task.do === 'check') {
    for (const page of task.pages) {
      const html = readFileSync(join(folder, page), 'utf8');
      if (task.addresses.some((address) => html.includes(address))) check(page, html, done);
    }
    return done;
  }
  if (task.do === 'keep') {
    for (const path of task.paths) {
      const signature = keep?.(path);
      if (signature !== undefined) done.copied.push([path, signature]);
    }
    return done;
  }
  for (const resource of task.resources) {
    const { address } = resource;
    const content = await make(resource, done.findings);
    if (content === undefined) continue;
    const bytes = Buffer.byteLength(content as string);
    const signature =
      task.do === 'write' ? write(outputPath(address, site.routes.root), content) : '';
    done.made.push({ address, bytes, sha256: sha256(content), signature });
  }
  return done;
}

/** The content of a page or file; undefined, with a finding, where none could be made. */
async function make(
  resource: Resource,
  findings: Finding[],
): Promise<string | Uint8Array | undefined> {
  const page = outputPath(resource.address, site.routes.root);
  try {
    if (!isPage(resource)) return await bodyOf(site, resource, tools);
    const { template, view } = viewOf(site, resource);
    const html = await render(template, view);
    findings.push(...checkPage(page, html, map(page)));
    return html;
  } catch (error) {
    findings.push(unmade(page, error));
    return undefined;
  }
}

function check(page: string, html: string, { findings }: MakerAnswer): void {
  findings.push(...checkPage(page, html, map(page)));
}

/** Synchronously: small files are written ten times faster so than through promises. Returns the file's signature. */
function write(path: string, content: string | Uint8Array): string {
  const file = join(folder, path);
  const parent = dirname(file);
  if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
  folders.add(parent);
  writeFileSync(file, content);
  return signatureAt(file);
}
