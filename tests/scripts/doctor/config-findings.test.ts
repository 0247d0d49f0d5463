import { describe, expect, it } from 'vitest';
import { configFindings } from '../../../scripts/doctor/config-findings.ts';

const SOUND = {
  site: 'https://papers.my-university.edu',
  base: '/',
  repository: 'https://github.com/ada/papers',
};

function messages(of: Partial<typeof SOUND>): string[] {
  return configFindings({ ...SOUND, ...of }).map(({ message }) => message);
}

describe('configFindings', () => {
  it.each([
    {},
    { repository: 'https://codeberg.org/ada/papers' },
    { site: 'https://ada.github.io', base: '/papers/' },
    { site: 'https://ada.github.io', repository: 'https://github.com/Ada/Ada.github.io' },
    { site: 'https://example-lab.org' },
  ])('has nothing against %j', (of) => {
    expect(messages(of)).toEqual([]);
  });

  it('needs no repository', () => {
    expect(configFindings({ site: SOUND.site, base: '/' })).toEqual([]);
  });

  it.each(['https://daily-papers-archive.example', 'https://papers.example.org', 'https://x.test'])(
    'takes %s for an example',
    (site) => {
      expect(messages({ site })).toEqual([`\`site\` is ${site}, an example that leads nowhere.`]);
    },
  );

  it.each(['http://localhost:4321', 'http://127.0.0.1'])(
    'knows that %s is each reader’s own',
    (site) => {
      expect(messages({ site })[0]).toContain('their own machine');
    },
  );

  it('wants https', () => {
    expect(configFindings({ ...SOUND, site: 'http://papers.my-university.edu' })).toEqual([
      {
        message:
          '`site` is http://papers.my-university.edu: feeds, citations and the sitemap will not lead to https.',
        fix: 'Write https://papers.my-university.edu; every host gives it.',
      },
    ]);
  });

  it('knows where GitHub Pages puts the site of a repository', () => {
    expect(configFindings({ ...SOUND, site: 'https://ada.github.io' })).toEqual([
      {
        message:
          '`base` is /, but GitHub Pages puts the site of the repository papers below /papers/.',
        fix: 'Set `base`, or BASE_PATH, to /papers/.',
      },
    ]);
  });

  it.each(['https://github.com/your-name/daily-papers-archive', 'https://git.example/ada/papers'])(
    'takes the repository %s for an example',
    (repository) => {
      expect(messages({ repository })).toEqual([
        `\`repository\` is ${repository}, an example: pages offer neither "Edit the record" nor "Report a mistake".`,
      ]);
    },
  );
});
