import settings from '../../archive.config.ts';
import { type ResolvedConfig, resolveConfig } from '../../src/archive/config.ts';
import { contentRoot } from '../../src/disk/content-root.ts';
import { countPapers } from '../../src/disk/count-papers.ts';
import { withSiteAddress } from '../../src/disk/site-address.ts';
import { themeColours } from '../../src/disk/theme-colours.ts';
import { CommandError, EXIT } from './exit.ts';

/**
 * The configuration with the address that `SITE_URL` and `BASE_PATH` name, and with what depends on how many papers the
 * content root holds; throws `CommandError` for wrong options.
 */
export function siteConfig(environment: NodeJS.ProcessEnv = process.env): ResolvedConfig {
  try {
    const papers = countPapers(contentRoot(environment));
    return resolveConfig(withSiteAddress(settings, environment), papers, themeColours());
  } catch (error) {
    throw new CommandError((error as Error).message, EXIT.fault);
  }
}
