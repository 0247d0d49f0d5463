import { describe, expect, it } from 'vitest';
import { parseRegistry } from '../../../src/archive/content/parse-registry.ts';
import type { RegistryName } from '../../../src/archive/model/registries.ts';
import { problemLines } from '../problem-lines.ts';

const parse = (name: RegistryName, text: string) =>
  parseRegistry(name, { file: `${name}.yaml`, bytes: Buffer.from(text) });

const problemsOf = (name: RegistryName, text: string): string =>
  problemLines(parse(name, text).problems);

describe('an entry in a file of its own', () => {
  const bytes = (text: string) => Buffer.from(text);
  const withOwn = <Name extends RegistryName>(
    name: Name,
    file: string,
    text: string,
    registry = '',
  ) =>
    parseRegistry(name, { file: `${name}.yaml`, bytes: bytes(registry) }, [
      { file, bytes: bytes(text) },
    ]);

  it('is that of its name, beside those of the registry', () => {
    const { entries, places, problems } = withOwn(
      'orgs',
      'orgs/acme.yaml',
      '# Acme\nname: Acme\naliases:\n  - acme-ai\n',
      'qwen:\n  name: Qwen\n',
    );
    expect(problems).toEqual([]);
    expect(entries.map(({ slug, name, aliases }) => [slug, name, aliases])).toEqual([
      ['qwen', 'Qwen', []],
      ['acme', 'Acme', ['acme-ai']],
    ]);
    expect(places['acme.aliases.0']).toEqual({ line: 4, column: 5, file: 'orgs/acme.yaml' });
    expect(places['key:acme']).toEqual({ line: 1, column: 1, file: 'orgs/acme.yaml' });
    expect(places['qwen.name']).not.toHaveProperty('file');
  });

  it('may be a former address, in the folder of its kind', () => {
    const { entries } = withOwn('former', 'former/papers/2506.24119.yaml', 'date: 2025-12-10\n');
    expect(entries).toEqual([{ slug: 'papers/2506.24119', date: '2025-12-10' }]);
  });

  it.each([
    ['orgs/acme.yaml', 'nam: Acme', '1:1', 'There is no key `acme.nam`.'],
    ['orgs/acme.yaml', 'name: Acme\nhomepage: ftp://x', '2:11', '`acme.homepage`'],
    ['orgs/acme.yaml', '', '1:1', 'Expected an entry'],
    ['orgs/acme.yaml', 'name: [', '1:', ''],
    ['orgs/acme.yaml', 'acme:\n  name: Acme', '1:1', 'There is no key `acme.acme`.'],
    ['orgs/acme.yml', 'name: Acme', '1:1', '"orgs/acme.yml" is no entry of a registry.'],
    ['orgs/a/b.yaml', 'name: Acme', '1:1', '"a/b" cannot stand in an address.'],
    ['orgs/Acme Labs.yaml', 'name: Acme', '1:1', '"Acme Labs" cannot stand in an address.'],
    ['orgs/qwen.yaml', 'name: Qwen', '1:1', '`qwen` stands in orgs.yaml too.'],
  ])('says what is wrong with %s (%j) at its place', (file, text, place, message) => {
    const { problems } = withOwn('orgs', file, text, 'qwen:\n  name: Qwen 1\n');
    const [first] = problems;
    expect(first?.file).toBe(file);
    expect(`${first?.line}:${first?.column}`).toContain(place);
    expect(problems.map((one) => one.message).join()).toContain(message);
  });
});

