import { runDigest } from '../digest/run-digest.ts';

try {
  process.exitCode = await runDigest(process.argv.slice(2), {
    // npm itself moves to the folder of package.json; INIT_CWD is where the command was typed.
    folder: process.env['INIT_CWD'] ?? process.cwd(),
    out: process.stdout,
    err: process.stderr,
  });
} catch (error) {
  process.exitCode = 2;
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
}
