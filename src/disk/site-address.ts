import type { ArchiveConfig } from '../archive/config.ts';

/**
 * The configuration with the address of this build: `SITE_URL` (an origin) and `BASE_PATH` override `site` and
 * `base`. An empty variable counts as unset. Nothing is checked here; `resolveConfig` does that.
 */
export function withSiteAddress(
  config: ArchiveConfig,
  environment: NodeJS.ProcessEnv = process.env,
): ArchiveConfig {
  const { SITE_URL, BASE_PATH } = environment;
  return {
    ...config,
    ...(SITE_URL ? { site: SITE_URL } : {}),
    ...(BASE_PATH ? { base: BASE_PATH } : {}),
  };
}
