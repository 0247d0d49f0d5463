const words = (list: string): string[] => list.trim().split(/\s+/);

/** Signs that stand between two operands, or before one. */
export const OPERATORS: ReadonlySet<string> = new Set(
  words(`times div cdot pm mp ast star circ bullet oplus otimes odot cup cap setminus wedge vee
  leq geq neq le ge ne ll gg approx sim simeq cong equiv propto prec succ preceq succeq mid parallel
  perp in notin ni subset subseteq supset supseteq to rightarrow leftarrow leftrightarrow Rightarrow
  Leftarrow Leftrightarrow longrightarrow Longrightarrow mapsto hookrightarrow rightsquigarrow
  uparrow downarrow nearrow searrow implies iff land lor lesssim gtrsim leqslant geqslant
  coloneqq triangleq vdash models nrightarrow nleftarrow
  oslash sqsubseteq sqsupseteq subsetneq`),
);

/** Names of functions, set upright before their argument. */
export const FUNCTIONS: ReadonlySet<string> = new Set(
  words(
    `log ln exp max min sup inf lim arg argmax argmin det dim gcd tanh sin cos tan Pr sum prod int`,
  ),
);

const SYMBOLS = words(`alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa
  lambda mu nu xi pi varpi rho varrho sigma varsigma tau upsilon phi varphi chi psi omega Gamma Delta
  Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega ell infty nabla partial hbar Re Im aleph emptyset
  varnothing forall exists neg top bot prime dagger ddagger angle langle rangle lfloor rfloor lceil
  rceil cdots vdots ddots lvert rvert lVert rVert circledR natural sharp flat
  ldots dots`);

/** Commands of mathematics that take one argument or two. */
export const WITH_ARGUMENT: ReadonlySet<string> = new Set(
  words(`mathcal mathbf mathbb mathrm mathsf mathtt mathit mathfrak mathscr boldsymbol bm operatorname
  sqrt frac dfrac tfrac binom hat widehat tilde widetilde bar overline vec dot ddot overset underset
  xrightarrow ensuremath`),
);

/** The Greek letters by name, small and capital. */
export const GREEK: readonly string[] = SYMBOLS.slice(0, SYMBOLS.indexOf('ell'));

/** Every command that is mathematics wherever it stands. */
export const MACROS: ReadonlySet<string> = new Set([
  ...OPERATORS,
  ...FUNCTIONS,
  ...SYMBOLS,
  ...WITH_ARGUMENT,
]);

/** The longest name of a command that `name` begins with: "times" of "timesRTX", glued when a backslash was lost. */
export function knownCommand(name: string): string | undefined {
  for (let length = name.length; length > 1; length -= 1) {
    const start = name.slice(0, length);
    if (MACROS.has(start)) return start;
  }
  return undefined;
}
