import { runCommand } from '../../scripts/cli/command.ts';
import { KILLS, readKillOptions } from './options.ts';
import { runKills } from './run-kills.ts';

await runCommand({ ...KILLS, run: (line) => runKills(readKillOptions(line)) });
