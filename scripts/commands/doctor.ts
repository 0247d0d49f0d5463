import { outputFolder } from '../build/folders/output-folder.ts';
import { runCommand } from '../cli/command.ts';
import { siteConfig } from '../cli/site-config.ts';
import { DOCTOR, readOptions } from '../doctor/options.ts';
import { runDoctor } from '../doctor/run-doctor.ts';

await runCommand({
  ...DOCTOR,
  run: (line) => runDoctor(outputFolder(), siteConfig, readOptions(line), process.stdout),
});
