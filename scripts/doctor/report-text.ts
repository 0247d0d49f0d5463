import { FILE_KIND_NAMES } from '../../src/archive/addresses/kind-of-file.ts';
import { figure } from '../../src/archive/words/counts-en.ts';
import { bytesText, curesOf, limitText, percentText } from '../hosts/host-report.ts';
import { HOSTS, LIMITS_READ } from '../hosts/hosts.ts';
import type { HostState, Verdict } from '../hosts/judge-hosts.ts';
import type { SiteSize } from '../hosts/site-size.ts';
import { whatFails } from '../hosts/what-fails.ts';
import type { Diagnosis } from './diagnosis.ts';

/** A diagnosis for people: the configuration, the site by kinds of files, and the hosts. */
export function diagnosisText(diagnosis: Diagnosis): string {
  const { asked, folder, built } = diagnosis;
  const site =
    built === undefined
      ? [`There is no site in ${folder}. \`npm run build\` makes it.`, '', ...limitLines(asked)]
      : [...sizeLines(folder, built.size), '', ...hostLines(built, asked)];
  return `${[...configLines(diagnosis), '', ...site].join('\n')}\n`;
}

function configLines({ address, findings }: Diagnosis): string[] {
  const lines = findings.flatMap(({ message, fix }) => [`  ${message}`, `    ${fix}`]);
  const count = findings.length === 1 ? '1 thing' : `${findings.length} things`;
  const state = findings.length === 0 ? 'nothing to mend' : `${count} to mend:`;
  return [`Configuration${address === undefined ? '' : ` for ${address}`}: ${state}`, ...lines];
}

function sizeLines(folder: string, { files, bytes, largest, kinds }: SiteSize): string[] {
  const most = largest && `; the largest is ${largest.path}, ${bytesText(largest.bytes)}`;
  return [
    `Site in ${folder}: ${figure(files)} files, ${bytesText(bytes)}${most ?? ''}`,
    ...kinds.map(
      (one) =>
        `  ${figure(one.files).padStart(9)} ${bytesText(one.bytes).padStart(10)}  ${FILE_KIND_NAMES[one.kind]}`,
    ),
  ];
}

const STATES: Readonly<Record<HostState, string>> = {
  fits: 'fits',
  near: 'near the limit',
  over: 'does not fit',
};

function hostLines(
  { size, verdicts }: NonNullable<Diagnosis['built']>,
  asked: Diagnosis['asked'],
): string[] {
  const width = widthOf(HOSTS);
  const cures = curesOf(size, verdicts);
  return [
    `Hosts, with their limits as read on ${LIMITS_READ}:`,
    ...verdicts.map(
      (verdict) =>
        `  ${verdict.host.name.padEnd(width)}  ${STATES[verdict.state].padEnd(14)}  ${sharesText(verdict)}`,
    ),
    ...(cures.length > 0 ? ['', ...cures] : []),
    '',
    ...besidesLines(asked),
  ];
}

function sharesText({ shares }: Verdict): string {
  if (shares.length === 0) return 'no limit';
  return shares
    .map(({ limit, share }) => `${percentText(share)} of ${limitText(limit)}`)
    .join(', ');
}

function limitLines(asked: Diagnosis['asked']): string[] {
  const width = widthOf(HOSTS);
  return [
    `Hosts, with their limits as read on ${LIMITS_READ}:`,
    ...HOSTS.map(({ name, limits }) => {
      const words = limits.map(limitText).join(', ');
      return `  ${name.padEnd(width)}  ${words === '' ? 'no limit' : words}`;
    }),
    '',
    ...besidesLines(asked),
  ];
}

/** What does not work there, what no count tells, and where the limits stand. */
function besidesLines(asked: Diagnosis['asked']): string[] {
  return HOSTS.flatMap(({ name, limits, besides, reads }) => {
    const sources = [...new Set(limits.map(({ source }) => source))];
    const fails = asked ? whatFails(reads, asked) : [];
    return [...fails, ...besides, ...sources].map(
      (words, index) => `${index === 0 ? `${name}: ` : '  '}${words}`,
    );
  });
}

function widthOf(hosts: readonly { name: string }[]): number {
  return Math.max(...hosts.map(({ name }) => name.length));
}
