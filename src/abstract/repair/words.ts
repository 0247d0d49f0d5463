/**
 * Common words of research abstracts in their base form, written for this purpose: enough to prove
 * that two halves make a word, never to refuse one.
 */
const BASE_WORDS = `
ability able above abstract academic accelerate accept access accompany accomplish according account
accumulate accurate accuracy achieve acquire across action active activate activity actor actual adapt adaptation
adaptive add addition additional address adequate adjust adopt advance advantage adversarial affect
after agent aggregate aggregation agree algorithm align alignment allocate allow almost already also alternate
alternative although always ambiguity ambiguous among amount analogy analysis analyze analytic annotate
annotation another answer anticipate apparent appear applicable application apply approach appropriate
approximate arbitrary architecture area argue argument arise around artificial aspect assemble assess
assessment assign assist assistant associate assume assumption attack attain attempt attention attribute
attribution audio audit augment augmentation author automate automatic autonomous autoregressive available
average aware awareness background balance barrier base baseline basic because become before begin
behavior behaviour behind being belief benchmark benefit better between beyond bias biological both bottleneck
boundary bridge broad budget build calculate calibrate calibration camera candidate capability capable capacity
capture careful carry case category causal cause central certain chain challenge chance change channel
character characteristic characterize choice choose circumstance citation claim clarify class classic classifier
classification classify clear clinical close cluster code cognitive coherent cohort collaborate collaboration
collaborative collapse collect collection color combination combine comment commercial common communicate
communication community compact compare comparison compatible compete competition competitive complement
complementary complete complex complexity component compose composition compositional comprehend comprehensive
compress compression comprise computation computational compute computer conceive concept conceptual concern
conclude conclusion concrete condition conditional conduct confidence configuration confirm conflict connect
connection consensus consequence consequent consider considerable consideration consist consistency consistent
constant constitute constrain constraint construct construction consume consumption contain contemporary
content context contextual continual continue continuous contradict contrast contrastive contribute
contribution control convention conventional converge convergence conversation conversational convert
convey convince convolution convolutional coordinate coordination core corpus correct correlate correlation
correspond corresponding cost counterfactual counterpart couple coverage create creation creative credit criteria
criterion critic critical critique crucial culture cultural current customize dataset database deal decade
decentralised decentralized centralised centralized decide decision decode decoder decompose decomposition
decrease deep default define definition degrade degradation degree delay deliver delta demand demonstrate
demonstration denoise dense density depend dependence dependency dependent deploy deployment derive describe
description design desire detail detailed detect detection detector determine deterministic develop
development device diagnose diagnosis diagnostic dialogue differ difference different difficult difficulty
diffusion dimension dimensional direct direction disagree discover discovery discrete discriminate
discrimination discuss discussion disease disentangle display distance distant distill distillation distinct
distinguish distort distortion distribute distribution diverse diversity divide document domain dominant
dramatic drive during dynamic each early edge edit effect effective effectiveness efficiency efficient effort
either element eliminate emerge emergence emphasis emphasize empirical employ empower enable encode encoder
encounter encourage energy enforce engage engine engineer enhance enhancement enlarge enough enrich ensemble ensure
entire entity entropy environment environmental episode equal equation equip equivalent error especially
essential establish estimate estimation evaluate evaluation event evidence evolution evolve exact
examine example exceed excellent except exceptional exclude execute execution exhibit exist existence
expand expansion expect expectation expensive experience experiment experimental expert explain explanation
explicit exploit exploration explore exponential expose exposure express expression expressive extend extension
extensive extent external extract extraction extreme face facilitate factor factual fail failure fairness
faithful familiar family fashion feasible feature federate feedback fidelity field figure filter final
financial find finding flexibility flexible flow focus follow forecast foundation formal formulate formulation
foster fragment framework frequency frequent function functional fundamental furthermore fusion future
gap gather general generality generalization generalize generate generation generative generator genuine geometric
geometry global gradient gradual grammar granular granularity graph graphical great ground group growth guarantee
guidance guide handle harmful hardware health help heterogeneous heuristic hidden hierarchical
hierarchy high highlight historical homogeneous however human hybrid hypothesis idea ideal identical
identification identify identity ignore illustrate image imagine imitate imitation immediate impact
implement implementation implication implicit imply importance important impose improve improvement include inclusion
incorporate incorrect increase incremental independent indicate individual induce industrial industry
inference infer influence inform information inherent initial initialize innovate innovation innovative input insert
insight inspect inspire instability instance instead institution instruct instruction integrate integration
intellectual intelligence intelligent intend intensity intensive intent intention interact interaction interactive
interest interface interfere intermediate internal interpret interpretability interpretation intervene intervention
intricate intrinsic introduce introduction intuition intuitive invariance invariant investigate investigation
involve isolate issue item iterate iteration iterative joint judge judgment justify kernel knowledge label
laboratory lack language large latency latent latter launch layer layout leader learn learner learning length lesson
level leverage library likelihood limit limitation linear linguistic link list literature local location
logic logical long lower machine magnitude main maintain major majority manage manipulate manipulation
manner manual mapping margin massive match material mathematical mathematics matrix matter maximal maximize
maximum meaning meaningful measure measurement mechanism medical medicine medium member memorize memory mental
mention merge message method methodology metric minimal minimize minimum minor mislead mitigate mixture
mobile modal modality mode model moderate modern modification modify modular module molecular monitor motion
motivate motivation movement multilingual multimodal multiple mutual narrative natural nature navigate
navigation necessary necessity negative neighbor network neural neutral nevertheless noise normal
normalization normalize notable notion novel novelty number numerical object objective observation observe
obstacle obtain obvious occlusion occur offer offline online operate operation operator opinion opportunity oppose
optical optimal optimization optimize option order ordinary organization organize orient orientation origin
original other otherwise outcome outperform output overall overcome overhead overview pair paradigm parallel
parameter parse partial participant participate particular partition passage passive patch path patient pattern
penalty people perceive percentage perception perceptual perfect perform performance period permit perplexity
persist person personal personality personalize perspective perturbation phase phenomena phenomenon physical pipeline pixel
place plan planner planning platform plausible point policy popular population portion pose position positive
possess possibility possible potential power practical practice precise precision predict prediction predictive
predictor prefer preference preliminary premise preprocess presence present preserve pressure pretrain prevalent
prevent previous primary primarily principle prior priority privacy private probability probabilistic
probe problem procedure process processing produce product production professional profile program programming
progress progressive project prominent promise promising promote prompt proof propagate propagation proper
property proportion proposal propose prospect protect protein protocol prototype prove provide public
publication publish purpose pursue quality quantify quantitative quantity quantization query question quick
random range rank rapid rarely rate rather ratio rational rationale reach react real realistic reality realize
reason reasonable reasoning receive recent recognition recognize recommend recommendation reconstruct
reconstruction record recover recovery recurrent reduce reduction redundancy redundant refer reference refine refinement
reflect reflection regard region register regression regular regularization regulate reinforce reinforcement
relate relation relationship relative release relevance relevant reliability reliable rely remain remarkable
remove render repeat replace report represent representation representative reproduce request require
requirement rerank research researcher residual resolution resolve resource respect respective respond
response responsible restrict result retain retrieval retrieve reveal reverse review revise reward rich rigorous
risk robot robotic robust robustness role rollout rotation routine sample satisfy scalability scalable scale scenario
scene schedule scheme science scientific scientist scope score search second section secure security segment segmentation
select selection selective semantic semantics sensitive sensitivity sensor sentence sentiment separate sequence
sequential series serious service session setting several severe shape share shift short should show side signal
significance significant similar similarity simple simplify simulate simulation simulator simultaneous single
situation size skill skip slight small smooth social society software solution solve sophisticated source space
sparse sparsity spatial speaker special specific specification specify spectral spectrum speech speed stability stable
stage standard state statement static statistical statistics step stimulate stochastic store story straightforward
strategy strategic stream strength strengthen strong structural structure student study style subject
subsequent subset substantial substitute success successful sufficient suffer suggest suitable summarize summary
superior supervise supervision supplement support suppress surface surpass surprise surrogate survey
susceptible sustain switch symbol symbolic symmetric symmetry synchronise synchronize synchronisation synchronization
syntactic syntax synthesis synthesize synthetic system systematic table tackle target task taxonomy teach teacher technical
technique technology temporal tendency tensor term test text textual texture theorem theoretical theory therefore
thorough thought threat threshold through throughout throughput together token tolerance tool topic total toward
trace track trade tradition traditional train trainer training trajectory transfer transform transformation transformer transition
translate translation transmit transparency transparent treat treatment trigger trust trustworthy truth turn typical
ultimate uncertain uncertainty undergo underestimate underlie underlying understand understanding unified uniform unify unique universal
unknown unlike unprecedented unseen unsupervised update upper useful user utility utilization utilize valid
validate validation validity valuable value variable variance variant variation variety various vast vector
verification verifier verify version video view violate virtual visible vision visual visualize vocabulary volume
vulnerability vulnerable weak weakness wealth weight whereas whether while whole wide widespread within without
word work workflow world yield zero
`;

