/** The folder where the command was typed, against which its paths count: npm moves to that of package.json. */
export function folderOfCall(environment: NodeJS.ProcessEnv = process.env): string {
  return environment['INIT_CWD'] ?? process.cwd();
}
