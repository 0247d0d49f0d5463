import { cardNames } from '../../addresses/card-names.ts';
import type { Entry } from '../../archive/entry.ts';
import type { Publication } from '../../archive/publication.ts';
import { fileKind, type Placed } from '../../catalogue/kind.ts';
import { bylineOf } from '../../formats/text/byline.ts';
import { plainTitle } from '../../formats/text/plain.ts';
import type { Day } from '../../model/day.ts';
import type { Paper } from '../../model/paper.ts';
import type { Site } from '../../site.ts';
import { brandOf } from '../../views/page-shell.ts';
import type { Words } from '../../words/en.ts';
import { shorten } from '../../words/shorten.ts';
import type { Card } from './card.ts';

/** The longest texts of a card, in characters: a title of four lines, a byline and a foot of two. */
const TITLE_MAX = 150;
const BYLINE_MAX = 110;
const FOOT_MAX = 130;

/** The scripts of which the fonts of the cards have letters, and the signs that all scripts share. */
const DRAWABLE =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]*$/u;

/** What distinguishes one card of an archive from another. */
type CardText = Pick<Card, 'name' | 'kicker' | 'title' | 'byline'>;

/** Social cards: of the archive, its topics, its newest days, weeks and papers. */
export const cardFiles = fileKind<CardText>({
  *files(publication) {
    for (const text of cardTexts(publication)) yield placed(text, publication);
  },
  body: (site, text, { drawCard }) => drawCard(cardOf(site, text)),
});

function placed(text: CardText, { site }: Publication): Placed<CardText> {
  return { address: site.routes.card(text.name), facts: text };
}

function* cardTexts(publication: Publication): Generator<CardText> {
  const { archive, site, entryOf } = publication;
  const { config, words } = site;
  yield { ...listText(words, cardNames.home, config.name, archive.papers), byline: '' };
  for (const { slug, label, description, papers } of archive.tags.values()) {
    yield { ...listText(words, cardNames.tag(slug), label, papers), byline: description };
  }
  for (const [day, papers] of [...archive.days].slice(0, config.cardsForDays)) {
    yield dayText(words, day, papers);
  }
  for (const [week, papers] of cardNames.weeksWithCard(publication)) {
    yield listText(words, cardNames.week(week), words.periods.weekWithYear(week), papers);
  }
  for (const paper of archive.papers.slice(0, config.cardsForPapers)) {
    yield paperText(publication, entryOf(paper));
  }
}

function dayText(words: Words, day: Day, papers: readonly Paper[]): CardText {
  // No line breaks inside the date.
  const title = words.days.long(day).replace(/(?<=\d) | (?=\d{4})/g, '\u00A0');
  return listText(words, cardNames.day(day), title, papers);
}

/** A list is told by how many papers it has and by the first of them. */
function listText(words: Words, name: string, title: string, papers: readonly Paper[]): CardText {
  const byline = papers[0] ? plainTitle(papers[0]) : '';
  return { name, kicker: words.counts.papers(papers.length), title, byline };
}

/** A title in a script that the fonts lack gives way to the paper's day. */
function paperText({ archive, site: { words } }: Publication, entry: Entry): CardText {
  const { paper } = entry;
  const name = cardNames.paper(paper.id);
  const title = plainTitle(paper);
  if (!DRAWABLE.test(title)) {
    return { ...dayText(words, paper.date, archive.days.get(paper.date) ?? []), name };
  }
  return { name, kicker: words.days.plain(paper.date), title, byline: bylineOf(words, entry) };
}

/** All that a card shows. */
function cardOf({ config }: Site, { name, kicker, title, byline }: CardText): Card {
  return {
    name,
    brand: brandOf(config.name),
    kicker,
    title: shorten(title, TITLE_MAX),
    byline: DRAWABLE.test(byline) ? shorten(byline, BYLINE_MAX) : '',
    foot: shorten(config.description, FOOT_MAX),
  };
}