describe('parseRegistry', () => {
  it('reads the entries of each registry in the order of the file', () => {
    expect(
      parse('tags', 'b:\n  label: B\n  description: Bs.\na:\n  label: A\n  description: As.')
        .entries,
    ).toEqual([
      {
        slug: 'b',
        label: 'B',
        description: 'Bs.',
        aliases: [],
        titles: [],
        hints: [],
        categories: [],
        merged: [],
      },
      {
        slug: 'a',
        label: 'A',
        description: 'As.',
        aliases: [],
        titles: [],
        hints: [],
        categories: [],
        merged: [],
      },
    ]);
    expect(parse('orgs', 'qwen:\n  name: Qwen\n  draft: true').entries).toEqual([
      { slug: 'qwen', name: 'Qwen', aliases: [], renamed: [], draft: true },
    ]);
    expect(parse('authors', 'liming:\n  names: [李明]\n  papers: [2512.00001]').entries).toEqual([
      { slug: 'liming', names: ['李明'], papers: ['2512.00001'] },
    ]);
    expect(parse('feeds', 'best:\n  title: Best\n  minUpvotes: 25').entries).toEqual([
      { slug: 'best', title: 'Best', tags: [], orgs: [], words: [], minUpvotes: 25 },
    ]);
  });

  it('takes an empty file, or one of comments, for a registry without entries', () => {
    expect(parse('tags', '')).toMatchObject({ entries: [], problems: [] });
    expect(parse('tags', '# Topics\n{}\n')).toMatchObject({ entries: [], problems: [] });
  });

  it('keeps the entries that are right beside those that are wrong', () => {
    const { entries } = parse('orgs', 'a:\n  name: A\nb: B\n');
    expect(entries.map(({ slug }) => slug)).toEqual(['a']);
  });

  it('says what is wrong with an entry', () => {
    expect(problemsOf('tags', 'Bad_Slug:\n  label: x')).toMatchInlineSnapshot(`
      "1:1 error registry-invalid
        "Bad_Slug" cannot stand in an address.
        Write a-z, 0-9 and single hyphens."
    `);
    expect(problemsOf('authors', 'Jane Doe:\n  names: [Jane Doe]')).toMatchInlineSnapshot(`
      "1:1 error registry-invalid
        "Jane Doe" cannot stand in an address.
        Write the name as an address shows it, such as jane-doe."
    `);
    expect(problemsOf('tags', 'a:\n  label: ""\n  aliass: [x]')).toMatchInlineSnapshot(`
      "2:10 error registry-invalid
        \`a.label\`: The text is empty.
        docs/content-format.md shows the form.
      1:1 error registry-invalid
        The key \`a.description\` is missing.
        Add it below \`a:\`.
      3:3 error registry-invalid
        There is no key \`a.aliass\`.
        Did you mean \`aliases\`?"
    `);
    expect(problemsOf('orgs', 'a: A')).toMatchInlineSnapshot(`
      "1:4 error registry-invalid
        \`a\`: Expected an entry: keys, indented below its slug.
        docs/content-format.md shows the form."
    `);
    expect(
      problemsOf('orgs', 'a:\n  name: A\n  homepage: a.example\n  draft: perhaps'),
    ).toMatchInlineSnapshot(`
      "3:13 error registry-invalid
        \`a.homepage\`: Expected an https address.
        docs/content-format.md shows the form.
      4:10 error registry-invalid
        \`a.draft\`: Expected true or false.
        docs/content-format.md shows the form."
    `);
    expect(problemsOf('authors', 'a:\n  names: []\n  orcid: 1234')).toMatchInlineSnapshot(`
      "2:10 error registry-invalid
        \`a.names\`: Expected at least one name.
        docs/content-format.md shows the form.
      3:10 error registry-invalid
        \`a.orcid\`: Expected an ORCID iD such as 0000-0002-1825-0097.
        docs/content-format.md shows the form."
    `);
    expect(problemsOf('feeds', 'a:\n  title: A\n  minUpvotes: many')).toMatchInlineSnapshot(`
      "3:15 error registry-invalid
        \`a.minUpvotes\`: Expected a whole number.
        docs/content-format.md shows the form."
    `);
  });

  it('refuses what pages and disks cannot hold: addresses with blanks, escapes of hidden characters, endless slugs', () => {
    const org = (line: string): string => `a:\n  name: A\n  ${line}`;
    expect(problemsOf('orgs', org('homepage: "https://a.example/b c"'))).toContain(
      'an https address',
    );
    expect(problemsOf('orgs', org('homepage: https:///a'))).toContain('an https address');
    expect(problemsOf('orgs', org('homepage: https://localhost/'))).toContain('an https address');
    expect(problemsOf('orgs', 'a:\n  name: "A\\u202E"')).toContain('U+202E');
    expect(problemsOf('orgs', org('huggingface: a b'))).toContain('huggingface.co/NAME');
    expect(problemsOf('orgs', org('huggingface: ../x'))).toContain('huggingface.co/NAME');
    expect(problemsOf('orgs', org('ror: "javascript:x"'))).toContain('an id of ror.org');
    expect(parse('orgs', org('ror: https://ror.org/05a28rw58')).problems).toEqual([]);
    expect(problemsOf('feeds', 'a:\n  title: "A\\u0007"')).toContain('U+0007');
    expect(problemsOf('orgs', `${'a'.repeat(101)}:\n  name: A`)).toContain(
      'at most 100 characters',
    );
    expect(problemsOf('tags', `a:\n  label: ${'x'.repeat(1001)}\n  description: y`)).toContain(
      '1000',
    );
    expect(parse('orgs', 'a:\n  name: "A\\n B\u200B"').entries).toMatchObject([{ name: 'A B' }]);
  });

  it('says what is wrong with the file', () => {
    expect(problemsOf('tags', 'a: b: c')).toMatchInlineSnapshot(`
      "1:4 error yaml-syntax
        YAML takes the ": " inside this text for a key and its value.
        Put the whole text between double quotes: \`title: "Agents: a survey"\`."
    `);
    expect(problemsOf('tags', '- a')).toMatchInlineSnapshot(`
      "1:1 error yaml-syntax
        There are no keys: the top level is a text or a list.
        Write one \`key: value\` a line."
    `);
    expect(problemsOf('tags', 'a:\n  label: x\u202E\n  description: y')).toMatchInlineSnapshot(`
      "2:11 error character-refused
        The text holds U+202E, a character that reverses or hides text around it.
        Remove it."
    `);
  });
});
