import { isExampleHost, isExampleRepository } from '../../src/archive/example.ts';
import type { Finding } from './diagnosis.ts';

/** What of a configuration tells where a site stands. */
export interface Configured {
  /** An origin. */
  site: string;
  /** The path below it, `/` or `/path/`. */
  base: string;
  repository?: string | undefined;
}

/** What is still an example in a configuration, or cannot work. */
export function configFindings({ site, base, repository }: Configured): Finding[] {
  const { hostname, protocol } = new URL(site);
  return [
    ...siteFindings(site, hostname, protocol),
    ...projectFindings(hostname, base, repository),
    ...(repository === undefined ? [] : repositoryFindings(repository)),
  ];
}

function siteFindings(site: string, hostname: string, protocol: string): Finding[] {
  const fix =
    'Write its address into archive.config.ts, or set SITE_URL; .github/workflows/deploy.yml sets it for GitHub Pages.';
  if (isExampleHost(hostname)) {
    return [{ message: `\`site\` is ${site}, an example that leads nowhere.`, fix }];
  }
  if (isOwnMachine(hostname)) {
    return [{ message: `\`site\` is ${site}, which leads each reader to their own machine.`, fix }];
  }
  if (protocol === 'http:') {
    const message = `\`site\` is ${site}: feeds, citations and the sitemap will not lead to https.`;
    return [{ message, fix: `Write ${site.replace('http:', 'https:')}; every host gives it.` }];
  }
  return [];
}

/** GitHub gives one site an owner at the root; those of all other repositories stand below it. */
function projectFindings(hostname: string, base: string, repository = ''): Finding[] {
  const name = repository.split('/').filter((part) => part !== '')[3];
  if (!hostname.endsWith('.github.io') || base !== '/') return [];
  if (name === undefined || name.toLowerCase() === hostname) return [];
  return [
    {
      message: `\`base\` is /, but GitHub Pages puts the site of the repository ${name} below /${name}/.`,
      fix: `Set \`base\`, or BASE_PATH, to /${name}/.`,
    },
  ];
}

function repositoryFindings(repository: string): Finding[] {
  if (!isExampleRepository(repository)) return [];
  return [
    {
      message: `\`repository\` is ${repository}, an example: pages offer neither "Edit the record" nor "Report a mistake".`,
      fix: 'Write the address of your repository into archive.config.ts, or delete the line; `npm run new` asks for it.',
    },
  ];
}

function isOwnMachine(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
}
