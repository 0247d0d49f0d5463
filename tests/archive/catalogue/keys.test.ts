import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bodyOf,
  isPage,
  keyOf,
  type Resource,
  viewOf,
} from '../../../src/archive/catalogue/catalogue.ts';
import { NO_REGISTRIES } from '../../../src/archive/model/registries.ts';
import { sha256 } from '../../../src/disk/sha256.ts';
import { resourcesOf, tools } from '../make-publication.ts';
import { anyEdit, anyStory, EDITS, publicationOf, type Story } from './any-archive.ts';

const SITE = publicationOf({
  papers: [],
  registries: NO_REGISTRIES,
  images: '',
  related: 0,
}).site;

/** What there is at an address: its kind, its facts and its key. */
interface Known {
  resource: Resource;
  facts: string;
  key: string;
}

function knownOf(story: Story): Map<string, Known> {
  const publication = publicationOf(story);
  return new Map(
    [...resourcesOf(publication)].map(([address, resource]) => [
      address,
      {
        resource,
        facts: `${resource.kind} ${JSON.stringify(resource.facts)}`,
        key: keyOf(resource, publication, sha256),
      },
    ]),
  );
}

/** What a reader gets of a resource, as a text that is another one wherever the page or file is. */
async function shown(resource: Resource, { images }: Story): Promise<string> {
  if (isPage(resource)) return JSON.stringify(viewOf(SITE, resource));
  // Cards and images are told by what they are made of: drawing them takes long.
  const body = await bodyOf(SITE, resource, {
    ...tools,
    drawCard: async (card) => Buffer.from(JSON.stringify(card)),
    scaleImage: async (file, width) => Buffer.from(`${file} ${width} ${images}`),
  });
  return Buffer.from(body as string).toString('latin1');
}

describe('the key of a resource', () => {
  it.each(Object.entries(EDITS))('changes with its facts alone: %s', (_name, edits) => {
    let changes = 0;
    fc.assert(
      fc.property(anyStory, edits, (story, edit) => {
        const before = knownOf(story);
        for (const [address, now] of knownOf(edit(story))) {
          const was = before.get(address);
          expect(now.key === was?.key, address).toBe(now.facts === was?.facts);
          if (now.key !== was?.key) changes += 1;
        }
      }),
      { numRuns: 15 },
    );
    expect(changes).toBeGreaterThan(0);
  });

  it('stands for all that is shown: the same key, the same page or file', {
    timeout: 120_000,
  }, async () => {
    let kept = 0;
    await fc.assert(
      fc.asyncProperty(anyStory, anyEdit, async (story, edit) => {
        const edited = edit(story);
        const before = knownOf(story);
        for (const [address, now] of knownOf(edited)) {
          const was = before.get(address);
          if (was?.key !== now.key) continue;
          kept += 1;
          const texts = [await shown(was.resource, story), await shown(now.resource, edited)];
          if (texts[0] !== texts[1]) expect.fail(`${address} shows more than its facts hold.`);
        }
      }),
      { numRuns: 30 },
    );
    expect(kept).toBeGreaterThan(1000);
  });

  it('is the same whatever the order in which papers are read', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const keysOf = (papers: Story['papers']) =>
          [...knownOf({ ...story, papers })].map(([address, { key }]) => `${address} ${key}`);
        expect(keysOf([...story.papers].reverse())).toEqual(keysOf(story.papers));
      }),
      { numRuns: 20 },
    );
  });
});

describe('the facts of a resource', () => {
  it('are plain JSON: a copy shows the same', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyStory, async (story) => {
        for (const { resource } of knownOf(story).values()) {
          const copy = JSON.parse(JSON.stringify(resource));
          expect(copy.facts, resource.address).toEqual(resource.facts);
          const texts = [await shown(resource, story), await shown(copy, story)];
          if (texts[0] !== texts[1]) expect.fail(`${resource.address} shows what is no JSON.`);
        }
      }),
      { numRuns: 15 },
    );
  });
});
