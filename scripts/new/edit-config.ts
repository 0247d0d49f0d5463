import ts from 'typescript';
import { CommandError } from '../cli/exit.ts';

/** Options of a configuration and their new values; `undefined` takes an option away. */
export type ConfigEdits = Readonly<Record<string, string | undefined>>;

/** The widest line of the project. */
const LINE_MAX = 100;

/**
 * The text of archive.config.ts with some options changed, and everything else, comments and other options, as it was.
 * Throws a `CommandError` where the file has no object of options to change.
 */
export function editConfig(text: string, edits: ConfigEdits): string {
  return Object.entries(edits).reduce(
    (changed, [name, value]) => editOption(changed, name, value),
    text,
  );
}

function editOption(text: string, name: string, value: string | undefined): string {
  const options = optionsOf(text);
  const property = options.properties.find(
    (one): one is ts.PropertyAssignment =>
      ts.isPropertyAssignment(one) && one.name.getText() === name,
  );
  if (property && value === undefined) return withoutLines(text, property);
  if (value === undefined) return text;
  const written = optionText(name, value);
  if (property) return splice(text, property.getStart(), property.getEnd(), written);
  return withOption(text, options, written);
}

/** Adds an option behind all others, and behind the comments that follow them. */
function withOption(text: string, options: ts.ObjectLiteralExpression, written: string): string {
  const last = options.properties.at(-1);
  const needsComma = last && !options.properties.hasTrailingComma;
  const close = options.getEnd() - 1;
  const line = text.lastIndexOf('\n', close) + 1;
  const isAlone = text.slice(line, close).trim() === '' && line > options.getStart();
  const at = isAlone ? line : close;
  const added = splice(text, at, at, isAlone ? `  ${written},\n` : `\n  ${written},\n`);
  return needsComma ? splice(added, last.getEnd(), last.getEnd(), ',') : added;
}

/** The value that an option has, where it is a plain text. */
export function optionIn(text: string, name: string): string | undefined {
  for (const property of optionsOf(text).properties) {
    if (!ts.isPropertyAssignment(property) || property.name.getText() !== name) continue;
    return ts.isStringLiteralLike(property.initializer) ? property.initializer.text : undefined;
  }
  return undefined;
}

/** The object that the file declares as `config`. */
function optionsOf(text: string): ts.ObjectLiteralExpression {
  const file = ts.createSourceFile('archive.config.ts', text, ts.ScriptTarget.Latest, true);
  let found: ts.ObjectLiteralExpression | undefined;
  file.forEachChild((statement) => {
    if (!ts.isVariableStatement(statement)) return;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (name.getText() === 'config' && initializer && ts.isObjectLiteralExpression(initializer)) {
        found = initializer;
      }
    }
  });
  if (found) return found;
  throw new CommandError(
    'archive.config.ts declares no `const config = { … }` that could be changed.',
  );
}

function optionText(name: string, value: string): string {
  const literal = value.includes("'")
    ? JSON.stringify(value)
    : `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"')}'`;
  const line = `${name}: ${literal}`;
  return line.length + 3 <= LINE_MAX ? line : `${name}:\n    ${literal}`;
}

function withoutLines(text: string, property: ts.Node): string {
  const start = text.lastIndexOf('\n', property.getStart()) + 1;
  const end = text.indexOf('\n', property.getEnd());
  return splice(text, start, end < 0 ? text.length : end + 1, '');
}

function splice(text: string, from: number, to: number, instead: string): string {
  return text.slice(0, from) + instead + text.slice(to);
}
