import { fileURLToPath } from 'node:url';

/** The folder of the project, absolute, without a `/` at its end. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
