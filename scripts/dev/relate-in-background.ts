import type { RelatedPapers } from '../../src/archive/archive/publication.ts';
import type { Paper } from '../../src/archive/model/paper.ts';
import type { HeldContent } from '../../src/disk/held-content.ts';
import { relatedFingerprint } from '../build/incremental/fingerprint.ts';
import { relateInThread } from '../build/relate-in-thread.ts';

/** Up to how many papers are related anew after each edit; in a larger archive they are as they were at the start. */
const SMALL = 3_000;

/** Related papers of a preview. */
export interface RelatingInBackground {
  /** Those that are known by now; none before `relate` has ended for the first time. */
  relatedOf: (paper: Paper) => RelatedPapers;
  /** Relates all papers. */
  relate: () => Promise<void>;
  /** Has a function called whenever papers have been related. */
  onRelated: (tell: () => void) => void;
  /** Relates anew after a change of content, in a small archive. */
  onChange: () => void;
}

/** Relates the papers of a preview in a thread; what is found is kept in a file, as builds do. */
export function relateInBackground(file: string, content: HeldContent): RelatingInBackground {
  const code = relatedFingerprint();
  let relatedOf: ((paper: Paper) => RelatedPapers) | undefined;
  let running: Promise<void> = Promise.resolve();
  let tell = (): void => {};
  const relate = (): Promise<void> => {
    // One that failed keeps none of the later ones.
    running = running
      .catch(() => {})
      .then(async () => {
        const relating = relateInThread(file, code);
        const found = relating.start(content.papers());
        await relating.done();
        relatedOf = found;
        tell();
      });
    return running;
  };
  return {
    relatedOf: (paper) => relatedOf?.(paper) ?? { before: [], after: [] },
    relate,
    onRelated: (told) => {
      tell = told;
    },
    onChange: () => {
      // A failure has been told of at the start.
      if (content.papers().length <= SMALL) relate().catch(() => {});
    },
  };
}
