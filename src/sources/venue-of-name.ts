import { labelOfName, SHORT_NAME, venueOfLabel } from '../archive/model/stated-venue.ts';
import { VENUES } from '../archive/model/venues.ts';

/** What is no volume of the papers of the conference itself, or not yet one. */
const OTHER_VOLUME =
  /submi|review|workshop|companion|demonstration|tutorial|doctoral|consortium|student|extended abstract|late[- ]breaking|challenge|competition|satellite|co-?located|in conjunction|industry|shared task/i;

const ORDINAL =
  /\b(?:\d+\s*(?:st|nd|rd|th)|(?:twent|thirt|fort|fift)(?:y|ieth)(?:[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|annual)\b/g;

/** A name of proceedings without what changes from year to year and from publisher to publisher. */
function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/\([^()]*\)|,\s*(?:volume|vol\.|part)\b.*$/g, ' ')
    .replace(/:\s*human language technologies.*$/, ' ')
    .replace(ORDINAL, ' ')
    .replace(/&(?:amp;)?/g, ' and ')
    .replace(
      /\b(?:proceedings|proc|of|the|in|on|conference|conf|international|meeting|ieee|cvf|rsj|acm|sigkdd|sigir)\b/g,
      ' ',
    )
    .replace(/\b(?:19|20)\d\d\b|[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const PLAIN_NAMES = new Map(
  Object.entries(VENUES).flatMap(([short, { name, before, findings }]) =>
    [name, ...(before ? [before.name] : []), ...(findings ? [findings] : [])].map(
      (one): [string, string] => [
        plainName(one),
        one === findings ? `${short} YEAR Findings` : `${short} YEAR`,
      ],
    ),
  ),
);

/** `NeurIPS`, `CVPR 2020`, `KDD '19`, and as Springer has it `Computer Vision -- ECCV 2020`. */
const SHORT = new RegExp(
  `^(?:computer vision\\s*[-–—]+\\s*)?(${SHORT_NAME})(?:\\s*['’]?(?:(?:19|20)?\\d\\d))?$`,
  'i',
);
/** The short name beside the long one, in brackets or before its year: `…, {ICML} 2021, 18-24 July`. */
const BESIDE = new RegExp(
  `(?:\\(|,\\s*)(${SHORT_NAME})(?:\\s*['’]?(?:(?:19|20)?\\d\\d))?\\s*(?=\\)|,|$)`,
  'i',
);

/** The label of the venue that a bibliography names, `CVPR 2025`, by its name as publishers write it and its year. */
export function venueOfName(name: string, year: string): string | undefined {
  const exact = labelOfName(name, year);
  if (exact !== undefined || OTHER_VOLUME.test(name) || !/^\d{4}$/.test(year)) return exact;
  const plain = PLAIN_NAMES.get(plainName(name.replace(BESIDE, ' ')));
  const isFindings = /\bfindings\b/i.test(name);
  const short = SHORT.exec(name)?.[1] ?? BESIDE.exec(name)?.[1];
  const label = plain ?? (short && `${short} YEAR${isFindings ? ' Findings' : ''}`);
  return label === undefined ? undefined : venueOfLabel(label.replace('YEAR', year))?.label;
}
