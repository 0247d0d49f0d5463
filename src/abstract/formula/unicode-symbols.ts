/** Commands that stand for one character which reads well in plain text. */
export const SYMBOLS: Readonly<Record<string, string>> = {
  ...{ alpha: 'α', beta: 'β', gamma: 'γ', delta: 'δ', epsilon: 'ϵ', varepsilon: 'ε', zeta: 'ζ' },
  ...{ eta: 'η', theta: 'θ', vartheta: 'ϑ', iota: 'ι', kappa: 'κ', lambda: 'λ', mu: 'μ', nu: 'ν' },
  ...{ xi: 'ξ', omicron: 'ο', pi: 'π', varpi: 'ϖ', rho: 'ρ', varrho: 'ϱ', sigma: 'σ' },
  ...{ varsigma: 'ς', tau: 'τ', upsilon: 'υ', phi: 'ϕ', varphi: 'φ', chi: 'χ', psi: 'ψ' },
  ...{ omega: 'ω', Gamma: 'Γ', Delta: 'Δ', Theta: 'Θ', Lambda: 'Λ', Xi: 'Ξ', Pi: 'Π', Sigma: 'Σ' },
  ...{ Upsilon: 'Υ', Phi: 'Φ', Psi: 'Ψ', Omega: 'Ω', eps: 'ϵ', ell: 'ℓ', hbar: 'ℏ', infty: '∞' },
  ...{ partial: '∂', nabla: '∇', forall: '∀', exists: '∃', nexists: '∄', emptyset: '∅' },
  ...{ varnothing: '∅', aleph: 'ℵ', Re: 'ℜ', Im: 'ℑ', wp: '℘', angle: '∠', top: '⊤', bot: '⊥' },
  ...{ prime: '′', degree: '°', textdegree: '°', dagger: '†', ddagger: '‡', S: '§', star: '⋆' },
  ...{ ast: '∗', circ: '∘', bullet: '•', cdot: '·', cdots: '⋯', ldots: '…', dots: '…' },
  ...{ dotsc: '…', dotsb: '⋯', times: '×', div: '÷', pm: '±', mp: '∓', oplus: '⊕', otimes: '⊗' },
  ...{ odot: '⊙', ominus: '⊖', cup: '∪', cap: '∩', setminus: '∖', wedge: '∧', vee: '∨' },
  ...{ land: '∧', lor: '∨', lnot: '¬', neg: '¬', sum: '∑', prod: '∏', int: '∫', oint: '∮' },
  ...{ langle: '⟨', rangle: '⟩', lceil: '⌈', rceil: '⌉', lfloor: '⌊', rfloor: '⌋', lvert: '|' },
  ...{ rvert: '|', vert: '|', mid: '|', lVert: '‖', rVert: '‖', Vert: '‖', '|': '‖', '{': '{' },
  ...{ '}': '}', lbrace: '{', rbrace: '}', '%': '%', $: '$', '&': '&', '#': '#', _: '_' },
  ...{ square: '□', Box: '□', triangle: '△', checkmark: '✓', textmu: 'µ', micro: 'µ', i: 'ı' },
  ...{ imath: 'ı', jmath: 'ȷ', hslash: 'ℏ', complement: '∁', mho: '℧', slash: '/', colon: ':' },
  ...{ backslash: '\\', texttimes: '×', textpm: '±', textbar: '|', percent: '%', cent: '¢' },
  ...{ pounds: '£', euro: '€', blacksquare: '■', clubsuit: '♣', heartsuit: '♡', flat: '♭' },
  ...{ sharp: '♯', natural: '♮', diamond: '⋄', Diamond: '◇', lozenge: '◊', bigstar: '★' },
};

