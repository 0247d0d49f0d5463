import { archiveSteps } from './builders/archive.ts';
import { plainAstro } from './builders/plain-astro.ts';
import { plainHugo } from './builders/plain-hugo.ts';
import type { Step } from './builders/step.ts';

/** All builds of a round, in their order. */
export const STEPS: readonly Step[] = [plainAstro, plainHugo, ...archiveSteps];
