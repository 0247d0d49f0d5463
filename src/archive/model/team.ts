/** Words that end the name of a team and of no person, whatever their case. */
const ENDS =
  /(?:^|[\s-])(?:teams?|collaboration|consortium|laborator(?:y|ies)|institutes?|university|foundation|community|initiative|authors|contributors|committee|council|society|association|alliance|organi[sz]ation|department|cent(?:er|re)|collective|coalition|federation|agency|working group|research group|inc\.?|llc|ltd\.?|gmbh|corp\.?|corporation|technologies)$|\. ?ai$/i;

/** Words that end the name of a team, and now and then that of a person. */
const MAY_END =
  /(?:^|\s)(?:Group|Labs?|Research|Project|AI|DeepMind|Google|Xiaomi|ByteDance|Alibaba|Tencent|Baidu|Huawei|OpenAI|NVIDIA|Microsoft)$/;

/** Words of names that no person has: `Team GLM`, `Gemini Team, Google`, `Tongyi SpeechTeam`, `The BigScience Workshop`. */
const BEGINS = /^(?:The\s.+\s)?Team\s|\p{Ll}Team$|^The\s.+\sWorkshop$|\sTeam,\s/u;

/** Institutions, and companies whose names no person bears: `Institute of Automation`, `Microsoft Research Asia`. */
const INSTITUTION =
  /^(?:the\s)?(?:\p{L}+\s){0,2}(?:institute|university|academy|department|cent(?:er|re)|school|faculty|ministry|college) (?:of|for)\s|^(?:Alibaba|Baidu|ByteDance|Google|Hugging|IBM|Microsoft|NVIDIA|OpenAI|Salesforce|Tencent)\s\p{Lu}/iu;

/** A name before one of those words that only a person has: `J. R. Group`, `Lab, František`. */
const INITIALS = /^(?:\p{Lu}\.[\s-]?|\p{Lu}[\s-])+\p{Lu}\p{L}+$/u;

/** Says whether a name as a paper prints it is that of a team; `authors.yaml` decides where this is wrong. */
export function looksLikeTeam(name: string): boolean {
  if (BEGINS.test(name) || (INSTITUTION.test(name) && !name.includes(','))) return true;
  if (name.includes(',') && !/,\s*(?:inc|llc|ltd)\.?$/i.test(name)) return false;
  return ENDS.test(name) || (MAY_END.test(name) && !INITIALS.test(name));
}