/** Relations and arrows, which stand between blanks when there is something on both sides. */
export const RELATIONS: Readonly<Record<string, string>> = {
  ...{ le: '≤', leq: '≤', leqslant: '≤', ge: '≥', geq: '≥', geqslant: '≥', ne: '≠', neq: '≠' },
  ...{ lt: '<', gt: '>', textless: '<', textgreater: '>', ll: '≪', gg: '≫', approx: '≈' },
  ...{ sim: '∼', simeq: '≃', cong: '≅', equiv: '≡', propto: '∝', asymp: '≍', lesssim: '≲' },
  ...{ gtrsim: '≳', prec: '≺', succ: '≻', preceq: '⪯', succeq: '⪰', in: '∈', notin: '∉' },
  ...{ ni: '∋', subset: '⊂', subseteq: '⊆', subsetneq: '⊊', supset: '⊃', supseteq: '⊇' },
  ...{ perp: '⊥', parallel: '∥', models: '⊨', vdash: '⊢', to: '→', rightarrow: '→' },
  ...{ longrightarrow: '⟶', leftarrow: '←', gets: '←', leftrightarrow: '↔', Rightarrow: '⇒' },
  ...{ Leftarrow: '⇐', Leftrightarrow: '⇔', implies: '⟹', iff: '⟺', mapsto: '↦' },
  ...{ longmapsto: '⟼', hookrightarrow: '↪', rightleftharpoons: '⇌', uparrow: '↑' },
  ...{ downarrow: '↓', updownarrow: '↕', nearrow: '↗', searrow: '↘', triangleq: '≜' },
  ...{ coloneqq: '≔', defeq: '≔', doteq: '≐', textrightarrow: '→', textuparrow: '↑' },
  ...{ textdownarrow: '↓', leadsto: '⇝', rightsquigarrow: '⇝', ncong: '≇', nsim: '≁' },
};

/** Named functions: upright words with a blank before their argument. */
export const FUNCTIONS: ReadonlySet<string> = new Set(
  `arccos arcsin arctan arg argmax argmin cos cosh cot csc deg det diag dim exp gcd hom inf ker lg lim liminf
  limsup ln log max min mod poly polylog Pr rank sec sgn sign sin sinh softmax sup tan tanh Tr tr Var Cov`.split(
    /\s+/,
  ),
);

/** Commands that change the face of their argument only, which plain text does not show. */
export const FACES: ReadonlySet<string> = new Set(
  `text textbf textit textrm textsf texttt textsc textnormal textup textsl emph mbox hbox mathrm mathbf mathit
  mathsf mathtt mathcal mathscr mathfrak mathnormal mathup bm boldsymbol pmb operatorname ensuremath
  mathds mathbbm mathbold`.split(/\s+/),
);

/** Commands without a visible character of their own. */
export const SILENT: ReadonlySet<string> = new Set(
  `left right big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr Biggl Biggr displaystyle textstyle scriptstyle limits
  nolimits ! / xspace rm bf it sf tt cal mathopen mathclose protect`.split(/\s+/),
);

/** Commands that are a blank. */
export const BLANKS: ReadonlySet<string> = new Set(
  `, ; : quad qquad enspace space thinspace nobreakspace`.split(' ').concat(' ', '>'),
);

const zip = (from: string, to: string) =>
  Object.fromEntries([...from].map((character, index) => [character, [...to][index] ?? '']));

/** Characters that have a superscript of their own. */
export const SUPERSCRIPTS: Readonly<Record<string, string>> = zip(
  '0123456789+-−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWαβγδεθιφχ′*∗∘°†‡',
  '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵅᵝᵞᵟᵋᶿᶥᵠᵡ′**°°†‡',
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

/** Accents as combining marks, for a single letter. */
export const ACCENTS: Readonly<Record<string, string>> = {
  ...{ hat: '\u0302', widehat: '\u0302', tilde: '\u0303', widetilde: '\u0303', bar: '\u0304' },
  ...{ overline: '\u0304', vec: '\u20d7', dot: '\u0307', ddot: '\u0308', check: '\u030c' },
};
