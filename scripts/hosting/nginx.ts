import { COMPRESSED, type ServerRules } from './server-rules.ts';

/** The configuration of nginx: a file for `conf.d`, with one server. */
export function nginxText(rules: ServerRules): string {
  const { base, root, always, types, texts } = rules;
  const compressed = [...texts, ...COMPRESSED].filter((type) => type !== 'text/html');
  return lines([
    '# For nginx, in /etc/nginx/conf.d/. Written by `npm run hosting -- nginx`: change the configuration and write it again.',
    ...mapLines(rules),
    'server {',
    '  listen 80;',
    '  server_name _;',
    `  root ${root};`,
    '  index index.html;',
    '  absolute_redirect off;',
    `  error_page 404 ${base}404.html;`,
    '  charset utf-8;',
    `  charset_types ${texts.filter((type) => type !== 'text/html').join(' ')};`,
    '  gzip on;',
    '  gzip_vary on;',
    '  gzip_min_length 1024;',
    `  gzip_types ${compressed.join(' ')};`,
    '  types {',
    ...Object.entries(types).map(([end, type]) => `    ${type} ${end};`),
    '  }',
    '  default_type application/octet-stream;',
    ...always.map(([name, value]) => `  add_header ${name} ${quoted(value)} always;`),
    ...headerNames(rules).map((name) => `  add_header ${name} ${variableOf(name)};`),
    ...redirectLines(rules),
    ...typeLines(rules),
    `  location ${base} { try_files $uri $uri/ =404; }`,
    '}',
  ]);
}

/** A header of some paths is a variable, empty for all others, since nginx sends none that is empty. */
function mapLines(rules: ServerRules): string[] {
  return [
    ...headerNames(rules).flatMap((name) => [
      `map $uri ${variableOf(name)} {`,
      '  default "";',
      ...rules.some
        .filter((one) => one.name === name)
        .map(({ pattern, value }) => `  ${quoted(`~${pattern}`)} ${quoted(value)};`),
      '}',
    ]),
    ...rules.queries.flatMap(({ name, pattern, to }) => [
      `map $arg_${name} $archive_${name} {`,
      '  default "";',
      `  ${quoted(`~^(?<archive_value_${name}>${pattern})$`)} ${quoted(to.replace('$1', `$archive_value_${name}`))};`,
      '}',
    ]),
  ];
}

function redirectLines({ base, paths, queries }: ServerRules): string[] {
  const asked = queries.map(({ name }) => `if ($archive_${name}) { return 301 $archive_${name}; }`);
  return [
    ...paths.map(
      ({ pattern, to, status }) =>
        `  location ~ ${quoted(`^${base}${pattern.slice(1)}`)} { return ${status} ${to}; }`,
    ),
    `  location = ${base}papers { ${asked.join(' ')} return 301 ${base}papers/; }`,
    `  location = ${base}api/papers/ { try_files \${uri}index.html =404; }`,
    `  location = ${base}papers/ { ${asked.join(' ')} try_files \${uri}index.html =404; }`,
  ];
}

function typeLines({ base, named }: ServerRules): string[] {
  const served = (type: string): string =>
    `types { } default_type ${type}; try_files $uri $uri/ =404;`;
  return [
    // Ids and names without an ending.
    `  location ~ "^${base}api/(?:papers/.|daily_papers$)" { ${served('application/json')} }`,
    ...named.map(
      ([end, type]) =>
        `  location ~ ${quoted(`${end.replaceAll('.', '\\.')}$`)} { ${served(type)} }`,
    ),
  ];
}

function headerNames({ some }: ServerRules): string[] {
  return [...new Set(some.map(({ name }) => name))];
}

function variableOf(header: string): string {
  return `$archive_${header.toLowerCase().replaceAll('-', '_')}`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '\\"')}"`;
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
