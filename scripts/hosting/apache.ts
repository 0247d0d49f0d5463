import type { ServerRules } from './server-rules.ts';

/** The configuration of Apache: the `.htaccess` of the folder of the site. */
export function apacheText(rules: ServerRules): string {
  const { base, always, some, texts } = rules;
  return `${[
    '# For Apache: the .htaccess in the folder of the site. Written by `npm run hosting -- apache`.',
    '# It needs AllowOverride All, mod_headers and mod_rewrite; mod_deflate compresses where it is there.',
    `ErrorDocument 404 ${base}404.html`,
    'DirectoryIndex index.html',
    'Options -Indexes',
    'AddDefaultCharset utf-8',
    ...typeLines(rules),
    ...always.map(([name, value]) => `Header always set ${name} "${value}"`),
    ...some.map(
      ({ pattern, name, value }) =>
        `Header set ${name} "${value}" "expr=%{REQUEST_URI} =~ m#${pattern}#"`,
    ),
    '<IfModule mod_deflate.c>',
    `  AddOutputFilterByType DEFLATE ${texts.join(' ')} image/svg+xml application/wasm`,
    '</IfModule>',
    ...redirectLines(rules),
  ].join('\n')}\n`;
}

function typeLines({ base, types, texts, named }: ServerRules): string[] {
  const textTypes = new Set(texts);
  const withCharset = (type: string): string =>
    textTypes.has(type) ? `${type}; charset=utf-8` : type;
  return [
    ...Object.entries(types).map(([end, type]) => `AddType "${withCharset(type)}" .${end}`),
    ...named.map(([end, type]) => {
      const name = end.replace(/^\//, '^').replaceAll('.', '\\.');
      return `<FilesMatch "${name}$">\n  ForceType "${withCharset(type)}"\n</FilesMatch>`;
    }),
    `<If "%{REQUEST_URI} =~ m#^${base}api/(?:papers/(?!index\\.html$).|daily_papers$)#">`,
    '  ForceType "application/json; charset=utf-8"',
    '</If>',
  ];
}

function redirectLines({ paths, queries }: ServerRules): string[] {
  return [
    'RewriteEngine On',
    ...paths.map(({ pattern, to, status }) => `RewriteRule "${pattern}" "${to}" [R=${status},L]`),
    ...queries.flatMap(({ name, pattern, to }) => [
      `RewriteCond "%{QUERY_STRING}" "(?:^|&)${name}=(${pattern})(?:&|$)"`,
      `RewriteRule "^papers/?$" "${to.replace('$1', '%1')}?" [R=301,L]`,
    ]),
  ];
}
