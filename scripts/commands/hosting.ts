import { runCommand } from '../cli/command.ts';
import { EXIT, UsageError } from '../cli/exit.ts';
import { siteConfig } from '../cli/site-config.ts';
import { wordValue } from '../cli/values.ts';
import { apacheText } from '../hosting/apache.ts';
import { caddyText } from '../hosting/caddy.ts';
import { nginxText } from '../hosting/nginx.ts';
import { serverRules } from '../hosting/server-rules.ts';

const WRITERS = { nginx: nginxText, caddy: caddyText, apache: apacheText } as const;
const SERVERS = ['nginx', 'caddy', 'apache'] as const;

const USAGE = `Usage: npm run hosting -- nginx|caddy|apache [--root DIR]

Prints the configuration of a server for the site: headers and policy, types, caching, compression, the page for what
is not there, and redirects of addresses of arXiv and Hugging Face. Those of the shipped configuration are in hosting/.

  --root DIR  the folder that addresses count from, /srv/papers unless said; a site below a path lies in a folder of
              that path in it

  BASE_PATH=/path/  another path than \`base\` in archive.config.ts

Exit: 0 printed, 2 wrong use.
`;

await runCommand({
  name: 'hosting',
  usage: USAGE,
  options: { root: { type: 'string', default: '/srv/papers' } },
  words: 1,
  run: ({ values: { root }, positionals: [server] }) => {
    if (server === undefined) throw new UsageError('Say which server: nginx, caddy or apache.');
    // What ends a word of the server's language could begin a rule of its own.
    if (!/^[\w/.-]+$/.test(root)) throw new UsageError(`--root "${root}" is no plain path.`);
    const name = wordValue('The server', server, SERVERS);
    process.stdout.write(WRITERS[name](serverRules(siteConfig().base, root)));
    return EXIT.fine;
  },
});
