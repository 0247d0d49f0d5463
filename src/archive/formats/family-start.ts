/** Particles in small letters; other small words are given names (`Hong kyu Lee`). */
const SMALL_PARTICLE =
  /^(?:[dlt]['’]\p{L}*|['’][nst]|de[lnrs]?|dell[aeo]?|degli|de[’']|das?|dos?|dall?|dalla|di|du|dit|van|von|vom|ver|het|ten?|ter|im|am|zu[mr]?|l[aeo]s?|les|y|e|i|ul|ur|al|el|bint?|ibn|ben|abu|af|av|wa|san|st|der|den)$/u;

/** Words between two family names that are one: `Agüera y Arcas`, `Viros i Martin`, `Schulte im Walde`. */
const JOINING = /^(?:y|i|dit|im|am|zum|zur)$/;

/** Particles in capitals that begin a family name wherever they stand: `Le Sellier De Chezelles`. */
const PARTICLE =
  /^(?:De|Del|Della|Di|Van|Von|Den|Der|Le|La|Las|Ben|Bou|Abou|A[iï]t|Ould|Bar|Ver|Ter|Ten)$/;

/** Those that do so only before the last word, since names have them inside: `Hasan Abed Al Kader Hammoud`. */
const LAST_PARTICLE = /^(?:Abu|Al|El|Da|Dall?|Dos|Lo|San|Mac)$/;

/** Portuguese words after a family name that tell a son or nephew from his elder: `Galvão Filho`. */
const NAMESAKE = /^(?:Filho|Netto|J[uú]nior|Sobrinho)$/;

/** Words of Vietnamese, Chinese and Korean names, after or before which `Van`, `Le`, `La` and `Da` are no particles. */
const EAST_ASIAN_WORDS = new Set(
  `anh bach bao bui cao chen cheng chi chu cui dang dao dinh do doan duc duong hai han ho hoang hu huang huynh jonathan khac
  kim ky lam le lee li lin liu luong luu ly ma mai minh nam ngo ngoc nguyen paine park pham phan phi phuoc quang quoc
  soh sun ta tan thai thanh thien thuy tran trinh truong viet vinh vo vu wang wu xu yang zhang zhao zhou zhu`
    .split(/\s+/)
    .filter(Boolean),
);

/**
 * Where the family name begins among the words of a person's name: at its first particle (`van der Berg`,
 * `Le Moing`, `Schulte im Walde`), or at the last word.
 */
export function familyStart(words: readonly string[]): number {
  const last = words.length - 1;
  if (last > 1 && NAMESAKE.test(words[last] ?? '')) return last - 1;
  const start = words.findIndex(
    (_, index) => index > 0 && index < last && isParticle(words, index),
  );
  if (start === -1) return last;
  return start > 1 && JOINING.test(words[start] ?? '') ? start - 1 : start;
}

function isParticle(words: readonly string[], index: number): boolean {
  const [word = '', next = ''] = words.slice(index);
  if (SMALL_PARTICLE.test(word)) return true;
  if (!PARTICLE.test(word) && !LAST_PARTICLE.test(word)) return false;
  const isAsian = [words[0], next].some((one = '') => EAST_ASIAN_WORDS.has(one.toLowerCase()));
  if (isAsian) return false;
  return PARTICLE.test(word) || index === words.length - 2 || isParticle(words, index + 1);
}
