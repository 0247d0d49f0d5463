import { type KnownVenue, VENUES } from './venues.ts';

/** A venue of the registry and the year of its papers. */
interface StatedVenue {
  /** `CVPR 2025`, `EMNLP 2023 Findings`. */
  label: string;
  kind: KnownVenue['kind'];
  /** The name of the proceedings or journal. */
  name: string;
  year: number;
}

const SHORT_NAMES = new Map(
  Object.entries(VENUES).flatMap(([short, { also = [] }]) =>
    [short, ...also].map((one): [string, string] => [one.toLowerCase(), short]),
  ),
);

/** The short names of the registry as a part of an expression, longest first. */
export const SHORT_NAME = [...SHORT_NAMES.keys()].sort((a, b) => b.length - a.length).join('|');

/** The venue of a short name in any case, a year of four or two digits, and a volume; undefined where it is none. */
export function statedVenue(
  shortName: string,
  year: string,
  isFindings: boolean,
): StatedVenue | undefined {
  const short = SHORT_NAMES.get(shortName.toLowerCase());
  const known = short === undefined ? undefined : VENUES[short];
  if (short === undefined || known === undefined) return undefined;
  if (isFindings && known.findings === undefined) return undefined;
  const whole = Number(year.length === 2 ? `20${year}` : year);
  const { before } = known;
  const name = before && whole < before.year ? before.name : known.name;
  return {
    label: `${short} ${whole}${isFindings ? ' Findings' : ''}`,
    kind: known.kind,
    name: (isFindings && known.findings) || name,
    year: whole,
  };
}

const LABEL = new RegExp(`^(${SHORT_NAME}) ((?:19|20)\\d\\d)( Findings)?$`, 'i');

/** The venue that a label names; undefined where the registry has none of the name. */
export function venueOfLabel(label: string): StatedVenue | undefined {
  const [, short = '', year = '', findings] = LABEL.exec(label) ?? [];
  return statedVenue(short, year, findings !== undefined);
}

/** The label of a venue by the name that a bibliography states, and its year. */
export function labelOfName(name: string, year: string): string | undefined {
  for (const [short, { findings }] of Object.entries(VENUES)) {
    const named = [statedVenue(short, year, false), findings && statedVenue(short, year, true)];
    const found = named.find((one) => one && one.name === name);
    if (found) return found.label;
  }
  return undefined;
}
