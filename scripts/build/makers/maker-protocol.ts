import type { Resource } from '../../../src/archive/catalogue/catalogue.ts';
import type { ResolvedConfig } from '../../../src/archive/config.ts';
import type { Finding } from '../../../src/site/page-check/finding.ts';

/** What a maker is started with. */
export interface MakerOrder {
  /** Where the templates were compiled to. */
  templates: string;
  /** The folder that the site is made in. */
  folder: string;
  /** The folder of the last site, where anything may be kept of it. */
  last: string | undefined;
  contentRoot: string;
  config: ResolvedConfig;
}

/** What a maker is asked to do with some resources. */
export type MakerTask =
  /** Make them and write them into the folder of the site. */
  | { do: 'write'; resources: readonly Resource[] }
  /** Make them and only say what came of it, to compare it with what is there. */
  | { do: 'hash'; resources: readonly Resource[] }
  /** Put these files of the last site into the folder. */
  | { do: 'keep'; paths: readonly string[] }
  /** Read these pages of the folder again and check those that hold one of the addresses, as pages write them. */
  | { do: 'check'; pages: readonly string[]; addresses: readonly string[] }
  /** Say which of the site's own addresses the pages made or checked lead to. */
  | { do: 'links' };

/** What was made of a resource. */
export interface Made {
  address: string;
  bytes: number;
  sha256: string;
  /** Empty where it was not written. */
  signature: string;
}

/** What a maker answers. */
export interface MakerAnswer {
  made: Made[];
  /** The kept files that had to be copied, with their new signatures. */
  copied: [path: string, signature: string][];
  /** What the pages break. */
  findings: Finding[];
  /** Each of the site's own addresses with the first page that leads there. */
  links: [address: string, page: string][];
}
