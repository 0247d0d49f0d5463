import manifest from '../../package.json' with { type: 'json' };

/** What the pages are made with: the name and the version of this code, whatever a fork calls its archive. */
export const SOFTWARE = { name: 'Daily Papers Archive', version: manifest.version } as const;
