/** Words that a YAML reader with types takes for something other than text. */
const TYPED_WORD = /^(true|false|yes|no|on|off|y|n|null|nan|inf|~|)$/i;

/** Text that every YAML reader takes as it stands, without quotes. */
const PLAIN_TEXT =
  /^[\p{L}_/](?:[\p{L}\p{M}\p{N} _.,()&+/@;=*'’–-]*[\p{L}\p{M}\p{N}_.,()&+/@;=*'’–-])?$/u;

/** Digits and days, which our own reader takes as text wherever they stand. */
const PLAIN_FIGURE =
  /^([0-9]+|[0-9]{4}-[0-9]{2}-[0-9]{2}|https?:\/\/[^\s#,[\]{}]*[^\s#,[\]{}:]|[a-z]+@[0-9a-f]{8})$/;

/** A text between double quotes in which only quotes and backslashes are escaped. */
const QUOTED = /^"(?:[^"\\\p{C}\u2028\u2029]|\\["\\])*"$/u;

/** A text as YAML: plain where that is safe, else between double quotes, whose escapes are JSON's. */
export function yamlText(text: string): string {
  return isPlain(text) && !TYPED_WORD.test(text) ? text : JSON.stringify(text);
}

/** The text that `yamlText` wrote so, or undefined for what it would write otherwise and for rarer escapes. */
export function readYamlText(written: string): string | undefined {
  if (!written.startsWith('"')) return isPlain(written) ? written : undefined;
  if (!QUOTED.test(written)) return undefined;
  const inner = written.slice(1, -1);
  return inner.includes('\\') ? inner.replace(/\\(.)/gu, '$1') : inner;
}

function isPlain(text: string): boolean {
  return PLAIN_FIGURE.test(text) || PLAIN_TEXT.test(text);
}
