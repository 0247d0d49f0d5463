import { contentRoot } from '../../src/disk/content-root.ts';
import { runCheck } from '../check/run-check.ts';

try {
  process.exitCode = await runCheck(process.argv.slice(2), {
    root: contentRoot(),
    // npm itself moves to the folder of package.json; INIT_CWD is where the command was typed.
    folder: process.env['INIT_CWD'] ?? process.cwd(),
    out: process.stdout,
    err: process.stderr,
  });
} catch (error) {
  process.exitCode = 2;
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
}
