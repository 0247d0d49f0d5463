import type { Finding } from '../../src/site/page-check/finding.ts';
import { BuildFailure } from './failure.ts';
import { outputPath } from './folders/output-path.ts';
import type { MadeFile } from './incremental/manifest.ts';
import type { MakerAnswer } from './makers/maker-protocol.ts';

/** What is known of a site in the making: which files it has, what its pages break, and where they lead. */
export interface Ledger {
  files: Map<string, MadeFile>;
  findings: Finding[];
  /** The site's own addresses that pages lead to, each with one such page. */
  links: Map<string, string>;
  /** Notes a resource before it is made or kept. Throws where another one stands at its address. */
  expect: (path: string, key: string) => void;
  /** Notes that a file is kept, and whether it is made all the same to be compared. */
  keep: (path: string, kept: MadeFile, isSample: boolean) => void;
  /** Takes what a thread made. Throws where a kept file would be made otherwise now. */
  take: (answer: MakerAnswer) => void;
}

/** Opens the ledger of a site whose addresses begin with `root`; `assets` are files that stand there already. */
export function openLedger(root: string, assets: ReadonlySet<string>): Ledger {
  const files = new Map<string, MadeFile>();
  const findings: Finding[] = [];
  const links = new Map<string, string>();
  const keys = new Map<string, string>();
  const samples = new Map<string, MadeFile>();
  return {
    files,
    findings,
    links,
    expect: (path, key) => {
      if (keys.has(path)) throw new BuildFailure(`Two resources want to be ${path}.`);
      if (assets.has(path)) throw new BuildFailure(inTheWay(path));
      keys.set(path, key);
    },
    keep: (path, kept, isSample) => {
      files.set(path, kept);
      if (isSample) samples.set(path, kept);
    },
    take: (answer) => {
      findings.push(...answer.findings);
      for (const [address, page] of answer.links) links.set(address, page);
      for (const [path, signature] of answer.copied) {
        const kept = files.get(path);
        if (kept) files.set(path, { ...kept, signature });
      }
      for (const { address, bytes, sha256, signature } of answer.made) {
        const path = outputPath(address, root);
        const sample = samples.get(path);
        if (!sample) files.set(path, { key: keys.get(path) ?? '', bytes, sha256, signature });
        else if (sample.sha256 !== sha256) throw new BuildFailure(differs(path));
      }
    },
  };
}

function inTheWay(path: string): string {
  return `public/${path} stands where the archive makes a file of its own; rename or delete it. The old site is unchanged.`;
}

function differs(path: string): string {
  return (
    `${path} was kept from the last site, but would now be made otherwise: it shows something that its facts do not ` +
    'hold. The old site is unchanged. `npm run build -- --full` makes everything anew; please report this.'
  );
}
