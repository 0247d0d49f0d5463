import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { siteConfig } from '../../../scripts/cli/site-config.ts';
import { caddyText } from '../../../scripts/hosting/caddy.ts';
import { nginxText } from '../../../scripts/hosting/nginx.ts';
import { serverRules } from '../../../scripts/hosting/server-rules.ts';
import { mediaType } from '../../../src/archive/addresses/media-types.ts';
import { fileResources, pageResources } from '../../../src/archive/catalogue/catalogue.ts';
import { createSite } from '../../../src/archive/site.ts';
import { loadPublication } from '../../../src/disk/load-publication.ts';
import { SMALL_WORLD } from './build-fixture-site.ts';

const isInstalled = (program: string): boolean => {
  try {
    execFileSync('which', [program]);
    return true;
  } catch {
    return false;
  }
};

/** One address of each kind of page and file. */
const publication = await loadPublication(SMALL_WORLD, createSite(siteConfig()));
const ADDRESSES = new Map<string, string>();
for (const { kind, address } of [...pageResources(publication), ...fileResources(publication)]) {
  // What begins with `_` is for hosts, not for readers.
  if (!ADDRESSES.has(kind) && !address.startsWith('/_')) ADDRESSES.set(kind, address);
}

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  text: string;
}

function ask(port: number, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (piece: string) => {
        text += piece;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, text }),
      );
    });
    asked.on('error', reject).end();
  });
}

const SERVERS = {
  nginx: (folder: string, port: number, base: string) => {
    const text = nginxText(serverRules(base, folder)).replace('listen 80', `listen ${port}`);
    const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `${name}_temp_path ${folder}/tmp-${name};`)
      .join('\n');
    const file = join(folder, 'nginx.conf');
    const head = `pid ${folder}/nginx.pid;\nerror_log ${folder}/error.log;\nevents {}\n`;
    writeFileSync(file, `${head}http {\naccess_log off;\n${temp}\n${text}}\n`);
    return spawn('nginx', ['-p', folder, '-c', file, '-g', 'daemon off; user root;']);
  },
  caddy: (folder: string, port: number, base: string) => {
    const text = caddyText(serverRules(base, folder)).replace(':80 {', `:${port} {`);
    const file = join(folder, 'Caddyfile');
    writeFileSync(file, `{\n  admin off\n  auto_https off\n}\n${text}`);
    return spawn('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], {
      env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
    });
  },
};

const CASES = Object.keys(SERVERS).flatMap((name) =>
  ['/', '/some/path/'].map((base) => [name, base]),
);

describe.each(CASES)('%s with the shipped file, below %s', (name = '', base = '') => {
  const isThere = isInstalled(name);
  let folder: string;
  let server: ChildProcess;
  let port: number;
  const below = (address: string): string => base + address.replace(/^\//, '');

  beforeAll(async () => {
    if (!isThere) return;
    folder = mkdtempSync(join(tmpdir(), 'archive-host-'));
    if (base === '/') {
      for (const entry of readdirSync(inject('fixtureSite'))) {
        symlinkSync(join(inject('fixtureSite'), entry), join(folder, entry));
      }
    } else {
      mkdirSync(join(folder, 'some'));
      symlinkSync(inject('fixtureSite'), join(folder, 'some/path'));
    }
    // The server drops its rights, and is to read all the same.
    execFileSync('chmod', ['-R', 'a+rX', folder, join(inject('fixtureSite'), '..')]);
    port = 20_000 + Math.floor(Math.random() * 20_000);
    server = SERVERS[name as keyof typeof SERVERS](folder, port, base);
    for (let time = 0; time < 100; time++) {
      if (await ask(port, base).catch(() => undefined)) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }, 30_000);
  afterAll(() => {
    server?.kill();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  it.skipIf(!isThere)('answers every kind of address with its type and the policy', async () => {
    for (const [kind, address] of ADDRESSES) {
      const { status, headers } = await ask(port, below(address));
      const type = mediaType(address.endsWith('/') ? 'index.html' : address);
      expect([kind, status, headers['content-type']]).toEqual([kind, 200, type]);
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });

  it.skipIf(!isThere)(
    'keeps what has a hash in its name, compresses, and opens the API',
    async () => {
      const page = await ask(port, below('/'));
      const asset = /\/_assets\/[^"]+\.css/.exec(page.text)?.[0] ?? '';
      const style = await ask(port, below(asset), { 'Accept-Encoding': 'gzip' });
      expect(style.headers).toMatchObject({
        'cache-control': 'public, max-age=31536000, immutable',
        'content-encoding': 'gzip',
        'content-type': 'text/css; charset=utf-8',
      });
      expect(page.headers['cache-control']).toBeUndefined();
      const api = await ask(port, below('/api/v1/index.json'));
      expect(api.headers['access-control-allow-origin']).toBe('*');
    },
  );

  it.skipIf(!isThere)('answers what is not there with 404 and the page for it', async () => {
    const { status, headers, text } = await ask(port, below('/papers/2999.99999/'));
    expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
    expect(text).toContain('<main');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });

  it.skipIf(!isThere).each([
    ['/papers/2502.01001', 301, '/papers/2502.01001/'],
    ['/abs/2502.01001', 301, '/papers/2502.01001/'],
    ['/abs/2502.01001v3', 301, '/papers/2502.01001/'],
    ['/abs/math.GT/0309136', 301, '/papers/math-0309136/'],
    ['/pdf/2502.01001v2.pdf', 302, 'https://arxiv.org/pdf/2502.01001v2'],
    ['/papers/2502.01001v2', 301, '/papers/2502.01001/'],
    ['/papers?date=2025-02-17', 301, '/papers/date/2025-02-17/'],
    ['/papers/?week=2025-W08', 301, '/papers/week/2025-W08/'],
    ['/papers?month=2025-02', 301, '/papers/month/2025-02/'],
    ['/papers?date=//evil.example', 301, '/papers/'],
  ])('leads %s on with %d to %s', async (path, status, to) => {
    const answer = await ask(port, below(path));
    const target = to.startsWith('/') ? below(to) : to;
    // Caddy puts the slash at the end by 308; what is left of a question that nobody knows is harmless.
    const isSlash = `${path.split('?')[0]}/` === to;
    expect(isSlash ? [301, 308] : [status]).toContain(answer.status);
    expect(answer.headers.location?.split('?')[0]).toBe(target);
  });
});
