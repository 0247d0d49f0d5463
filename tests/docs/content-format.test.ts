import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { parsePaper } from '../../src/archive/content/parse-paper.ts';
import { REGISTRY_SCHEMAS } from '../../src/archive/model/registries.ts';
import { NESTED_KEYS, paperSchema } from '../../src/archive/model/schema.ts';

const document = readFileSync(new URL('../../docs/content-format.md', import.meta.url), 'utf8');

type Rows = [key: string, sentence: string][];

/** The tables of keys, in the order of the document. */
const tables: Rows[] = document
  .split('| key | what |')
  .slice(1)
  .map((rest) =>
    [...(rest.split('\n\n')[0] ?? '').matchAll(/^\| `(\w+)` \| (.+) \|$/gm)].map(
      ([, key = '', sentence = '']): [string, string] => [key, sentence],
    ),
  );

function rowsOf(shape: Readonly<Record<string, z.ZodType>>): Rows {
  return Object.entries(shape).map(([key, schema]) => [key, schema.description ?? '']);
}

/** The keys of a map below a key, which may be optional or have a default. */
function innerShape(schema: z.ZodType): Record<string, z.ZodType> {
  if ('shape' in schema) return schema.shape as Record<string, z.ZodType>;
  return innerShape((schema as z.ZodType & { def: { innerType: z.ZodType } }).def.innerType);
}

describe('docs/content-format.md', () => {
  it('gives each key of a paper, in order, with the sentence of the schema', () => {
    expect(tables[0]).toEqual(rowsOf(paperSchema.shape));
  });

  it.each(Object.keys(NESTED_KEYS).map((key, index) => [key, index] as const))(
    'gives the keys of %s',
    (key, index) => {
      const schema = paperSchema.shape[key as keyof typeof paperSchema.shape];
      expect(tables[index + 1]).toEqual(rowsOf(innerShape(schema)));
    },
  );

  it.each(
    Object.entries(REGISTRY_SCHEMAS).map(([name, schema], index) => [name, schema, index] as const),
  )('gives the keys of %s.yaml', (_name, schema, index) => {
    expect(tables[index + 3]).toEqual(rowsOf(schema.shape));
  });

  it('has no sentence missing, and no table too many', () => {
    expect(tables.flat().filter(([, sentence]) => !sentence.endsWith('.'))).toEqual([]);
    expect(tables).toHaveLength(9);
  });

  it('shows a paper that the parser takes without a word', () => {
    const example = /```md\n([\s\S]*?)```/.exec(document)?.[1] ?? '';
    const file = 'papers/2025/06/2506.24119.md';
    const { parsed, problems } = parsePaper({ file, bytes: Buffer.from(example) }, '2026-01-01');
    expect(problems).toEqual([]);
    expect(parsed?.paper.authors).toHaveLength(2);
  });
});
