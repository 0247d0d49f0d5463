import { rootOf } from '../../src/archive/addresses/listed-routes.ts';
import type { ResolvedConfig } from '../../src/archive/config.ts';
import { CommandError, EXIT } from '../cli/exit.ts';
import type { Asked } from '../hosts/what-fails.ts';
import { configFindings } from './config-findings.ts';
import type { Diagnosis, Finding } from './diagnosis.ts';
import { addressFindings, lookAtSite, wholeFindings } from './look-at-site.ts';
import type { DoctorOptions } from './options.ts';
import { diagnosisJson } from './report-json.ts';
import { diagnosisText } from './report-text.ts';

/** Reads the configuration; throws `CommandError` where it is wrong. */
type ReadConfig = () => Pick<ResolvedConfig, 'site' | 'base' | 'repository'> & Asked;

/** Says what the configuration and the built site in a folder are fit for; returns the exit code. */
export async function runDoctor(
  folder: string,
  readConfig: ReadConfig,
  { format }: DoctorOptions,
  out: { write: (text: string) => unknown },
): Promise<number> {
  const diagnosis = await diagnose(folder, readConfig);
  out.write(format === 'json' ? diagnosisJson(diagnosis) : diagnosisText(diagnosis));
  return diagnosis.findings.length > 0 ? EXIT.problems : EXIT.fine;
}

async function diagnose(folder: string, readConfig: ReadConfig): Promise<Diagnosis> {
  const built = await lookAtSite(folder);
  const config = configOrFinding(readConfig);
  if ('fix' in config) {
    return { address: undefined, findings: [config], asked: undefined, folder, built };
  }
  const base = rootOf(config.base);
  const address = config.site.replace(/\/+$/, '') + base;
  const findings = [
    ...configFindings({ ...config, base }),
    ...(built
      ? [...(await addressFindings(folder, address)), ...(await wholeFindings(folder))]
      : []),
  ];
  return { address, findings, asked: config, folder, built };
}

function configOrFinding(readConfig: ReadConfig): ReturnType<ReadConfig> | Finding {
  try {
    return readConfig();
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return {
      message: error.message,
      fix: 'Each option has its sentence in src/archive/config.ts.',
    };
  }
}
