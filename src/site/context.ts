import { type Context, createContext } from '../archive/views/context.ts';
import { loadArchive } from './archive.ts';
import { tools } from './outputs/tools.ts';

let context: Promise<Context> | undefined;

/** What every page's view is made of, put together once a build and anew on every request in `npm run dev`. */
export function loadContext(): Promise<Context> {
  if (import.meta.env.DEV) return load();
  context ??= load();
  return context;
}

async function load(): Promise<Context> {
  return createContext({ ...(await loadArchive()), sha256: tools.sha256 });
}
