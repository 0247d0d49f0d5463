import { type Context, createContext } from '../archive/views/context.ts';
import { loadArchive } from './archive.ts';

let context: Promise<Context> | undefined;

/** What every page's view is made of, put together once a build and anew on every request in `npm run dev`. */
export function loadContext(): Promise<Context> {
  if (import.meta.env.DEV) return loadArchive().then(createContext);
  context ??= loadArchive().then(createContext);
  return context;
}
