import { HOSTS, type Host, LIMITS_READ } from '../hosts/hosts.ts';
import { whatFails } from '../hosts/what-fails.ts';
import type { Diagnosis } from './diagnosis.ts';

/** A diagnosis for programs: one JSON object; shares are parts of a limit, 1 for all of it. */
export function diagnosisJson({ address, findings, asked, folder, built }: Diagnosis): string {
  const verdicts = new Map(built?.verdicts.map((verdict) => [verdict.host.name, verdict]));
  const hosts = HOSTS.map((host) => {
    const verdict = verdicts.get(host.name);
    const fails = asked ? whatFails(host.reads, asked) : [];
    return { ...plainHost(host), fails, state: verdict?.state ?? null, shares: sharesOf(verdict) };
  });
  const site = built === undefined ? null : { folder, ...built.size };
  const all = { address: address ?? null, findings, site, hosts, limitsRead: LIMITS_READ };
  return `${JSON.stringify(all, null, 2)}\n`;
}

function plainHost({ name, limits, besides }: Host): object {
  return { name, limits, besides };
}

function sharesOf(
  verdict: { shares: readonly { limit: { of: string }; share: number }[] } | undefined,
) {
  return Object.fromEntries(
    (verdict?.shares ?? []).map(({ limit, share }) => [limit.of, Number(share.toFixed(4))]),
  );
}
