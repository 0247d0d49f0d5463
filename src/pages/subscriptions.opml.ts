import type { APIRoute } from 'astro';
import { opmlList } from '../archive/outputs/feeds/opml.ts';
import { answer } from '../site/answer.ts';
import { loadArchive } from '../site/archive.ts';

export const GET: APIRoute = async () => answer('opml', opmlList(await loadArchive()));
