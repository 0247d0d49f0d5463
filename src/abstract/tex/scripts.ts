const zip = (from: string, to: string) =>
  Object.fromEntries([...from].map((character, index) => [character, [...to][index] ?? '']));

/** Characters that have a superscript of their own. */
export const SUPERSCRIPTS: Readonly<Record<string, string>> = zip(
  '0123456789+-−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWαβγδεθιφχ′*∗∘°†‡®',
  '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵅᵝᵞᵟᵋᶿᶥᵠᵡ′**°°†‡®',
);

/** Characters that have a subscript of their own. */
export const SUBSCRIPTS: Readonly<Record<string, string>> = zip(
  '0123456789+-−=()aehijklmnoprstuvxβγρφχ',
  '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ',
);

/** Letters with a double stroke. */
export const BLACKBOARD: Readonly<Record<string, string>> = zip(
  'ABCDEFGHIJKLMNOPQRSTUVWXYZ1k',
  '𝔸𝔹ℂ𝔻𝔼𝔽𝔾ℍ𝕀𝕁𝕂𝕃𝕄ℕ𝕆ℙℚℝ𝕊𝕋𝕌𝕍𝕎𝕏𝕐ℤ𝟙𝕜',
);
