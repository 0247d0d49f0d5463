import { SHORT_NAME, statedVenue } from '../archive/model/stated-venue.ts';
import { VENUES } from '../archive/model/venues.ts';

/** What makes it unsure that the paper stands in the main proceedings: hopes, other forms of papers, satellites. */
const UNSURE =
  /submi|review|workshop|challenge|competition|shared task|tutorial|doctoral|consortium|demo\b|demonstration|student|abstract|exten(?:ded|sion)|preliminary|previous|prior|earlier|short(?:er)? (?:version|paper)|conference version|journal version|reject|withdraw|retract|not accepted|preparation|template|bridge|symposium on|industry|late[- ]breaking|blue sky|companion|tiny|blog|supplement|appendix (?:to|of)|erratum|satellite|co-?located|in conjunction|@|\bw(?:orkshop)?s?\b|nominat|planned|target|aim|preprint of|builds? on|based on|follow-?up|reproduc/i;

/** What says that a paper is accepted or published, up to the venue. */
const ACCEPTED =
  /^.*\b(?:accept\w*|appear\w*|publi(?:sh\w*|cation)|present\w*|camera[- ]?ready|oral|spotlight|poster|highlight|version of)\b/i;

/** Words that may stand around a venue without saying of another. */
const FILLERS = new Set(
  `accepted accept acceptance to at by in for the as a an and be of from with appear appears appeared appearing publish published publication presented
  presentation proceedings proc camera ready camera-ready camera‐ready version oral orals spotlight poster highlight highlights main conference track paper papers
  long short regular full technical research findings ieee acm cvf rsj isca international annual aaai sigkdd sigir datasets dataset
  benchmarks benchmark position best award candidate top this work is was has been will we our it now final official article manuscript here
  first second third fourth fifth 1st 2nd 3rd edition session cycle round february august july may june code available project page website homepage
  pages page figures figure tables table main text includes including appendix code data html pdf arxiv updated author authors equal contribution
  d&b db datasets&benchmarks conf ccf-a core a* selected github repo source special issue volume vol`
    .split(/\s+/)
    .concat(
      Object.values(VENUES).flatMap(({ name, findings = '' }) =>
        `${name} ${findings}`.toLowerCase().split(/[\s,:()/]+/),
      ),
    ),
);

const MENTION = new RegExp(
  [
    `(?<![\\p{L}\\p{N}+&/-])(?:(?:IEEE|ACM|ISCA)\\s+)?(${SHORT_NAME})`,
    `(?:\\s*[-–:,]?\\s*findings)?`,
    `(?:\\s*[-–'’\`,:(]{0,2}\\s*(20[12]\\d)|[-–'’\` ]{0,2}([12]\\d))(?![\\p{L}\\p{N}]|[.:]\\d| pages)`,
  ].join(''),
  'giu',
);

/**
 * The venue that has accepted a paper, by arXiv's comment on it: `CVPR 2025`, `EMNLP 2023 Findings`. Undefined unless
 * the comment says of one venue of the registry, with its year, and of nothing that makes it unsure.
 */
export function venueOfComment(comment: string): string | undefined {
  const text = comment.replace(/https?:\/\/\S+/g, ' ').replace(/\s+/g, ' ');
  if (UNSURE.test(text)) return undefined;
  const labels = new Set<string>();
  for (const sentence of text.split(/[.!](?=\s|$)|;|\n/)) {
    for (const mention of sentence.matchAll(MENTION)) {
      const label = labelOf(mention, /\bfindings\b/i.test(sentence));
      if (label === undefined || !isSure(sentence, mention)) return undefined;
      labels.add(label);
    }
  }
  const [label, ...others] = labels;
  return others.length === 0 ? label : undefined;
}

function labelOf(
  [, short = '', whole, digits = '']: RegExpMatchArray,
  isFindings: boolean,
): string | undefined {
  return statedVenue(short, whole ?? digits, isFindings)?.label;
}

/** Whether nothing that is unknown stands between the word of acceptance, or the beginning, and the end of a sentence's part. */
function isSure(sentence: string, { index = 0, 0: { length } }: RegExpMatchArray): boolean {
  const before = sentence.slice(0, index).replace(ACCEPTED, '');
  const [trail = '', next = ''] = sentence.slice(index + length).split(/[,|]/);
  return isFiller(before) && isFiller(trail) && !wordsOf(next).some(isShortName);
}

function isFiller(text: string): boolean {
  return wordsOf(text).every(isKnown);
}

function wordsOf(text: string): string[] {
  return text.split(/[\s,:()[\]"“”'‘’*–—|{}/+-]+/).filter(Boolean);
}

function isKnown(word: string): boolean {
  return FILLERS.has(word.toLowerCase()) || /^\d+(?:st|nd|rd|th)?$/.test(word);
}

/** `AbjadNLP` after a venue is a workshop of it. */
function isShortName(word: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(word) && !isKnown(word);
}
