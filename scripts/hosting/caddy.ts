import { COMPRESSED, type ServerRules } from './server-rules.ts';

/** The configuration of Caddy: a whole Caddyfile. */
export function caddyText(rules: ServerRules): string {
  const { base, root, always, some, texts } = rules;
  const headers = always.map(([name, value]) => `header ${name} "${value}"`);
  return `${[
    '# For Caddy. Written by `npm run hosting -- caddy`: change the configuration and write it again.',
    ':80 {',
    `  root * ${root}`,
    '  encode {',
    '    gzip',
    '    minimum_length 1024',
    '    match {',
    ...[...texts, ...COMPRESSED].map((type) => `      header Content-Type ${type}*`),
    '    }',
    '  }',
    ...headers.map((line) => `  ${line}`),
    ...typeLines(rules),
    ...some.flatMap(({ pattern, name, value }, place) => [
      `  @some${place} path_regexp "${pattern}"`,
      `  header @some${place} ${name} "${value}"`,
    ]),
    ...redirectLines(rules),
    '  file_server',
    '  handle_errors {',
    `    rewrite * ${base}404.html`,
    '    header Content-Type "text/html; charset=utf-8"',
    ...headers.map((line) => `    ${line}`),
    '    file_server',
    '  }',
    '}',
  ].join('\n')}\n`;
}

/** Of several lines for one path the last one counts; Caddy keeps their order in a route alone. */
function typeLines({ base, types, texts, named }: ServerRules): string[] {
  const textTypes = new Set(texts);
  const all = [...Object.entries(types).map(([end, type]) => [`.${end}`, type] as const), ...named];
  return [
    '  route {',
    ...all.flatMap(([end, type], place) => [
      `    @type${place} path *${end}`,
      `    header @type${place} Content-Type "${type}${textTypes.has(type) ? '; charset=utf-8' : ''}"`,
    ]),
    `    @api path_regexp "^${base}api/(?:papers/.|daily_papers$)"`,
    '    header @api Content-Type "application/json; charset=utf-8"',
    '  }',
  ];
}

function redirectLines({ base, paths, queries }: ServerRules): string[] {
  return [
    ...paths.flatMap(({ pattern, to, status }, place) => [
      `  @foreign${place} path_regexp foreign${place} "^${base}${pattern.slice(1)}"`,
      `  redir @foreign${place} ${to.replace(/\$(\d)/g, `{re.foreign${place}.$1}`)} ${status}`,
    ]),
    ...queries.flatMap(({ name, pattern, to }) => [
      `  @${name} {`,
      `    path ${base}papers ${base}papers/`,
      `    expression \`{query.${name}}.matches('^${pattern}$')\``,
      '  }',
      `  redir @${name} ${to.replace('$1', `{query.${name}}`)} 301`,
    ]),
  ];
}
