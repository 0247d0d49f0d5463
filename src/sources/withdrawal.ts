const WHAT =
  '(?:paper|article|submission|manuscript|work|preprint|version|draft|note|report|document)';
const GONE =
  '(?:has been|have been|had to be|is|was|are|is being|will be|(?:needs?|ought) to be|should be|must be)(?: \\w+ly| now| hereby)? (?:withdrawn|retracted)';
const REASON =
  '(?: by\\b| due\\b| because\\b| since\\b| as\\b| for\\b| at\\b| on\\b| pending\\b| in favou?r\\b| from (?:the )?arxiv|\\s*[.,;:!(]|$)';
const AUTHORS = "(?:(?:we|the authors?|authors?|i)\\b(?:'ve|'m|'re)?)";

/** A notice as authors and arXiv's editors begin it: `This paper has been withdrawn by the author`, `Withdrawn.` */
const NOTICE = new RegExp(
  `^\\W*(?:arxiv admin note:?\\s*)?(?:unfortunately,? |sorry,? )?(?:(?:this|(?:this |the |our )?${WHAT}(?: \\([^)]*\\))?) ${GONE}\\b|${GONE}\\b|` +
    `(?:this |the )?(?:${WHAT} )?(?:has been |was )?removed by (?:the )?arxiv\\b|(?:(?:this |the |our )?${WHAT} |temporarily )?(?:withdrawn|retracted)${REASON}|` +
    `${AUTHORS}(?: have| has| hereby)* (?:withdr[ae]w|withdrawn|retract(?:ed)?)(?: (?:this|the|our) ${WHAT}\\b|[.;,]|$)|` +
    `${AUTHORS}(?: am| are| is)? (?:withdrawing|retracting) (?:this|the|our) ${WHAT}\\b|` +
    `${AUTHORS} (?:wish(?:es)?|want(?:s)?|would like|need|(?:(?:has |have )?(?:asked?|request(?:ed)?|decided)))(?: to| for)?(?: the)? (?:withdraw|retract)|` +
    `(?:withdrawal|retraction)\\b(?=[.:;]|$)|withdrawing (?:this|the|our)\\b)`,
  'i',
);

/** What a comment says besides that another version or another venue is meant. */
const ELSEWHERE =
  /\b(?:withdrawn|withdrew|withdrawal)\s+(?:\w+\s+)?from\s+(?!(?:the\s+)?arxiv)|\b(?:not|never|n't|previous(?:ly)?|earlier|first|old) (?:\w+ )?(?:been )?withdrawn|v[0-9]+ (?:was|is|has been) withdrawn/i;

/** Says whether arXiv's comment on a paper tells that the paper was withdrawn. */
export function tellsOfWithdrawal(comment: string): boolean {
  if (ELSEWHERE.test(comment)) return false;
  if (NOTICE.test(comment)) return true;
  // After pages and figures: `12 pages, this paper has been withdrawn`, `arXiv admin note: …`.
  return comment
    .split(/(?:[.;,]|\barXiv admin note:)\s+/i)
    .some((part) => NOTICE.test(part) && !/^\W*withdrawn for\b/i.test(part));
}

/** The words of a sentence that goes on about a withdrawal: why, and where to read instead. */
const ABOUT_IT =
  /withdraw|retract|error|mistake|flaw|incorrect|wrong|gap|replaced|supersed|merged|duplicat|overlap|plagiar|copyright|licen[cs]|version|revis|updat|apolog|contact|instead|see\b|refer to|available|author|submission|submitted|policy|dispute|permission|consent|further notice/i;

/**
 * Says whether an abstract is nothing but the notice that its paper was withdrawn. One that goes on to say what the
 * paper is about, or that only begins with the word, is an abstract.
 */
export function isNotice(abstract: string): boolean {
  if (!NOTICE.test(abstract) || abstract.length > 600) return false;
  const [first = '', ...more] = abstract.split(/(?<=[.!?;])\s+/).filter((part) => part !== '');
  return !PROPOSES.test(first) && more.every((part) => ABOUT_IT.test(part) && !PROPOSES.test(part));
}

/** What only the abstract of a paper says. */
const PROPOSES =
  /\bwe (?:propose|present|introduce|study|show|develop|investigate|prove|consider|demonstrate)\b|\bthis (?:article|paper|work|study) (?:propose|present|introduce|stud(?:y|ie)|show|develop|investigate|measure|examine|explore|describe)s?\b/i;
