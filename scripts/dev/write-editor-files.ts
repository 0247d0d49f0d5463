import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { Registries } from '../../src/archive/model/registries.ts';
import { REGISTRY_SCHEMAS } from '../../src/archive/model/registries.ts';
import { paperSchema } from '../../src/archive/model/schema.ts';

/** What editors need to know of the content. */
export interface EditorContent {
  /** The content root, absolute. */
  root: string;
  /** The files of papers, relative to it. */
  files: readonly string[];
  registries: Registries;
}

/**
 * Writes JSON Schemas of papers and registries, made from the one model, and the list of papers' files, where Astro's
 * extension and that of YAML look for them. Topics and organizations are completed by those of the registries.
 */
export async function writeEditorFiles(folder: string, content: EditorContent): Promise<void> {
  const { root, files, registries } = content;
  const papers = paperJsonSchema(registries);
  const entries = files.map((file) => [
    pathToFileURL(join(root, file)).href.toLowerCase(),
    'papers',
  ]);
  const manifest = {
    collections: [{ hasSchema: true, name: 'papers' }],
    entries: Object.fromEntries(entries),
  };
  await mkdir(folder, { recursive: true });
  const write = (name: string, value: unknown): Promise<void> =>
    writeFile(join(folder, name), JSON.stringify(value, null, 2));
  await write('papers.schema.json', papers);
  await write('collections.json', manifest);
  for (const [name, schema] of Object.entries(REGISTRY_SCHEMAS)) {
    const entry = jsonSchema(schema);
    await write(`${name}.schema.json`, { type: 'object', additionalProperties: entry });
    await write(`${name}.entry.schema.json`, entry);
  }
}

/** The schema of a paper's frontmatter; a topic or an organization may be one that no registry has. */
export function paperJsonSchema({ tags, orgs }: Registries): Record<string, unknown> {
  const schema = jsonSchema(paperSchema);
  const properties = schema['properties'] as Record<string, Record<string, unknown>>;
  const known = (names: readonly string[]) => ({ anyOf: [{ enum: [...names] }, { type: SCALAR }] });
  const slugs = tags.map(({ slug }) => slug);
  const names = orgs.map(({ name }) => name);
  return {
    ...schema,
    // As `npm run check` does, an editor knows no other key.
    additionalProperties: false,
    properties: {
      ...properties,
      tags: { ...properties['tags'], items: known(slugs) },
      org: { description: properties['org']?.['description'], ...known(names) },
    },
  };
}

function jsonSchema(schema: z.ZodType): Record<string, unknown> {
  const made = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return asEditorsRead(made) as Record<string, unknown>;
}

/** What text may be to an editor: to the archive every scalar is text, to YAML `3` is a number and `true` is not. */
const SCALAR = ['string', 'number', 'boolean'];

function asEditorsRead(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(asEditorsRead);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      if (key === 'type' && value === 'string') return [key, SCALAR];
      if (key === 'enum')
        return [key, [...value, ...[true, false].filter((one) => value.includes(`${one}`))]];
      return [key, asEditorsRead(value)];
    }),
  );
}
