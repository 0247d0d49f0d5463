import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import settings from './archive.config.ts';
import { resolveConfig } from './src/archive/config.ts';
import { withSiteAddress } from './src/disk/site-address.ts';
import { leanKatexStyle } from './src/site/lean-katex-style.ts';
import { outputs } from './src/site/outputs/integration.ts';

const { site, base } = resolveConfig(withSiteAddress(settings));

export default defineConfig({
  site,
  base,
  outDir: process.env.ARCHIVE_OUT ?? './dist',
  cacheDir: process.env.ARCHIVE_CACHE ?? './node_modules/.astro',
  trailingSlash: 'ignore',
  build: { format: 'directory', assets: '_assets', inlineStylesheets: 'never' },
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [sitemap(), outputs()],
  vite: {
    // A data: address would be refused by the pages' own Content-Security-Policy.
    build: { assetsInlineLimit: 0 },
    plugins: [leanKatexStyle()],
  },
});
