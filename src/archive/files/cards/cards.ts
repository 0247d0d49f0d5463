import { cardNames } from '../../catalogue/card-names.ts';
import { firstAuthors } from '../../formats/text/byline.ts';
import { plainTitle } from '../../formats/text/plain.ts';
import type { Day } from '../../model/day.ts';
import type { Paper } from '../../model/paper.ts';
import { en } from '../../words/en.ts';
import type { Publication } from '../publication.ts';
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

/** All cards: of the archive, its days, weeks and topics, and of the newest papers. */
export function socialCards(publication: Publication): Card[] {
  const { archive, config } = publication;
  const texts: CardText[] = [
    homeText(publication),
    ...[...archive.days].map(([day, papers]) => dayText(day, papers)),
    ...[...archive.weeks].map(([week, papers]) =>
      listText(cardNames.week(week), en.periods.weekWithYear(week), papers),
    ),
    ...[...archive.tags.values()].map(({ slug, label, description, papers }) => ({
      ...listText(cardNames.tag(slug), label, papers),
      byline: description,
    })),
    ...archive.papers.slice(0, config.cardsForNewest).map((paper) => paperText(paper, publication)),
  ];
  return texts.map((text) => finish(text, publication));
}

function homeText({ archive, config }: Publication): CardText {
  return { ...listText(cardNames.home, config.name, archive.papers), byline: '' };
}

function dayText(day: Day, papers: readonly Paper[]): CardText {
  // No line breaks inside the date.
  const title = en.days.long(day).replace(/(?<=\d) | (?=\d{4})/g, '\u00A0');
  return listText(cardNames.day(day), title, papers);
}

/** A list is told by how many papers it has and by the first of them. */
function listText(name: string, title: string, papers: readonly Paper[]): CardText {
  const byline = papers[0] ? plainTitle(papers[0]) : '';
  return { name, kicker: en.counts.papers(papers.length), title, byline };
}

/** A title in a script that the fonts lack gives way to the paper's day. */
function paperText(paper: Paper, publication: Publication): CardText {
  const { archive } = publication;
  const name = cardNames.paper(publication, paper);
  const title = plainTitle(paper);
  if (!DRAWABLE.test(title)) {
    return { ...dayText(paper.date, archive.days.get(paper.date) ?? []), name };
  }
  const byline = firstAuthors(paper, archive.orgOf(paper)?.name ?? paper.org);
  return { name, kicker: en.days.plain(paper.date), title, byline };
}

function finish({ name, kicker, title, byline }: CardText, { config }: Publication): Card {
  const cut = config.name.trim().lastIndexOf(' ') + 1;
  return {
    name,
    brand: { first: config.name.trim().slice(0, cut), last: config.name.trim().slice(cut) },
    kicker,
    title: shorten(title, TITLE_MAX),
    byline: DRAWABLE.test(byline) ? shorten(byline, BYLINE_MAX) : '',
    foot: shorten(config.description, FOOT_MAX),
  };
}

function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max);
  const lastWord = cut.lastIndexOf(' ');
  return `${cut.slice(0, lastWord > max / 2 ? lastWord : max)}…`;
}
