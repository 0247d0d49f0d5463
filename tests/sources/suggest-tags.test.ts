import { describe, expect, it } from 'vitest';
import type { TagEntry } from '../../src/archive/model/registries.ts';
import { tagSuggester } from '../../src/sources/suggest-tags.ts';

function topic(slug: string, aliases: string[], categories: string[] = []): TagEntry {
  return { slug, label: slug, description: '', aliases, categories, merged: [] };
}

const suggest = tagSuggester([
  topic('retrieval', ['RAG', 'information retrieval'], ['cs.IR']),
  topic('robotics', ['robot'], ['cs.RO']),
  topic('three-d', ['3D', 'C++ (3D)']),
]);

describe('suggesting topics', () => {
  it('takes a phrase in the title, with a plural and with hyphens for blanks', () => {
    expect(suggest({ title: 'Information-Retrievals at sea', abstract: '' })).toEqual([
      'retrieval',
    ]);
  });

  it('passes over a phrase that the abstract holds only once or twice', () => {
    expect(suggest({ title: 'A title', abstract: 'A robot. Unlike other robots.' })).toEqual([]);
    expect(suggest({ title: 'A title', abstract: 'A robot, a robot, Robots.' })).toEqual([
      'robotics',
    ]);
  });

  it('takes a phrase in the abstract together with the primary category, and no other category', () => {
    const abstract = 'We build a robot.';
    expect(suggest({ title: 'A title', abstract, categories: ['cs.RO'] })).toEqual(['robotics']);
    expect(suggest({ title: 'A title', abstract, categories: ['cs.CV', 'cs.RO'] })).toEqual([]);
  });

  it('heeds the case of acronyms and the ends of words', () => {
    expect(suggest({ title: 'RAG on a roboticist', abstract: '' })).toEqual(['retrieval']);
    expect(suggest({ title: 'The rag trade', abstract: '' })).toEqual([]);
  });

  it('puts the fittest first', () => {
    expect(suggest({ title: 'Robots in 3D', abstract: '3D and 3D' })).toEqual([
      'three-d',
      'robotics',
    ]);
  });
});
