import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../src/archive/content/read-yaml.ts';
import { problemLines } from '../problem-lines.ts';

const problemsOf = (yaml: string): string => problemLines(readYaml(yaml, 'a.yaml').problems);

describe('readYaml', () => {
  it('reads every scalar as the text that was written', () => {
    const yaml = 'a: 2506.24110\nb: 0x1F\nc: 1e3\nd: no\ne: 2025-12-10\nf: ~\ng:\nh: "\\u0041"';
    expect(readYaml(yaml, 'a.yaml').values).toEqual({
      a: '2506.24110',
      b: '0x1F',
      c: '1e3',
      d: 'no',
      e: '2025-12-10',
      f: '~',
      g: '',
      h: 'A',
    });
  });

  it('keeps keys that objects have by themselves as keys like any other', () => {
    const { values } = readYaml('__proto__: {admin: yes}\nconstructor: x', 'a.yaml');
    expect(Object.keys(values ?? {})).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
  });

  it('counts lines from where the YAML stands in its file', () => {
    expect(readYaml('a: [', 'a.yaml', 4).problems[0]).toMatchObject({ line: 5 });
  });

  it('says what is wrong with text that needs quotes', () => {
    expect(problemsOf('title: Agents: a survey')).toMatchInlineSnapshot(`
      "1:8 error yaml-syntax
        YAML takes the ": " inside this text for a key and its value.
        Put the whole text between double quotes: \`title: "Agents: a survey"\`."
    `);
    expect(problemsOf('title: `x` and more')).toMatchInlineSnapshot(`
      "1:8 error yaml-syntax
        A text without quotes cannot begin with this character.
        Put the whole text between double quotes: \`title: "Agents: a survey"\`."
    `);
    expect(problemsOf('title: "A" and "B"')).toMatchInlineSnapshot(`
      "1:12 error yaml-syntax
        Something stands here that does not belong to the value before it.
        Put the whole text between double quotes: \`title: "Agents: a survey"\`."
    `);
    expect(problemsOf('title: "\\alpha"')).toMatchInlineSnapshot(`
      "1:8 error yaml-syntax
        Between double quotes YAML takes the beginning of \`\\alpha\` for an escape.
        Write each backslash twice, or put the text between single quotes."
    `);
    expect(problemsOf('title: "$\\theta$"')).toMatchInlineSnapshot(`
      "1:8 error yaml-syntax
        Between double quotes YAML takes the beginning of \`\\theta\` for an escape.
        Write each backslash twice, or put the text between single quotes."
    `);
    expect(problemsOf('title: "a \\qquad b"')).toMatchInlineSnapshot(`
      "1:11 error yaml-syntax
        Between double quotes a backslash begins an escape, and this is none.
        Write each backslash twice, or put the text between single quotes."
    `);
    expect(problemsOf('title: "never closed')).toMatchInlineSnapshot(`
      "1:21 error yaml-syntax
        A quote is not closed, or a line is neither \`key: value\` nor a list entry.
        Close the quote; write a blank after the colon of a key and after the hyphen of an entry."
    `);
    expect(problemsOf('title: Learning C # and F')).toMatchInlineSnapshot(`
      "1:8 error yaml-comment
        YAML reads everything after " #" as a comment, so this text ends at "Learning C".
        Put the whole text between double quotes."
    `);
  });

  it('leaves escapes that are meant', () => {
    const { values } = readYaml(
      'a: "two\\nlines"\nb: "\\\\theta"\nc: \'\\theta\'\nd: \\theta',
      'a.yaml',
    );
    expect(values).toEqual({ a: 'two\nlines', b: '\\theta', c: '\\theta', d: '\\theta' });
  });

  it('says what is wrong with the form', () => {
    expect(problemsOf('links:\n\tpdf: x')).toMatchInlineSnapshot(`
      "2:1 error yaml-syntax
        A tab stands where YAML wants blanks.
        Indent with blanks."
    `);
    expect(problemsOf('tags:\n- a\n-b')).toMatchInlineSnapshot(`
      "3:1 error yaml-syntax
        A quote is not closed, or a line is neither \`key: value\` nor a list entry.
        Close the quote; write a blank after the colon of a key and after the hyphen of an entry."
    `);
    expect(problemsOf('tags:\n  - a\n - b')).toMatchInlineSnapshot(`
      "3:1 error yaml-syntax
        The line is not indented as those around it, or a bracket is not closed.
        Indent with blanks, entries of one list or map equally deep."
    `);
    expect(problemsOf('tags: [a')).toMatchInlineSnapshot(`
      "1:9 error yaml-syntax
        The line is not indented as those around it, or a bracket is not closed.
        Indent with blanks, entries of one list or map equally deep."
    `);
    expect(problemsOf('a: b\na: c')).toMatchInlineSnapshot(`
      "2:1 error yaml-syntax
        The key \`a\` stands here a second time.
        Keep one of the two."
    `);
    expect(problemsOf('- a\n- b')).toMatchInlineSnapshot(`
      "1:1 error yaml-syntax
        There are no keys: the top level is a text or a list.
        Write one \`key: value\` a line."
    `);
    expect(problemsOf('just text')).toMatchInlineSnapshot(`
      "1:1 error yaml-syntax
        There are no keys: the top level is a text or a list.
        Write one \`key: value\` a line."
    `);
    expect(problemsOf('a: b\n...\nc: d')).toMatchInlineSnapshot(`
      "3:1 error yaml-syntax
        A second YAML document begins here.
        Write one document only."
    `);
  });

  it('refuses what content does without, each kind once', () => {
    expect(problemsOf('a: &x [b]\nc: *x\nd: *x\ne: *x')).toMatchInlineSnapshot(`
      "1:7 error yaml-feature
        An anchor (\`&name\`) is not allowed here.
        Write the value itself; a text that begins with \`*\`, \`&\` or \`!\` goes between double quotes.
      2:4 error yaml-feature
        An alias (\`*name\`) is not allowed here.
        Write the value itself; a text that begins with \`*\`, \`&\` or \`!\` goes between double quotes."
    `);
    expect(problemsOf('a: !!set {b}\nc: !Kung\nd: !!str e')).toMatchInlineSnapshot(`
      "1:10 error yaml-feature
        A tag (\`!name\`) is not allowed here.
        Write the value itself; a text that begins with \`*\`, \`&\` or \`!\` goes between double quotes."
    `);
    expect(problemsOf('<<: {a: b}\n? [c]\n: d\n&k e: f')).toMatchInlineSnapshot(`
      "1:1 error yaml-feature
        A merge key (\`<<\`) is not allowed here.
        Write the value itself; a text that begins with \`*\`, \`&\` or \`!\` goes between double quotes.
      2:3 error yaml-feature
        A key that is no text is not allowed here.
        Write the value itself; a text that begins with \`*\`, \`&\` or \`!\` goes between double quotes.
      4:4 error yaml-feature
        An anchor (\`&name\`) is not allowed here.
        Write the value itself; a text that begins with \`*\`, \`&\` or \`!\` goes between double quotes."
    `);
    expect(problemsOf('a: [[[[[[b]]]]]]')).toMatchInlineSnapshot(`
      "1:8 error yaml-feature
        Such deep nesting is not allowed here.
        Write the value itself; a text that begins with \`*\`, \`&\` or \`!\` goes between double quotes."
    `);
    expect(problemsOf('%YAML 1.1\n---\na: b')).toMatchInlineSnapshot(`
      "1:1 error yaml-feature
        A %YAML directive is not allowed here.
        Delete the line."
    `);
  });

  it('takes a comment beside a value that is no free text for what it is', () => {
    expect(problemsOf('date: 2025-12-10 # a Wednesday\ntags:\n  - x # topic')).toBe('');
  });

  it('survives nesting that no reader survives', () => {
    expect(problemsOf('['.repeat(100_000))).toContain('yaml-syntax');
  });

  it('reports at most twenty lines of what is no YAML at all', () => {
    expect(readYaml('x\n: y\n'.repeat(500), 'a.yaml').problems).toHaveLength(20);
  });
});
