import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { apacheText } from '../../scripts/hosting/apache.ts';
import { caddyText } from '../../scripts/hosting/caddy.ts';
import { nginxText } from '../../scripts/hosting/nginx.ts';
import { serverRules } from '../../scripts/hosting/server-rules.ts';

test.each([
  ['nginx.conf', nginxText, 'nginx'],
  ['Caddyfile', caddyText, 'caddy'],
  ['htaccess', apacheText, 'apache'],
])('hosting/%s is what the rules of the site say', (file, write, server) => {
  // To write it again: npm run --silent hosting -- SERVER > hosting/FILE
  expect(readFileSync(`hosting/${file}`, 'utf8'), server).toBe(
    write(serverRules('/', '/srv/papers')),
  );
});
