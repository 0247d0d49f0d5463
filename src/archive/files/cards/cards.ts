import { cardNames } from '../../addresses/card-names.ts';
import type { Entry } from '../../archive/entry.ts';
import type { Publication } from '../../archive/publication.ts';
import { fileKind, type Placed, placed } from '../../catalogue/kind.ts';
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

/** What a card tells. */
type CardText = Pick<Card, 'kicker' | 'title' | 'byline'>;

/** What distinguishes one card of an archive from another. */
type CardFacts = CardText & Pick<Card, 'name'>;

/** Social cards: of the archive, its topics, its newest days, weeks and papers. */
export const cardFiles = fileKind<CardFacts>({
  *files(publication) {
    const { archive, site, entryOf } = publication;
    const { config, words, routes } = site;
    const card = (name: string, tell: () => CardText): Placed<CardFacts> =>
      placed(routes.card(name), () => ({ name, ...tell() }));
    yield card(cardNames.home, () => listText(words, config.name, archive.papers, ''));
    for (const { slug, label, description, papers } of archive.tags.values()) {
      yield card(cardNames.tag(slug), () => listText(words, label, papers, description));
    }
    for (const [day, papers] of [...archive.days].slice(0, config.cardsForDays)) {
      yield card(cardNames.day(day), () => dayText(words, day, papers));
    }
    for (const [week, papers] of cardNames.weeksWithCard(publication)) {
      const title = words.periods.weekWithYear(week);
      yield card(cardNames.week(week), () => listText(words, title, papers));
    }
    for (const paper of archive.papers.slice(0, config.cardsForPapers)) {
      yield card(cardNames.paper(paper.id), () => paperText(publication, entryOf(paper)));
    }
  },
  body: (site, facts, { drawCard }) => drawCard(cardOf(site, facts)),
});

function dayText(words: Words, day: Day, papers: readonly Paper[]): CardText {
  // No line breaks inside the date.
  const title = words.days.long(day).replace(/(?<=\d) | (?=\d{4})/g, '\u00A0');
  return listText(words, title, papers);
}

/** A list is told by how many papers it has and, where nothing else is said of it, by the first of them. */
function listText(
  words: Words,
  title: string,
  papers: readonly Paper[],
  byline = papers[0] ? plainTitle(papers[0]) : '',
): CardText {
  return { kicker: words.counts.papers(papers.length), title, byline };
}

/** A title in a script that the fonts lack gives way to the paper's day. */
function paperText({ archive, site: { words } }: Publication, entry: Entry): CardText {
  const { paper } = entry;
  const title = plainTitle(paper);
  if (!DRAWABLE.test(title)) {
    return dayText(words, paper.date, archive.days.get(paper.date) ?? []);
  }
  return { kicker: words.days.plain(paper.date), title, byline: bylineOf(words, entry) };
}

/** All that a card shows. */
function cardOf({ config }: Site, { name, kicker, title, byline }: CardFacts): Card {
  return {
    name,
    brand: brandOf(config.name),
    kicker,
    title: shorten(title, TITLE_MAX),
    byline: DRAWABLE.test(byline) ? shorten(byline, BYLINE_MAX) : '',
    foot: shorten(config.description, FOOT_MAX),
    colours: config.colours,
  };
}
