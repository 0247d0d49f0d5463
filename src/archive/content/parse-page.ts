import { z } from 'zod';
import { cleanText } from '../../abstract/index.ts';
import type { OwnPage } from '../model/own-page.ts';
import type { Place } from '../model/paper.ts';
import { isDeviceName } from '../model/slug.ts';
import { nearest } from '../problems/nearest.ts';
import { hasErrors, type Problem, problem } from '../problems/problem.ts';
import { shown } from '../problems/shown.ts';
import { cleanValue } from './clean-value.ts';
import { type Frontmatter, readFrontmatter } from './frontmatter.ts';
import { pageHtml } from './page-html.ts';
import { PAGE_MAX } from './page-limits.ts';
import { decodeFile, idOfPath, PAGES_FOLDER } from './paper-file.ts';
import type { SourceFile } from './parse-paper.ts';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** The longest name of a page, in characters. */
const SLUG_MAX = 80;
/** The most characters of a title or a description. */
const TEXT_MAX = 300;

const text = z
  .string({ error: 'Expected a text.' })
  .overwrite((one) => one.replace(/\s+/g, ' ').trim())
  .refine((one) => one !== '' && one.length <= TEXT_MAX, {
    error: `Expected 1 to ${TEXT_MAX} characters.`,
  });

/** The keys of a page of the archive's own. */
const pageSchema = z.strictObject({
  title: text.describe('The heading of the page.'),
  description: text
    .exactOptional()
    .describe('One sentence below the heading, which search engines show too.'),
});
const KEYS = Object.keys(pageSchema.shape);

/** A page as it was read, and where its links stand. */
interface ParsedPage {
  /** Absent where something is wrong with it. */
  page?: OwnPage;
  /** The places of its links to elsewhere, by address. */
  places?: Readonly<Record<string, Place>>;
  problems: Problem[];
}

/** Reads a page from its file, `pages/<name>.md`, and states everything that is wrong with it; never throws. */
export function parsePage(source: SourceFile): ParsedPage {
  const { file } = source;
  const slug = idOfPath(file);
  if (file !== `${PAGES_FOLDER}/${slug}.md` || !isPageSlug(slug)) {
    return { problems: [wrongName(file)] };
  }
  const decoded = decodeFile(source.bytes, file, PAGE_MAX);
  if (typeof decoded !== 'string') return { problems: [decoded] };
  const cleaned = cleanText(decoded);
  const problems: Problem[] = cleaned.problems.map((one) => ({ ...one, file }));
  if (hasErrors(problems)) return { problems };
  const matter = readFrontmatter(cleaned.text, file);
  if (Array.isArray(matter)) return { problems: matter };
  problems.push(...matter.problems);
  const values = readKeys(matter, file, problems);
  const { html, links, remarks } = pageHtml(matter.body);
  const inFile = ({ line, column }: Place): Place => ({
    line: line + matter.bodyLine - 1,
    column,
  });
  for (const { code, place, message, fix } of remarks) {
    problems.push(problem(code, file, inFile(place), message, fix));
  }
  if (!values || hasErrors(problems)) return { problems };
  const places = Object.fromEntries(links.map(({ address, place }) => [address, inFile(place)]));
  return { page: { slug, ...values, html }, places, problems };
}

function isPageSlug(slug: string): boolean {
  return SLUG.test(slug) && slug.length <= SLUG_MAX && !isDeviceName(slug);
}

function wrongName(file: string): Problem {
  return problem(
    'page-name',
    file,
    undefined,
    `"${shown(file)}" is no page: a page is a file pages/<name>.md.`,
    `Name it in a-z, 0-9 and single hyphens, at most ${SLUG_MAX} characters, not as a device of Windows (con, nul), directly in pages/; images belong in public/.`,
  );
}

function readKeys(
  matter: Frontmatter,
  file: string,
  problems: Problem[],
): z.output<typeof pageSchema> | undefined {
  const { values, places } = matter;
  if (!values) return undefined;
  const known: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(values)) {
    if (KEYS.includes(key)) known[key] = cleanValue(value, key, matter, file, problems);
    else problems.push(unknownKey(key, file, places));
  }
  const read = pageSchema.safeParse(known);
  if (read.success) return read.data;
  for (const { path, message } of read.error.issues) {
    const key = String(path[0]);
    problems.push(
      places[key]
        ? problem('text-invalid', file, places[key], `\`${key}\`: ${message}`, 'Write one text.')
        : problem(
            'missing-key',
            file,
            undefined,
            `The key \`${key}\` is missing.`,
            `Add a line \`${key}:\` between the two \`---\`.`,
          ),
    );
  }
  return undefined;
}

function unknownKey(key: string, file: string, places: Frontmatter['places']): Problem {
  const near = nearest(key, KEYS);
  return problem(
    'unknown-key',
    file,
    places[`key:${key}`],
    `There is no key \`${shown(key)}\`.`,
    near ? `Did you mean \`${near}\`?` : `Delete the line; the keys are ${KEYS.join(', ')}.`,
  );
}
