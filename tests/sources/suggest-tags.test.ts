import { describe, expect, it } from 'vitest';
import type { TagEntry } from '../../src/archive/model/registries.ts';
import { reasonOf, slugSuggester, tagSuggester } from '../../src/sources/suggest-tags.ts';

function topic(slug: string, stated: Partial<TagEntry>): TagEntry {
  const none = { aliases: [], titles: [], hints: [], categories: [], merged: [] };
  return { slug, label: slug, description: '', ...none, ...stated };
}

const TOPICS = [
  topic('code', { titles: ['code', '*Coder'] }),
  topic('games', { titles: ['game', 'Robo*'] }),
  topic('languages', { aliases: ['code-switching'] }),
  topic('retrieval', { aliases: ['RAG', 'information retrieval'], categories: ['cs.IR'] }),
  topic('robotics', { aliases: ['robot'], categories: ['cs.RO'] }),
  topic('three-d', { aliases: ['3D', 'C++ (3D)'] }),
  topic('vision', { hints: ['image'], categories: ['cs.CV'] }),
];
const suggest = slugSuggester(TOPICS);
const ofTitle = (title: string): string[] => suggest({ title, abstract: '' });

describe('suggesting topics', () => {
  it('takes a phrase in the title, with a plural and with hyphens for blanks', () => {
    expect(ofTitle('Information-Retrievals at sea')).toEqual(['retrieval']);
    expect(ofTitle('Information: retrieval at sea')).toEqual([]);
  });

  it('passes over a phrase that the abstract holds thrice beside a topic that is plain', () => {
    const title = 'In 3D';
    expect(suggest({ title, abstract: 'A robot, a robot, robots.' })).toEqual(['three-d']);
    expect(suggest({ title, abstract: 'A robot. Robot! Robots, robots.' })).toEqual([
      'robotics',
      'three-d',
    ]);
  });

  it('takes the primary category, and no other', () => {
    const abstract = 'We build.';
    expect(suggest({ title: 'A title', abstract, categories: ['cs.RO'] })).toEqual(['robotics']);
    expect(suggest({ title: 'A title', abstract, categories: ['cs.AI', 'cs.RO'] })).toEqual([]);
  });

  it('heeds the case of acronyms and the ends of words', () => {
    expect(ofTitle('RAG on a roboticist')).toEqual(['retrieval']);
    expect(ofTitle('The rag trade')).toEqual([]);
  });

  it('puts the fittest first', () => {
    expect(suggest({ title: 'Robots in 3D', abstract: '3D and 3D' })).toEqual([
      'three-d',
      'robotics',
    ]);
  });

  it('takes a phrase for titles in a title alone, and the end of a name', () => {
    expect(ofTitle('QuickCoder')).toEqual(['code']);
    expect(ofTitle('RoboCup')).toEqual(['games']);
    expect(suggest({ title: 'A title', abstract: 'A game, a game, a game, a game.' })).toEqual([]);
  });

  it('takes no phrase inside a longer one of another topic', () => {
    expect(ofTitle('Code-switching on the phone')).toEqual(['languages']);
    expect(ofTitle('Code for code-switching')).toEqual(['code', 'languages']);
  });

  it('falls back on the likeliest topic, and on hints and categories of broad ones last', () => {
    const weakly = 'A robot and robots see a robot, an image, an image, images.';
    expect(suggest({ title: 'A title', abstract: weakly })).toEqual(['robotics']);
    expect(suggest({ title: 'A title', abstract: 'An image of images.' })).toEqual(['vision']);
    const aside = 'An image, an image and images of a robot and robots.';
    expect(suggest({ title: 'A title', abstract: aside })).toEqual(['vision']);
    expect(suggest({ title: 'A title', abstract: '', categories: ['cs.CV'] })).toEqual(['vision']);
    expect(suggest({ title: 'A robot', abstract: '', categories: ['cs.CV'] })).toEqual([
      'robotics',
    ]);
  });

  it('says why', () => {
    const abstract = 'RAG. Information\nretrieval.';
    const found = tagSuggester(TOPICS)({ title: 'RAG', abstract, categories: ['cs.IR'] });
    expect(found.map(reasonOf)).toEqual([
      '"RAG" in the title; "RAG", "Information retrieval" 2 times in the abstract; its category cs.IR',
    ]);
  });
});
