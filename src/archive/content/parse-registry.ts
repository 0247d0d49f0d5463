import type { z } from 'zod';
import { cleanText } from '../../abstract/index.ts';
import type { Place } from '../model/paper.ts';
import {
  ENTRY_SLUG_MAX,
  isEntrySlug,
  REGISTRY_SCHEMAS,
  type RegistryName,
} from '../model/registries.ts';
import { nameSlug } from '../model/slug.ts';
import { nearest } from '../problems/nearest.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { shown } from '../problems/shown.ts';
import { cleanValue } from './clean-value.ts';
import { decodeFile, REGISTRY_MAX } from './paper-file.ts';
import type { SourceFile } from './parse-paper.ts';
import type { Plain } from './plain-reader.ts';
import { readYaml } from './read-yaml.ts';

/** The entries of a registry, and the places of their keys by path (`qwen.aliases.0`). */
export interface ParsedRegistry<Entry> {
  entries: Entry[];
  places: Readonly<Record<string, Place>>;
  problems: Problem[];
}

type EntryOf<Name extends RegistryName> = z.output<(typeof REGISTRY_SCHEMAS)[Name]> & {
  slug: string;
};

/**
 * Reads a registry, a YAML map of entries by slug, and the entries that have a file of their own (`orgs/qwen.yaml`), and
 * states everything that is wrong with them.
 */
export function parseRegistry<Name extends RegistryName>(
  name: Name,
  source: SourceFile,
  ownFiles: readonly SourceFile[] = [],
): ParsedRegistry<EntryOf<Name>> {
  const read = parseEntries(name, source);
  if (ownFiles.length === 0) return read;
  const places = { ...read.places };
  const known = new Set(read.entries.map(({ slug }) => slug));
  for (const one of ownFiles) {
    const own = parseOwnFile(name, one);
    read.problems.push(...own.problems);
    const [entry] = own.entries;
    if (!entry) continue;
    if (known.has(entry.slug)) {
      const message = `\`${entry.slug}\` stands in ${name}.yaml too.`;
      read.problems.push(
        problem('registry-invalid', one.file, undefined, message, 'Leave it in one of the two.'),
      );
      continue;
    }
    read.entries.push(entry);
    Object.assign(places, own.places);
  }
  return { ...read, places };
}

/** The entry of a file of its own, whose name is the slug. */
function parseOwnFile<Name extends RegistryName>(
  name: Name,
  { file, bytes }: SourceFile,
): ParsedRegistry<EntryOf<Name>> {
  const nothing = { entries: [], places: {} };
  if (!file.endsWith('.yaml')) {
    const fix = `Name it as the address of the entry, such as ${name}/${EXAMPLES[name]}.yaml.`;
    const message = `"${shown(file)}" is no entry of a registry.`;
    return { ...nothing, problems: [problem('registry-invalid', file, undefined, message, fix)] };
  }
  const text = decodeFile(bytes, file, REGISTRY_MAX);
  if (typeof text !== 'string') return { ...nothing, problems: [text] };
  // Every line one deeper below its slug, it is an entry as it stands in a registry.
  const slug = file.slice(name.length + 1, -'.yaml'.length);
  const below = text.replace(/^(?=.)/gm, INDENT);
  const { entries, places, problems } = parseEntries(name, {
    file,
    bytes: new TextEncoder().encode(`${JSON.stringify(slug)}:\n${below}`),
  });
  const back = ({ line, column }: Place): Place => ({
    line: Math.max(1, line - 1),
    column: line === 1 ? 1 : Math.max(1, column - INDENT.length),
    file,
  });
  return {
    entries,
    places: Object.fromEntries(Object.entries(places).map(([key, place]) => [key, back(place)])),
    problems: problems.map((one) => ({ ...one, ...back(one) })),
  };
}

const INDENT = '  ';

/** A slug of each registry, for those who look for one. */
const EXAMPLES: Readonly<Record<RegistryName, string>> = {
  tags: 'agents',
  orgs: 'qwen',
  authors: 'jane-doe',
  feeds: 'my-feed',
  arxiv: 'our-papers',
  former: 'papers/2506.24119',
};

function parseEntries<Name extends RegistryName>(
  name: Name,
  source: SourceFile,
): ParsedRegistry<EntryOf<Name>> {
  const { file } = source;
  const text = decodeFile(source.bytes, file, REGISTRY_MAX);
  if (typeof text !== 'string') return { entries: [], places: {}, problems: [text] };
  const cleaned = cleanText(text);
  const matter = readYaml(cleaned.text, file);
  const { values = {}, places, problems } = matter;
  problems.push(...cleaned.problems.map((one) => ({ ...one, file })));
  const escaped: Problem[] = [];
  const entries = Object.entries(values).flatMap(([slug, stated]) => {
    const value = cleanValue(stated, slug, matter, file, escaped);
    const read = readEntry(name, slug, value, file, places);
    problems.push(...read.problems);
    return read.entry ? [read.entry] : [];
  });
  // The same character is found again in the value that holds it, at a less exact place.
  const found = new Set<string>(cleaned.problems.map(({ code }) => code));
  problems.push(...escaped.filter(({ code }) => !found.has(code)));
  return { entries, places, problems };
}

type Invalid = (path: string, message: string, fix: string) => Problem;

function readEntry<Name extends RegistryName>(
  name: Name,
  slug: string,
  value: Plain,
  file: string,
  places: Readonly<Record<string, Place>>,
): { entry?: EntryOf<Name>; problems: Problem[] } {
  const invalid: Invalid = (path, message, fix) =>
    problem('registry-invalid', file, places[path] ?? places[`key:${slug}`], message, fix);
  if (!isEntrySlug(name, slug)) return { problems: [wrongSlug(name, slug, invalid)] };
  const schema: z.ZodType<object> = REGISTRY_SCHEMAS[name];
  const result = schema.safeParse(value);
  // The compiler cannot tie the schema of a name to its entry while the name is a parameter.
  if (result.success) return { entry: { ...result.data, slug } as EntryOf<Name>, problems: [] };
  const keys = Object.keys(REGISTRY_SCHEMAS[name].shape);
  const problems = result.error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => unknownKey(slug, key, keys, invalid));
    }
    const path = [slug, ...issue.path].join('.');
    return places[path]
      ? invalid(path, `\`${path}\`: ${issue.message}`, `docs/content-format.md shows the form.`)
      : invalid(`key:${slug}`, `The key \`${path}\` is missing.`, `Add it below \`${slug}:\`.`);
  });
  return { problems };
}

function wrongSlug(name: RegistryName, slug: string, invalid: Invalid): Problem {
  return invalid(
    `key:${slug}`,
    `"${shown(slug)}" cannot stand in an address.`,
    slugCure(name, slug),
  );
}

function slugCure(name: RegistryName, slug: string): string {
  if (name === 'authors') {
    return `Write the name as an address shows it, such as ${nameSlug(slug) || 'jane-doe'}.`;
  }
  if (name === 'former') {
    return 'Write it below that of the site: papers/2506.24119, tags/agents, orgs/qwen or authors/jane-doe.';
  }
  return `Write a-z, 0-9 and single hyphens${slug.length > ENTRY_SLUG_MAX ? `, at most ${ENTRY_SLUG_MAX} characters` : ''}.`;
}

function unknownKey(slug: string, key: string, keys: string[], invalid: Invalid): Problem {
  const near = nearest(key, keys);
  return invalid(
    `key:${slug}.${key}`,
    `There is no key \`${slug}.${shown(key)}\`.`,
    near ? `Did you mean \`${near}\`?` : `Delete it; the keys are ${keys.join(', ')}.`,
  );
}
