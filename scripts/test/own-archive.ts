import { existsSync } from 'node:fs';
import { join } from 'node:path';
import settings from '../../archive.config.ts';
import { SOFTWARE } from '../../src/archive/version.ts';
import { ROOT } from '../build/root.ts';

/** A paper of the shipped archive, which tests read. */
const SHIPPED_PAPER = 'src/content/papers/2025/12/2512.03442.md';

/**
 * Whether the archive here is somebody's own, with another name or other papers: what tests say of the shipped one and of
 * sites that are built with its configuration does not hold of it.
 */
export function isOwnArchive(): boolean {
  return settings.name !== SOFTWARE.name || !existsSync(join(ROOT, SHIPPED_PAPER));
}
