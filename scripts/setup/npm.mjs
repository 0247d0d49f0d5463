import { win32 } from 'node:path';

/**
 * The npm that runs us, as a program and its first arguments: its script for the running Node, since `npm` by
 * name is no program on Windows. Where npm does not run us, Windows has it beside Node.
 * @param {{ platform?: string, node?: string, script?: string }} from
 * @returns {[string, ...string[]]}
 */
export function npmCommand({
  platform = process.platform,
  node = process.execPath,
  script = process.env.npm_execpath,
} = {}) {
  if (script && /\.c?js$/.test(script)) return [node, script];
  if (platform !== 'win32') return ['npm'];
  return [node, win32.join(win32.dirname(node), 'node_modules', 'npm', 'bin', 'npm-cli.js')];
}
