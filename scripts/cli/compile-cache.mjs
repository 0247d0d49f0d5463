// Loaded before a command (`node --import=./scripts/cli/compile-cache.mjs`): what Node has compiled once of our modules
// and of packages is kept below `.cache`, so that each command, and each of its threads and processes, starts in half
// of the time. Node looks at the bytes of every module, so that nothing old is ever run.
import module from 'node:module';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../.cache/compiled');

// A Node that is too old for the commands has no such cache; it shall say so in its own words.
if (module.enableCompileCache) {
  module.enableCompileCache(process.env.NODE_COMPILE_CACHE ?? FOLDER);
  // Threads and processes read it from here.
  process.env.NODE_COMPILE_CACHE ??= FOLDER;
}
