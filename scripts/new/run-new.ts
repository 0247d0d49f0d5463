import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isExampleHost, isExampleRepository } from '../../src/archive/example.ts';
import { EXIT, UsageError } from '../cli/exit.ts';
import { type Answers, readRepository } from './answers.ts';
import { gatherAnswers, type Known } from './ask.ts';
import { type ConfigEdits, editConfig, optionIn } from './edit-config.ts';
import { contentSteps, refuseLoss } from './empty-content.ts';
import type { NewOptions } from './options.ts';

const CONFIG = 'archive.config.ts';
const OWNERS = '.github/CODEOWNERS';

/** The sentence that an archive begins with, by language. */
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  en: 'Every day’s research papers, kept: readable, searchable, citable and free to download.',
  de: 'Die Paper jedes Tages, aufbewahrt: zum Lesen, Durchsuchen, Zitieren und freien Herunterladen.',
};

/** Where the command works and speaks. */
export interface NewPlace {
  /** The repository, absolute. */
  root: string;
  /** Whether a person is there to be asked. */
  asks: boolean;
  say: (words: string) => void;
}

/** Makes a repository somebody's own; returns the exit code. */
export async function runNew(stated: NewOptions, { root, asks, say }: NewPlace): Promise<number> {
  const config = readFileSync(join(root, CONFIG), 'utf8');
  const description = stated.description?.replace(/\s+/g, ' ').trim();
  if (description === '') throw new UsageError('--description: A description needs words.');
  const answers = await gatherAnswers(stated, knownFrom(root, config), asks);
  const written = editConfig(config, editsOf(answers, description, config));
  const owners = ownersText(root, optionIn(config, 'repository'), answers.repository);
  const files = [
    { file: CONFIG, before: config, after: written },
    ...(owners ? [{ file: OWNERS, ...owners }] : []),
  ].filter(({ before, after }) => before !== after);
  const steps = contentSteps(root, answers.content);
  if (steps.length > 0) refuseLoss(root);
  const isDry = stated['dry-run'];
  for (const { file, after } of files) {
    if (!isDry) await writeFile(join(root, file), after);
    say(isDry ? `${file} would be:\n\n${after}` : `${file} written`);
  }
  for (const { said, take } of steps) {
    if (!isDry) await take();
    say(isDry ? `would be: ${said}` : said);
  }
  if (files.length + steps.length === 0) say('All is as you want it already.');
  if (!isDry) say(nextSteps(answers));
  return EXIT.fine;
}

function knownFrom(root: string, config: string): Known {
  const site = optionIn(config, 'site') ?? '';
  const isExample = !URL.canParse(site) || isExampleHost(new URL(site).hostname);
  const repository = optionIn(config, 'repository') ?? '';
  const isOwn = repository !== '' && !isExampleRepository(repository);
  return {
    name: optionIn(config, 'name') ?? '',
    address: isExample ? '' : site.replace(/\/$/, '') + (optionIn(config, 'base') ?? '/'),
    repository: isOwn ? repository : originOf(root),
    language: optionIn(config, 'language') ?? 'en',
  };
}

/** Where git pushes to, where that is a repository of somebody's own. */
function originOf(root: string): string {
  try {
    const args = ['remote', 'get-url', 'origin'];
    const origin = execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' });
    const read = readRepository(origin);
    return 'value' in read ? (read.value ?? '') : '';
  } catch {
    return '';
  }
}

function editsOf(answers: Answers, description: string | undefined, config: string): ConfigEdits {
  const { name, site, base, repository, language } = answers;
  const before = optionIn(config, 'description') ?? '';
  const isShipped = Object.values(DESCRIPTIONS).includes(before);
  const begun = isShipped ? (DESCRIPTIONS[language.split('-')[0] ?? ''] ?? before) : before;
  const isUsual = language === 'en' && optionIn(config, 'language') === undefined;
  return {
    name,
    description: description ?? begun,
    site,
    base,
    repository,
    ...(!isUsual && { language }),
  };
}

/** CODEOWNERS with the owner of the repository in place of the example, or of the one before. */
function ownersText(root: string, repository: string | undefined, now: string | undefined) {
  const [before, after] = [repository, now].map(
    (one) => /^https:\/\/github\.com\/([\w-]+)\//.exec(one ?? '')?.[1],
  );
  const file = join(root, OWNERS);
  if (!after || !existsSync(file)) return undefined;
  const text = readFileSync(file, 'utf8');
  const written = text
    .split('\n')
    .map((line) =>
      line.replace(new RegExp(`@(your-name|${before ?? after})(?=\\s|$)`, 'g'), `@${after}`),
    )
    .join('\n');
  return { before: text, after: written };
}

function nextSteps({ site, base, content }: Answers): string {
  return [
    '',
    'What comes next:',
    `  ${content === 'keep' ? 'npm run check                     what is wrong with the content' : 'npm run add -- 2506.24119          a first paper; docs/importing.md has other ways'}`,
    '  npm start                         builds the site and serves it',
    '  npm run doctor                    what is still an example, and which hosts take the site',
    `  git push                          and the archive appears at ${site}${base} (docs/deploying.md)`,
    '  src/styles/theme.css, src/content/pages/ and public/ are yours too: docs/your-own.md',
  ].join('\n');
}
