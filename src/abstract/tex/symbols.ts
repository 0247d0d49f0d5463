type Characters = Readonly<Record<string, string>>;

/** The Greek letters, small ones first. */
export const GREEK: Characters = {
  ...{ alpha: 'α', beta: 'β', gamma: 'γ', delta: 'δ', epsilon: 'ϵ', varepsilon: 'ε', zeta: 'ζ' },
  ...{ eta: 'η', theta: 'θ', vartheta: 'ϑ', iota: 'ι', kappa: 'κ', lambda: 'λ', mu: 'μ', nu: 'ν' },
  ...{ xi: 'ξ', pi: 'π', varpi: 'ϖ', rho: 'ρ', varrho: 'ϱ', sigma: 'σ', varsigma: 'ς', tau: 'τ' },
  ...{ upsilon: 'υ', phi: 'ϕ', varphi: 'φ', chi: 'χ', psi: 'ψ', omega: 'ω', Gamma: 'Γ' },
  ...{ Delta: 'Δ', Theta: 'Θ', Lambda: 'Λ', Xi: 'Ξ', Pi: 'Π', Sigma: 'Σ', Upsilon: 'Υ', Phi: 'Φ' },
  ...{ Psi: 'Ψ', Omega: 'Ω' },
};

/** Signs between two operands, or before one. */
export const OPERATIONS: Characters = {
  ...{ times: '×', div: '÷', cdot: '·', pm: '±', mp: '∓', ast: '∗', star: '⋆', circ: '∘' },
  ...{ bullet: '•', oplus: '⊕', otimes: '⊗', odot: '⊙', oslash: '⊘', cup: '∪', cap: '∩' },
  ...{ setminus: '∖', wedge: '∧', vee: '∨', land: '∧', lor: '∨', mid: '|' },
};

/** Relations and arrows, which plain text sets between blanks when there is something on both sides. */
export const RELATIONS: Characters = {
  ...{ le: '≤', leq: '≤', leqslant: '≤', ge: '≥', geq: '≥', geqslant: '≥', ne: '≠', neq: '≠' },
  ...{ ll: '≪', gg: '≫', approx: '≈', sim: '∼', simeq: '≃', cong: '≅', equiv: '≡', propto: '∝' },
  ...{ lesssim: '≲', gtrsim: '≳', prec: '≺', succ: '≻', preceq: '⪯', succeq: '⪰', in: '∈' },
  ...{ notin: '∉', ni: '∋', subset: '⊂', subseteq: '⊆', subsetneq: '⊊', supset: '⊃' },
  ...{ supseteq: '⊇', sqsubseteq: '⊑', sqsupseteq: '⊒', perp: '⊥', parallel: '∥', models: '⊨' },
  ...{ vdash: '⊢', triangleq: '≜', coloneqq: '≔', to: '→', rightarrow: '→', leftarrow: '←' },
  ...{ leftrightarrow: '↔', longrightarrow: '⟶', nrightarrow: '↛', nleftarrow: '↚' },
  ...{ Rightarrow: '⇒', Leftarrow: '⇐', Leftrightarrow: '⇔', Longrightarrow: '⟹', implies: '⟹' },
  ...{
    iff: '⟺',
    mapsto: '↦',
    leadsto: '⇝',
    hookrightarrow: '↪',
    rightsquigarrow: '⇝',
    uparrow: '↑',
  },
  ...{ downarrow: '↓', nearrow: '↗', searrow: '↘' },
};

/** Signs that may have limits below and above. */
export const BIG_SIGNS: Characters = { sum: '∑', prod: '∏', int: '∫' };

/** All other signs that are mathematics wherever they stand. */
export const SIGNS: Characters = {
  ...{ ell: 'ℓ', infty: '∞', nabla: '∇', partial: '∂', hbar: 'ℏ', Re: 'ℜ', Im: 'ℑ', aleph: 'ℵ' },
  ...{ emptyset: '∅', varnothing: '∅', forall: '∀', exists: '∃', neg: '¬', top: '⊤', bot: '⊥' },
  ...{ prime: '′', dagger: '†', ddagger: '‡', angle: '∠', langle: '⟨', rangle: '⟩', lfloor: '⌊' },
  ...{ rfloor: '⌋', lceil: '⌈', rceil: '⌉', lvert: '|', rvert: '|', lVert: '‖', rVert: '‖' },
  ...{ cdots: '⋯', vdots: '⋮', ddots: '⋱', natural: '♮', sharp: '♯', flat: '♭', circledR: '®' },
};

/** Characters that stand in formulas and in running text. */
export const TEXT_SIGNS: Characters = {
  ...{ dots: '…', ldots: '…', checkmark: '✓', degree: '°', textdegree: '°', S: '§', pounds: '£' },
  ...{ euro: '€', textbar: '|', textmu: 'µ', textpm: '±', texttimes: '×' },
};

/** Relations in running text. */
export const TEXT_RELATIONS: Characters = { textless: '<', textgreater: '>' };

/** Signs that are read in formulas only; elsewhere their names may be an author's own. */
export const RARER_SIGNS: Characters = {
  ...{ omicron: 'ο', eps: 'ϵ', nexists: '∄', wp: '℘', dotsc: '…', dotsb: '⋯', ominus: '⊖' },
  ...{ lnot: '¬', oint: '∮', vert: '|', Vert: '‖', '|': '‖', '{': '{', '}': '}', lbrace: '{' },
  ...{ rbrace: '}', '%': '%', $: '$', '&': '&', '#': '#', _: '_', square: '□', Box: '□' },
  ...{ triangle: '△', micro: 'µ', i: 'ı', imath: 'ı', jmath: 'ȷ', hslash: 'ℏ', complement: '∁' },
  ...{ mho: '℧', slash: '/', colon: ':', backslash: '\\', percent: '%', cent: '¢' },
  ...{ blacksquare: '■', clubsuit: '♣', heartsuit: '♡', diamond: '⋄', Diamond: '◇' },
  ...{ lozenge: '◊', bigstar: '★' },
};

/** Relations that are read in formulas only. */
export const RARER_RELATIONS: Characters = {
  ...{ lt: '<', gt: '>', asymp: '≍', gets: '←', longmapsto: '⟼', rightleftharpoons: '⇌' },
  ...{ updownarrow: '↕', defeq: '≔', doteq: '≐', ncong: '≇', nsim: '≁' },
  ...{ textrightarrow: '→', textuparrow: '↑', textdownarrow: '↓' },
};
