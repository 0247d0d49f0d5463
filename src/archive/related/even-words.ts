import { withoutPlural } from './words.ts';

/**
 * Words that papers of all subjects hold alike, without their plural `s`: any two papers that hold one are hardly nearer to
 * each other than any two of all, by the cosine of their other words (at most 1.12 of it, counted over 29,456 papers; words
 * that name a subject all the same are left out).
 */
const EVEN_WORDS: ReadonlySet<string> = new Set(
  `ablation able absence absent absolute absorb abstracting acc accelerated accept acceptable accepted access accessed
  accessibility accessible accessing accommodate accommodating accompanied accompanying accomplished according account
  accounting accumulated accumulating ace acquired acquiring acquisition act acting actionable activity actual
  actually acute ad-hoc adapted add added adding additive addressed addressing adequate adhering adjusted adjusting
  adjustment admit adopted adopting adoption advancing advent advocate affected affecting affine affordable again
  aggregate aggregated aggregation aggregator agree ahead ai-assisted ai-based ai-powered aid aiding aimed air albeit
  algorithmic alleviating allocated allowed allowing alone alongside alteration altering alternate alternating
  alternatively alway amenable amplification amplified amplify amplifying analogous analyse analytic analytical
  analytically analyzed analyzing anchored anchoring angle anonymized apart apparent appear appearing appending
  applicable applied apply applying approached approaching appropriately approval approximate approximately
  approximating architecturally archive argue arguing arise arising around array arrival arrive art artefact
  artificially ask asked assemble assembled assembling assembly assessed assessing assign assigned assigning assist
  assisted assisting associated associating association assume assumed assuming assumption assurance asymmetric
  asymmetry asynchronously attach attached attain attained attaining attempted attempting attending attracted
  attracting attractive attributable attributed authoritative authority automated automatically averaged averaging
  avoid avoiding aware away ax axis back backed balanced bar barrier base-model basic basin basis batched beat beating
  become becoming begin beginning behave behaviour behavioural belonging below benchmarked beneath beneficial
  benefiting bespoke beta biasing bilateral bimodal bin blocking blueprint boosted boosting bottlenecked bounded break
  breakdown breaking bridging brief bring bringing brittle broad broaden broader broken brought builder building built
  built-in burden burst bypassing byproduct calculate calculated calculating calculation called canonical cap
  capturing carried carrier carry carrying case cast catastrophically catch categorical categorized cause caused
  causing ceiling center centered central centric certain certified challenged chance changed changing chapter
  characteristic characterization characterize characterized characterizing cheap cheaper check checked checking
  choice choose choosing chosen circle circular clarity classic classical classified classify clean cleaned cleaner
  cleanly clear clearer close closed closely closer closest closing co-designed coefficient coexist cohesion coincide
  collaboratively collapsing collected collectively combat combination combined combining come coming commitment
  committed committing common commonly compactly companion comparably comparatively compare comparing compatibility
  compatible compelling compensating compete competing competition competitively competitor compile compiled
  complement complemented complementing complete completed completeness compliant complicate complicated complicating
  composable composed composite compounded comprised comprising compromised compromising computable computed computing
  concentrate concentrated concentrating concentration conceptually concerning conclusion concrete concretely
  concurrent concurrently conduct conducted conducting confidence-weighted confidently configurable configuration
  confine confined confirm confirmed confirming conflate conflict conflicting conform confound confronted confusion
  conjunction connect connected connecting consequence consequential consequently conservative consider consideration
  considered considering consisting consolidated constant constantly constituent constitute constrain constrained
  constraining constructed constructing construction constructive consume consumed consumer consuming contained
  containing containment contemporary context-dependent contextualized continue continuing continuously continuum
  contrary contrast contrasting contribute contributed contributing contribution contributor controlled controlling
  convenience convenient convention converge converged converging conversely convert converted converting convincing
  coordinated cope copy corner cornerstone corrected correcting correlated correspond corresponding corrupt
  cost-effective costly count counter counterpart couple coupled coupling coverage covered craft crafting created
  creating credible criterion critically cross cross-model crossing cumulative curating custom customize customized
  cut cutting cutting-edge cycle daily data-driven date day deal dealing decay deciding decisive decline decomposed
  decomposing decreased decreasing dedicated deemed deep-learning default deficit define defined defining definition
  definitive degenerate degrade degrading degree delay deliberately deliver delivered delivering delivery delta deltas
  demanding denote depart depend dependence dependent depending depicted deploy deployable deployed deploying
  derivation derive derived deriving describe described describing designated designing desire destructive detailing
  detected deteriorate deterioration determinant determination determine determined determining deterministic
  deterministically detrimental developed developing deviate deviation devised dichotomy did differ difference
  differentiate differentiated differentiating differentiation differently differing digital dilemma dimensional
  diminished directing directional directive disappear discard discarded discarding disclosed disconnected discovered
  discriminate discrimination discussed disjoint disparate dispersion display disproportionate disproportionately
  disregard disrupted disrupting disruption dissociation distance distinction distinctive distinguish distinguishable
  distinguished distinguishing distort distribute diverge diverging diversify divide divided division documented
  documenting doing dominance dominant dominate dominated done double doubling down download dozen dramatic
  drastically draw drawing drawn drive driven driver dropped dropping dubbed earlier early early-stage ease easier
  easy easy-to-use echo economically effect efficacy eight elegant elementary elevate elevated elevating eleven
  elicited eliminating elimination elsewhere elucidate embed embedded embody embrace emerge emerging emit emphasis
  emphasize emphasized emphasizing empirically employed employing empty emulate enabled encompassing encounter
  encountered encouraged endeavor endowed endowing enforced enforcement enforcing engaging engineered enormous
  enriched enriching enter entire entry envelope equal equipment equipped equipping equivalence equivalent era erosion
  error escalating essence established establishing estimated etc evaluated eventually ever everything evident evolved
  exacerbated exact exactly examined examining exceed exceeding excelling except exceptionally excess exchange
  exciting exclude excluded excluding exclusive executed exemplified exercise exhaustive exhibited exhibiting exist
  existence expand expanded expanding expansion expect expectation expected expense experienced experiencing
  experimentally expert-guided explained exploit exploited exploiting exploratory explored exploring exponential
  expose exposed exposing exposure express expressed expressing extended extending extension extensively extent
  externally extracted extracting extreme facet facilitated facilitating facility facing facto factor failing fairly
  faithfully fallback falling falsifiable familiar familiarity family far favor favorable favored favoring feasibility
  featuring fed filling finding finer-grained finite first-class fix fixed flat flexibly flip flipping fluctuation fly
  focuse focused focusing follow-up followed force forced form formalize formalizing formation formatting formed
  formidable forming formulated formulating formulation fostering foundation-model fourth fraction fragile
  fragmentation fragmented framed framing free freely frequent frequently fresh friction from-scratch front-end
  full-scale fully functionally functioning fundamentally gained gaining gathered gen general-purpose generalized
  generalizing genuine genuinely get getting give giving globally goe going gold good govern governing graded gradual
  gradually granular greater greatest groundbreaking grow growing grown growth guarantee guaranteed guaranteeing
  guided guiding habit had half hamper hampered handful handled handling happen hard harder hardest harmonized
  harmonizing having head-to-head headline heavy heightened held held-out help helping hence here heterogeneity
  heterogeneous hide high-density high-impact high-performing high-throughput high-value higher-order highest
  highlighted hindered hindering hinge historically hit hold holding holistically homogeneity homogeneous huge hundred
  hurdle idea ideal idealized identical identified identifier identifying ignore ignored ignoring iii ill-suited
  illuminate illusion illustrate illustrated illustrating illustrative immediate impacted impactful impacting impede
  impeded imperative imperfect implement implementation implemented implementing implication implied imply importantly
  impose imposed imposing impossible impractical impression in-house inability inaccessible inadequate inadvertently
  incapable included inclusion incoherent incompatible inconsistently incorporated incorrectly increased increasingly
  incurring indeed independence independent independently indicate indicated indicating indicator indice indirect
  indirectly indiscriminate indiscriminately indispensable indistinguishable individual individually induce induced
  inducing ineffective inevitable inexpensive infeasible inferred inflate inflation influenced influential inform
  information-rich informational informed informing ingest inherit inherited inheriting initial initialized initially
  initiate innovation insensitive inserting inside inspired inspiring instantiate instantiated instantiation
  insufficiently intact integrated intelligently intended intensified intensify intensity intentional intentionally
  interesting interestingly interpreted interpreting intersection intertwined intriguing intrinsically introduced
  introduction invert investigate investigated investigating invisible invite involved involvement involving isolate
  isolated isolating item iterate itself judged jump just justified justify keep keeping kept kind knowing lab lacking
  language-model larger-scale largest last later launch laying learnability learner learning-based least leave leaving
  led left len let letting lever leveraged lie life line literature live living locally located location logarithmic
  long-standing longstanding look looking loosely lose losing lost lower lowering lowest machine-learning macro-f1
  mainly maintained major majority managed managing manifest manifesting manually mapped margin marginal marginally
  mark marked markedly marking match matched mathematically matter mature maturity max maximal maximally maximize
  maximizing maximum mean meaning meaningfully meanwhile measurable measure measured measurement measuring medium meet
  meeting mentioned mere merit message met meta methodological mid might milestone min minimally minimize minimized
  minimizing minimum minor misaligned misalignment misinterpretation misleading mismatch mismatched miss missed
  missing mitigated mitigating model-agnostic modeled modelling moderate moderately modern modest modified modifying
  modulated monotonic monotonically monotonicity month mostly motivate motivated motivating motivation move moved
  moving multi multi-faceted multi-layered multi-model multi-target multifaceted mutually naive named narrow narrowing
  narrowly navigating near near-perfect near-zero nearby necessarily necessary necessitate necessitating necessity
  needed needing negatively neglected neither nested neutral never nevertheless nominal non non-monotonic
  non-overlapping non-trivial non-zero none nonetheless nontrivial normalize nothing notice notion notoriously now
  nuanced numerically objectively obscure obscured obscuring observed observer observing obtain obtained obtaining
  obvious occasionally occupy occur occurrence occurring odd off-the-shelf offered official offset older omission omit
  omitted on-the-fly one one-dimensional one-size-fits-all one-time ongoing onto opening openly operate operating
  operation operational operationalize operationalizing operationally opposed opposing opposite optimally optimisation
  optimized optimizing optional optionally orchestrated ordered organization organized oriented origin originally
  originate otherwise outperform outperformed outside outstanding overcoming overestimate overlapping overlay overload
  overlooked overlooking override overview overwhelmingly owing pac paid pairing paradoxically parameterized paramount
  participant particular partly party passed passing pathway pave paved paving pay peak penalty perceived percent
  percentage percentile perfect perfectly performance performed performing period periodic periodically permit persist
  pervasive phenomena pick piece pillar pinpoint pioneer pioneering place placed placeholder placing plain plug-in
  poor poorly popular portion posed posing positioned positioning positively possess possibility possible possibly
  potential potentially practically practice pre pre-existing precede preceding precisely precomputed precondition
  predefined predetermined predicting predictive predominantly preferred preliminary preparation prepare prerequisite
  prescribed presence presentation presented presenting preserved pressing pressure prevailing prevalent prevent
  preventing prevention preview principal principled priori prioritization prioritize prioritized prioritizing
  priority probe problematic procedure proceed processed produced producing product productive progressed progressing
  progressively projected prolonged prominent promising promote promoting prompted pronounced proof-of-concept
  propagated propelled proper property proportion proposing proposition prove provided provider provision publish
  published purpose purpose-built pursue pursuing pursuit push pushed pushing put quantifiable quantified quantify
  quantifying quantity quick quickly quite raise raised raising randomly ranging rare rarely reach reached reaching
  readable readiness readout ready real-life realization realize realized realizing really reasonable reasonably
  recast receive received recognized recognizing reconcile recover recoverable recovered recurring redefine redefining
  redesign redistribution reduced refer referencing referred refined refining reflect reflected reformulated
  reformulating reframe reframing regard regarded regarding regardless regenerating regular regularity reinterpret
  relate relax relaxed release releasing reliably reliant relied relying remained remaining remedy remove removed
  removing reordering reorganization reorganize repeatable repeated repeatedly repeating replace replaced replacement
  replacing replicate replicating replication reported reporting represented representing reproduce reproduced
  reproducing repurposed reshaped reshaping reside resist resistance resolve resolved resolving resort respect
  respecting respective rest restricted restricting restriction restrictive restructure restructuring resulted
  retained retaining rethinking return reused revealed revealing reversed reversing review revised revisited
  revisiting revolutionizing right rigidly rigorously rise rising rivaling root rooted rough routinely run running
  sacrificing safely said salience sampled satisfy satisfying saturate saturation save saving say scaled scarce
  scattered scenario scheme scope scored scripted second-best secondary section seeing seek seem seemingly seen
  selected selecting selectively self-consistent self-contained self-reported semi-automated sense separated
  separately separating sequentially served setup seven severe shaped shaping share shared sharpen sharpening sharply
  shifted shifting ship shortage should showcasing showed shrink significance silently similarly simplest simplified
  simplify simplifying single-pass situated six slight slightly smallest smoothly so-called solved sometime somewhat
  sophisticated spark special specializing specified specifying spend spontaneously stabilized stably stage-wise stand
  standalone standardization standardizing stark starting stated statistically status stay steadily steady steep stem
  stemming stimulate strategically streamlined streamlining strengthening strict strictly striking strikingly
  stringent strive stronger strongest structurally structure-preserving structuring struggled struggling studied
  studying subjected substitute succeed successor suffering suffice sufficient suggested suggestion suitability
  suitable suited summarized supplement supplied supported supporting suppress suppressed suppressing surfacing
  surpassed surpassing surprise surprising surrounding survey survive sustain sustaining sweep synergistically
  synthetically tailor-made tailored take taken taking targeting task-aligned tasked tau taxonomy tech technically
  tell ten tend termed testable tested testing themselve thesis thing thousand three-step threefold tied tiered tight
  tighter tightly time timely timing today top-performing top-ranked total tractable tradeoff tradition traditionally
  trail transferred transitioning trapped treat treated treating trie trigger triggered triggering trivial try turing
  turn turning twelve twenty twice two-dimensional two-layer two-level two-step twofold ubiquitous ultimate unable
  unaddressed unavailable unavoidable unbalanced unchanged unconstrained uncontrolled uncovering under-explored
  underdeveloped underestimate undergo undergoe undergoing underlying undermining underpin underpinning
  underrepresented underscoring underutilized uneven unexamined unexpected unexplored unguided uniformly unifying
  uninformative unique uniqueness universal universally unknown unless unlikely unlimited unlocked unlocking
  unprecedented unpredictable unrelated unreliable unresolved unsolved unsuitable untrained unveiling unverified
  upcoming updated upstream usability usable usd usefulness user-facing utilized valid validated validating validation
  variant varied vary varying vast version versus viability viable viewed viewing violating virtually want warrant way
  weak weaken weakening weaker weakest week weigh well-defined well-designed well-established well-known
  well-structured well-studied well-suited whenever whereby whilst why widely-used widen wider working worse worsen
  worst worth written year yielded yielding zero zone`.split(/\s+/),
);

/** Whether a word says nothing of a paper's subject. */
export function isEven(word: string): boolean {
  return EVEN_WORDS.has(withoutPlural(word));
}
