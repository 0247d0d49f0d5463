import type { ArchiveConfig } from './src/archive/config.ts';

/**
 * The only file a fork must edit. Every option is explained where its type stands, in src/archive/config.ts.
 */
const config: ArchiveConfig = {
  name: 'Daily Papers Archive',
  description:
    'Every day’s research papers, kept: readable, searchable, citable and free to download.',
  site: 'https://daily-papers-archive.example',
  base: '/',
  repository: 'https://github.com/your-name/daily-papers-archive',
};

export default config;