const WORDS: ReadonlySet<string> = new Set(BASE_WORDS.trim().split(/\s+/));

/** Endings of inflection, longest first, with what the base form may have instead. */
const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['ations', ['ate', 'e', '']],
  ['ation', ['ate', 'e', '']],
  ['ically', ['ic', 'ical']],
  ['ingly', ['', 'e']],
  ['ments', ['', 'ment']],
  ['ment', ['']],
  ['ness', ['']],
  ['ings', ['', 'e']],
  ['ively', ['ive']],
  ['ying', ['y', 'ie']],
  ['ally', ['al', '']],
  ['iest', ['y']],
  ['ing', ['', 'e']],
  ['ies', ['y']],
  ['ied', ['y']],
  ['ier', ['y']],
  ['ers', ['', 'e']],
  ['ily', ['y']],
  ['ely', ['e']],
  ['bly', ['ble']],
  ['ors', ['e', '', 'or']],
  ['es', ['', 'e', 'is']],
  ['ed', ['', 'e']],
  ['er', ['', 'e']],
  ['or', ['e', '']],
  ['ly', ['']],
  ['al', ['']],
  ['s', ['']],
  ['d', ['']],
];

/** True for a word of the list, also inflected; false says nothing. */
export function isCommonWord(word: string): boolean {
  const lower = word.toLowerCase();
  if (WORDS.has(lower)) return true;
  return ENDINGS.some(([ending, bases]) => {
    if (!lower.endsWith(ending)) return false;
    const stem = lower.slice(0, -ending.length);
    if (stem.length < 3) return false;
    // Doubled before the ending: "skipping".
    const single = stem.at(-1) === stem.at(-2) && WORDS.has(stem.slice(0, -1));
    return single || bases.some((base) => WORDS.has(stem + base));
  });
}
