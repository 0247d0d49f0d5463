import type { ArchiveConfig } from './src/archive/config.ts';

/**
 * What makes this archive yours. `npm run new` asks for it; every option, also those that do not stand here, has its
 * sentence in src/archive/config.ts. Upgrades never change this file.
 */
const config: ArchiveConfig = {
  // In the masthead, the feeds and all titles; below it, one sentence.
  name: 'Daily Papers Archive',
  description:
    'Every day’s research papers, kept: readable, searchable, citable and free to download.',
  // The origin, and the path below it: / or /repository-name/. SITE_URL and BASE_PATH win over them.
  site: 'https://daily-papers-archive.example',
  base: '/',
  // Where "Edit the record" and "Report a mistake" lead; without it, pages offer neither.
  repository: 'https://github.com/your-name/daily-papers-archive',
};

export default config;
