import type { RelatedPapers } from '../../src/archive/archive/publication.ts';
import type { Paper } from '../../src/archive/model/paper.ts';
import type { HeldContent } from '../../src/disk/held-content.ts';
import { relatedFingerprint } from '../build/fingerprint.ts';
import { relateInThread } from '../build/relate-in-thread.ts';

/** Up to how many papers are related anew at the start and after each edit. */
const SMALL = 3_000;

/** Related papers of a preview. */
export interface RelatingInBackground {
  /** Those that are known by now. */
  relatedOf: (paper: Paper) => RelatedPapers;
  /** Relates papers, unless there are many and they are known from the last build. */
  start: () => Promise<void>;
  /** Relates anew after a change of content, in a small archive. */
  onChange: () => void;
}

/** Relates the papers of a preview in a thread; what is found is kept in a file, as builds do. */
export async function relateInBackground(
  file: string,
  content: HeldContent,
): Promise<RelatingInBackground> {
  const code = relatedFingerprint();
  const last = await relateInThread(file, code);
  let relatedOf = last.known;
  let running: Promise<void> = Promise.resolve();
  const isSmall = (): boolean => content.papers().length <= SMALL;
  const relate = (): Promise<void> => {
    running = running.then(async () => {
      const relating = await relateInThread(file, code);
      const found = relating.start(content.papers());
      await relating.done();
      relatedOf = found;
    });
    return running;
  };
  return {
    relatedOf: (paper) => relatedOf?.(paper) ?? { before: [], after: [] },
    start: async () => {
      if (isSmall() || !last.known) await relate();
    },
    onChange: () => {
      // A failure has been told of at the start.
      if (isSmall()) relate().catch(() => {});
    },
  };
}
