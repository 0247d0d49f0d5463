import { request } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { listen } from '../../../scripts/serve/listen.ts';
import { createSiteServer } from '../../../scripts/serve/site-server.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const FILES = {
  'index.html': '<h1>Home</h1>',
  '404.html': '<h1>Nothing here</h1>',
  'papers/2412.20001/index.html': `<p>${'long '.repeat(500)}</p>`,
  'papers/2412.20001.md': '# Größe',
  'papers/2412.20001.bib': '@misc{}',
  'papers/date/2025-01-02.ris': 'TY  - JOUR',
  'archive/papers.jsonl.gz': 'gz',
  'subscriptions.opml': '<opml/>',
  'feed.xml': '<rss/>',
  'api/daily_papers': '[]',
  'é/index.html': 'é',
  _headers:
    '/*\n  X-Frame-Options: DENY\n/_assets/*\n  Cache-Control: public, max-age=31536000, immutable\n',
  '_assets/a.css': 'p{}',
};

interface Answer {
  status: number;
  headers: NodeJS.Dict<string | string[]>;
  body: string;
}

/** Serves the files under a base and returns how to ask for a path, exactly as written. */
async function serve(base = '/'): Promise<(path: string, options?: object) => Promise<Answer>> {
  const server = createSiteServer({ folder: await temporaryFolder(FILES), base });
  const { port, close } = await listen(server, '127.0.0.1', 0);
  onTestFinished(close);
  return (path, options = {}) =>
    new Promise((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port, path, ...options }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (chunk) => {
          body += chunk;
        });
        const { statusCode = 0, headers } = response;
        response.on('end', () => resolve({ status: statusCode, headers, body }));
      });
      asked.on('error', reject).end();
    });
}

describe('the server', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/papers/2412.20001/', 'text/html; charset=utf-8'],
    ['/papers/2412.20001.md', 'text/markdown; charset=utf-8'],
    ['/papers/2412.20001.bib', 'application/x-bibtex; charset=utf-8'],
    ['/papers/date/2025-01-02.ris', 'application/x-research-info-systems; charset=utf-8'],
    ['/archive/papers.jsonl.gz', 'application/gzip'],
    ['/subscriptions.opml', 'text/x-opml; charset=utf-8'],
    ['/feed.xml', 'application/rss+xml; charset=utf-8'],
    ['/api/daily_papers', 'application/json; charset=utf-8'],
    ['/%C3%A9/', 'text/html; charset=utf-8'],
  ])('answers %s as %s', async (path, type) => {
    const answer = await (await serve())(path);
    expect([answer.status, answer.headers['content-type']]).toEqual([200, type]);
  });

  it('leads from a page without its slash to the page, with 301 and the query', async () => {
    const get = await serve();
    const answer = await get('/papers/2412.20001?x=1');
    expect([answer.status, answer.headers.location]).toEqual([301, '/papers/2412.20001/?x=1']);
  });

  it('answers 404 with the page of the site for what is not there', async () => {
    const get = await serve();
    for (const path of [
      '/papers/9/',
      '/papers/',
      '/nothing.md',
      '/%',
      '/%00',
      '//elsewhere.example/',
    ]) {
      const answer = await get(path);
      expect([path, answer.status, answer.body]).toEqual([path, 404, '<h1>Nothing here</h1>']);
    }
  });

  it('never leads out of the folder', async () => {
    const get = await serve();
    for (const path of [
      '/../package.json',
      '/..%2f..%2fetc/passwd',
      '/%2e%2e/%2e%2e/etc/passwd',
      '/..%5cx',
    ]) {
      expect((await get(path)).status).toBe(404);
    }
  });

  it('answers below its base only', async () => {
    const get = await serve('/archive');
    expect((await get('/archive/')).body).toBe('<h1>Home</h1>');
    expect((await get('/archive')).headers.location).toBe('/archive/');
    expect((await get('/archive/papers/2412.20001')).headers.location).toBe(
      '/archive/papers/2412.20001/',
    );
    expect((await get('/')).status).toBe(404);
    expect((await get('/papers/2412.20001/')).status).toBe(404);
  });

  it('sends the headers of the site', async () => {
    const get = await serve('/archive/');
    const page = await get('/archive/');
    expect(page.headers).toMatchObject({ 'x-frame-options': 'DENY', 'cache-control': 'no-cache' });
    const style = await get('/archive/_assets/a.css');
    expect(style.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it('compresses long text for those who ask, and says that nothing changed', async () => {
    const get = await serve();
    const headers = { 'accept-encoding': 'br, gzip' };
    const packed = await get('/papers/2412.20001/', { headers });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect((await get('/papers/2412.20001/')).headers['content-encoding']).toBeUndefined();
    const again = await get('/papers/2412.20001/', {
      headers: { 'if-none-match': packed.headers.etag },
    });
    expect([again.status, again.body]).toEqual([304, '']);
  });

  it('answers HEAD without a body and refuses to be written to', async () => {
    const get = await serve();
    const head = await get('/', { method: 'HEAD' });
    expect([head.status, head.headers['content-length'], head.body]).toEqual([200, '13', '']);
    expect((await get('/', { method: 'POST' })).status).toBe(405);
  });
});
