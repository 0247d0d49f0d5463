import { describe, expect, it } from 'vitest';
import { type ArchiveConfig, resolveConfig } from '../../src/archive/config.ts';

const CONFIG: ArchiveConfig = {
  name: 'Papers',
  description: 'All of them.',
  site: 'https://papers.example',
};

describe('resolveConfig', () => {
  it('fills in what a fork leaves out', () => {
    expect(resolveConfig(CONFIG)).toMatchObject({
      base: '/',
      language: 'en',
      paperFiles: ['md', 'json'],
      bulkFiles: true,
      cardsForPapers: 100,
    });
  });

  it('leaves a paper its JSON alone where there are many, unless asked for more', () => {
    expect(resolveConfig(CONFIG, 19_999).paperFiles).toEqual(['md', 'json']);
    expect(resolveConfig(CONFIG, 20_000).paperFiles).toEqual(['json']);
    expect(resolveConfig({ ...CONFIG, paperFiles: ['md'] }, 20_000).paperFiles).toEqual(['md']);
    expect(resolveConfig({ ...CONFIG, profile: 'lean' }, 20_000).paperFiles).toEqual([]);
  });

  it('leaves out what hosts count where the profile is lean, but for what is asked for', () => {
    const config = resolveConfig({ ...CONFIG, profile: 'lean', paperFiles: ['md'] });
    expect(config).toMatchObject({ paperFiles: ['md'], listFiles: [], cardsForPapers: 0 });
  });

  it.each(['/', '/archive/', '/archive', '/a/b.c/'])('takes the base path %s', (base) => {
    expect(resolveConfig({ ...CONFIG, base }).base).toBe(base);
  });

  it.each(['en', 'de', 'de-AT', 'EN-gb'])('takes the language %s', (language) => {
    expect(resolveConfig({ ...CONFIG, language }).language).toBe(language);
  });

  it.each(['fr', 'd', '', 'constructor', 'deutsch'])(
    'refuses the language %j, with a cure',
    (language) => {
      expect(() => resolveConfig({ ...CONFIG, language })).toThrow(
        `\`language\` is ${language}, a language without words here; take en or de, or add its tables (docs/languages.md)`,
      );
    },
  );

  it('takes the papers for English, whatever the language of the pages', () => {
    expect(resolveConfig({ ...CONFIG, language: 'de' }).contentLanguage).toBe('en');
  });

  it('refuses an option that there is not, by name', () => {
    const config = { ...CONFIG, cardsForNewest: 1 };
    expect(() => resolveConfig(config)).toThrow('there is no option `cardsForNewest`');
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
      `[Error: archive.config.ts: \`name\` is empty; \`description\` is empty; \`site\` is no origin such as https://papers.example; \`base\` is no path such as /repository-name/; \`repository\` is no https address; \`authorPageFrom\` is less than 0; \`hub\` is no https address.]`,
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
