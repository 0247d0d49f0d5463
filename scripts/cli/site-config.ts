import settings from '../../archive.config.ts';
import { type ResolvedConfig, resolveConfig } from '../../src/archive/config.ts';
import { withSiteAddress } from '../../src/disk/site-address.ts';
import { CommandError, EXIT } from './exit.ts';

/** The configuration with the address that `SITE_URL` and `BASE_PATH` name; throws `CommandError` for wrong options. */
export function siteConfig(environment: NodeJS.ProcessEnv = process.env): ResolvedConfig {
  try {
    return resolveConfig(withSiteAddress(settings, environment));
  } catch (error) {
    throw new CommandError((error as Error).message, EXIT.fault);
  }
}
