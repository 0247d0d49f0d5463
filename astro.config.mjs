import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import settings from './archive.config.ts';
import { resolveConfig } from './src/archive/config.ts';
import { languageOf } from './src/archive/words/languages.ts';
import { withSiteAddress } from './src/disk/site-address.ts';
import { templates } from './src/site/integration.ts';
import { leanImports } from './src/site/lean-imports.ts';
import { leanKatexStyle } from './src/site/lean-katex-style.ts';

const { site, base, language } = resolveConfig(withSiteAddress(settings));
/** Where words stand that scripts say: `client` on every page, `asked` when they are asked to. */
const wordsFor = (use) =>
  fileURLToPath(new URL(`src/archive/words/${use}-${languageOf(language)}.ts`, import.meta.url));

export default defineConfig({
  site,
  base,
  output: 'server',
  trailingSlash: 'ignore',
  build: { format: 'directory', assets: '_assets', inlineStylesheets: 'never' },
  compressHTML: true,
  // The preview turns it on.
  devToolbar: { enabled: false },
  adapter: templates(),
  vite: {
    // What package.json names is English; scripts say the words of the configured language.
    resolve: {
      alias: { '#client-words': wordsFor('client'), '#asked-words': wordsFor('asked') },
    },
    build: {
      // A data: address would be refused by the pages' own Content-Security-Policy.
      assetsInlineLimit: 0,
      // Tables of other scripts in ASCII, which are loaded only for a name that needs them.
      chunkSizeWarningLimit: 800,
      // Every page names them: short names save megabytes.
      rolldownOptions: { output: { assetFileNames: '_assets/[hash][extname]' } },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              entryFileNames: '_assets/[hash].js',
              chunkFileNames: '_assets/[hash].js',
              // What every page loads is one file: a file for each few lines that others share would weigh more.
              codeSplitting: {
                groups: [
                  {
                    name: 'site',
                    test: /client\/(site|cite|copy|keyboard|load-style|look|menu|prefetch|theme|words|reading\/(controls|make|marks|paper|record|store))\.ts/,
                  },
                  // Likewise what a search begins with, and what finds and shows papers.
                  {
                    name: 'search',
                    test: /client\/(search|search-(form|index|parts|results)|pagefind|fetch-file)\.ts|archive\/search\/(query|every-paper|search-program)\.ts/,
                  },
                  {
                    name: 'answers',
                    test: /client\/(run-search|find-papers|rank-papers|excerpt|day-in-words|searched-parts|search-(pages|result|steps))\.ts|archive\/(search\/(fold|name-variants|resolve-names)|addresses\/listed-routes|model\/hyphenated)\.ts/,
                  },
                ],
              },
            },
          },
        },
      },
    },
    plugins: [leanImports(), leanKatexStyle()],
  },
});
