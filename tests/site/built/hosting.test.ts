import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { listFiles } from '../../../scripts/build/folders/list-files.ts';
import { siteConfig } from '../../../scripts/cli/site-config.ts';
import { apacheText } from '../../../scripts/hosting/apache.ts';
import { caddyText } from '../../../scripts/hosting/caddy.ts';
import { nginxText } from '../../../scripts/hosting/nginx.ts';
import { serverRules } from '../../../scripts/hosting/server-rules.ts';
import { readHeaderRules } from '../../../scripts/serve/headers-file.ts';
import { kindOfFile } from '../../../src/archive/addresses/kind-of-file.ts';
import { mediaType } from '../../../src/archive/addresses/media-types.ts';
import { fileResources, pageResources } from '../../../src/archive/catalogue/catalogue.ts';
import { createSite } from '../../../src/archive/site.ts';
import { loadPublication } from '../../../src/disk/load-publication.ts';
import { SMALL_WORLD } from './build-fixture-site.ts';
import { startAtFreePort } from './start-at-free-port.ts';

const isInstalled = (program: string): boolean => {
  try {
    execFileSync('which', [program]);
    return true;
  } catch {
    return false;
  }
};

/** The headers that the site asks of hosts for an address. */
const HEADERS = readHeaderRules(readFileSync('public/_headers', 'utf8'));
const SITE = inject('fixtureSite');

/**
 * Addresses by what tells them apart: one of each kind of the catalogue, one of each type of file that there is besides
 * (late files, search index, styles, scripts, fonts, what `public/` holds), and each file at the root.
 */
const ADDRESSES = new Map<string, string>();
const publication = await loadPublication(SMALL_WORLD, createSite(siteConfig()));
const note = (what: string, address: string): void => {
  // What begins with `_` or a dot is for hosts, not for readers.
  const isForHosts = /^\/(_(headers|redirects)|\.)/.test(address);
  if (!ADDRESSES.has(what) && !isForHosts) ADDRESSES.set(what, address);
};
for (const { kind, address } of [...pageResources(publication), ...fileResources(publication)]) {
  note(kind, address);
}
for (const path of await listFiles(SITE)) {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const address = `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
  const isAtRoot = name === path;
  note(
    isAtRoot ? path : [kindOfFile(path), mediaType(path), name.split('.').pop()].join(' '),
    address,
  );
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
  apache2: (folder: string, port: number, base: string) => {
    writeFileSync(join(folder, base, '.htaccess'), apacheText(serverRules(base, folder)));
    const lines = [
      ...APACHE_MODULES.map(
        // Some are built in.
        (name) =>
          `<IfModule !${name}_module>\n  LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so\n</IfModule>`,
      ),
      `PidFile ${folder}/apache.pid`,
      `ErrorLog ${folder}/error.log`,
      `Listen 127.0.0.1:${port}`,
      'ServerName localhost',
      'TypesConfig /dev/null',
      'User www-data',
      'Group www-data',
      `DocumentRoot ${folder}`,
      `<Directory ${folder}>`,
      '  AllowOverride All',
      '  Options FollowSymLinks',
      '  Require all granted',
      '</Directory>',
    ];
    writeFileSync(join(folder, 'apache.conf'), `${lines.join('\n')}\n`);
    return spawn('apache2', ['-f', join(folder, 'apache.conf'), '-DFOREGROUND']);
  },
};

/** The modules that docs/deploying.md asks for, and those that any Apache has. */
const APACHE_MODULES = 'mpm_event authz_core unixd mime dir headers rewrite filter deflate'.split(
  ' ',
);

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
    mkdirSync(join(folder, base), { recursive: true });
    for (const entry of readdirSync(SITE)) {
      symlinkSync(join(SITE, entry), join(folder, base, entry));
    }
    // The server drops its rights, and is to read all the same.
    execFileSync('chmod', ['-R', 'a+rX', folder, join(SITE, '..')]);
    const start = SERVERS[name as keyof typeof SERVERS];
    ({ port, server } = await startAtFreePort((free) => start(folder, free, base)));
  }, 120_000);
  afterAll(() => {
    server?.kill();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  it.skipIf(!isThere)(
    'answers every kind of address with its type, its headers and the policy',
    async () => {
      for (const [kind, address] of ADDRESSES) {
        const { status, headers } = await ask(port, below(address));
        const type = mediaType(address.endsWith('/') ? 'index.html' : address);
        expect([kind, status, headers['content-type']]).toEqual([kind, 200, type]);
        for (const [name, value] of Object.entries(HEADERS(address))) {
          if (name !== 'Content-Type')
            expect([kind, name, headers[name.toLowerCase()]]).toEqual([kind, name, value]);
        }
        expect([kind, headers['content-security-policy']?.slice(0, 18)]).toEqual([
          kind,
          "default-src 'none'",
        ]);
      }
    },
  );

  it.skipIf(!isThere)('sends nothing again that a browser still has', async () => {
    const { headers } = await ask(port, below('/papers/2502.01001/'));
    const { etag, 'last-modified': changed } = headers;
    const asked = {
      ...(etag && { 'If-None-Match': etag }),
      ...(changed && { 'If-Modified-Since': changed }),
    };
    expect(Object.keys(asked)).not.toEqual([]);
    expect((await ask(port, below('/papers/2502.01001/'), asked)).status).toBe(304);
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
    // Apache names the host, too.
    const location = answer.headers.location?.replace(`http://127.0.0.1:${port}`, '');
    expect(location?.split('?')[0]).toBe(target);
  });
});
