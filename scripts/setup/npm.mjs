/**
 * The npm that runs us, as a program and its first arguments: its script for the running Node, since `npm` by
 * name is no program on Windows.
 * @returns {[string, ...string[]]}
 */
export function npmCommand() {
  const script = process.env.npm_execpath;
  return script && /\.c?js$/.test(script) ? [process.execPath, script] : ['npm'];
}
