import { outputFolder } from '../build/folders/output-folder.ts';
import { runCommand } from '../cli/command.ts';
import { EXIT } from '../cli/exit.ts';
import { readOptions, VERIFY } from '../verify/options.ts';
import { isProved, runVerify, verificationText } from '../verify/run-verify.ts';

await runCommand({
  ...VERIFY,
  run: async (line) => {
    const options = readOptions(line);
    const found = await runVerify(outputFolder(), options);
    const isGood = isProved(found);
    const json = (): string => `${JSON.stringify({ proved: isGood, ...found }, null, 2)}\n`;
    process.stdout.write(options.format === 'json' ? json() : verificationText(found));
    return isGood ? EXIT.fine : EXIT.problems;
  },
});
