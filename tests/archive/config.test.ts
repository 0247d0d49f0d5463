import { describe, expect, it } from 'vitest';
import { type ArchiveConfig, resolveConfig } from '../../src/archive/config.ts';

const CONFIG: ArchiveConfig = {
  name: 'Papers',
  description: 'All of them.',
  site: 'https://papers.example',
};

describe('resolveConfig', () => {
  it('fills in what a fork leaves out', () => {
    expect(resolveConfig(CONFIG)).toMatchObject({ base: '/', language: 'en', authorPageFrom: 3 });
  });

  it.each(['/', '/archive/', '/archive', '/a/b.c/'])('takes the base path %s', (base) => {
    expect(resolveConfig({ ...CONFIG, base }).base).toBe(base);
  });

  it('names every wrong option at once', () => {
    expect(() =>
      resolveConfig({
        name: ' ',
        description: '',
        site: 'papers.example',
        base: 'archive',
        repository: 'git@github.com:a/b',
        hub: 'http://hub.example',
        authorPageFrom: -1,
      }),
    ).toThrowErrorMatchingInlineSnapshot(
      `[Error: archive.config.ts: \`name\` is empty. \`description\` is empty. \`site\` is no origin such as https://papers.example. \`base\` is no path such as /repository-name/. \`repository\` is no https address. \`hub\` is no https address. \`authorPageFrom\` is no whole number.]`,
    );
  });

  it.each([
    'https://papers.example/archive/',
    'https://papers.example?x',
    'https://user@papers.example',
    'ftp://papers.example',
    'https:papers.example',
    '',
  ])('refuses %j as an origin', (site) => {
    expect(() => resolveConfig({ ...CONFIG, site })).toThrow('`site`');
  });
});
