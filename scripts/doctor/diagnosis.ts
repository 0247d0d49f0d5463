import type { Verdict } from '../hosts/judge-hosts.ts';
import type { SiteSize } from '../hosts/site-size.ts';
import type { Asked } from '../hosts/what-fails.ts';

/** Something to mend, and how. */
export interface Finding {
  message: string;
  fix: string;
}

/** All that the doctor found. */
export interface Diagnosis {
  /** The address of the site as configured; undefined where the configuration is wrong. */
  address: string | undefined;
  findings: readonly Finding[];
  /** What is asked of hosts besides room; undefined where the configuration is wrong. */
  asked: Asked | undefined;
  /** The folder of the built site, absolute. */
  folder: string;
  /** Undefined where nothing is built there. */
  built: { size: SiteSize; verdicts: readonly Verdict[] } | undefined;
}
