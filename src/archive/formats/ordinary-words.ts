import { isCommonWord } from '../../abstract/repair/words.ts';

/** Words that abstracts of the field hold often and hardly ever with a capital, besides the common ones. */
const ORDINARY = new Set(
  `about absence absent absolute abstraction acceptance accessibility accessible acoustic acquisition acting actionable
    acts adaptability adaptable additive adherence adjacent adoption adverse aerial aesthetic affective affordance
    against agentic aggressive agnostic agricultural aided aimed aiming aims algorithmic alleviate alone along alongside
    alpha amplifies amplify analogous anatomical anatomy anchor angle angular animal animation anomalies anomaly
    anonymous antenna appearance applicability approx architectural arithmetic array article articulated artifact
    artistic asset assistance asymmetric asymmetry asynchronous atomic attracted auditable authentic auto autoencoder
    autonomy auxiliary availability avatar avoid away axes axis back backbone backdoor backward band bandwidth bank
    basis batch been believe below bench beneficial benign best bidirectional bilingual billion binary binding biology
    biomedical bits black blending blind block blur body boost bound boxes brain branch break breakthroughs brings
    brittle built burden business cache call cancer cannot canonical caption cardiac care cascaded catastrophic ceiling
    cell center centric chart chat check checkpoint chemical chest chosen chunk circuit city clarity clean client
    climate clinicians clip clipping cloud coarse codebase codebook coefficient cognition coherence cold collective
    collision combinatorial come commands commerce commonsense comparable comparative compatibility compelling
    competence completion compliance composite comprehension compromise concentrated concise confident confined
    confusion connectivity consecutive conservative contact contamination continuity contract controllability
    controllable conversion convex cooperative cornerstone corpora correction corrective correspondence corrupted cosine
    could count countries cover crafted creativity crop cross crowd cues cumulative curate curation curriculum curvature
    curve custom cutting cycle daily damage data date days debate debugging decay deception decouple dedicated defect
    defense deficiencies deformable deformation demo demographic deployable depth descriptive descriptors desirable
    despite deviation devise dexterous diagrams dialect differentiable differential digital dilemma dimensionality
    disaster disciplines discourse discrepancies discrepancy discriminative disparities disparity distinction
    distinctive distractors divergence does dominate down downstream draft drastically draw drawn drift driven drone
    drop drug dual dubbed duration easier easily easy economic ecosystem editable education efficacy egocentric eight
    elicit embed embedded embedding embodied embodiment emergent emotion encompasses encompassing ended entanglement
    enterprise entries epistemic equilibrium equivalence erasure erroneous ethical even ever every everyday evolutionary
    excel excessive exchange exclusively executable expertise explainability explainable exploratory extensible extra
    extrapolation facial fact factuality fair fake fall false fast fault favor favorable feasibility feed fewer file
    fill finance fine finetuned finetuning finite first fitting five fixed flat fluency fold food footprint force
    foreground forensic forgery forgetting form formalize format formation forward found four fraction fragile frame
    free friendly from front frontier frozen full fully functionality further fuse fuzzy gain game garment gate gaze
    gender generalist generalizability generalizable generic geographic geospatial gesture give given goal gold good
    governance governed grade grained graphics greedy grid grow guidelines hacking half hallucinated hallucination hand
    hard harm harness hate have head healthcare heavily heavy held helpful here heterogeneity highest hinder histories
    history hold holistic hope horizon hour humanoid hundreds hyperparameter hyperspectral hypothesize illumination
    imagery imbalance immersive imperfect impractical impressive inability inaccurate inadequate incomplete
    inconsistencies inconsistency inconsistent incur incurring index indoor inductive ineffective inefficiency
    inefficient inevitably infinite informative infrared infrastructure inject injection inner inpainting insertion
    inside inspection instantiate instrument insufficient integer integrity interference interleaved interplay
    interpolation interpretable interval into inverse inversion irregular irrelevant itself jailbreak just keep keyframe
    keypoint kind kinematic know known labor landscape lane largest last late latest laws lead leaderboard leakage
    learnable least leave left legal lengthy lens lesion less lexical license lies life lifecycle light lightweight line
    little live load locality localization localize logit logs longitudinal look loop loss lossless lost lung made
    mainstream maintenance make malicious manifold manufacturing many maps markedly markers market mask mass math
    mathcal matrices mean measurable mechanistic media median meet merely mesh meta metadata methodological meticulously
    micro middle might million mining minute misaligned misalignment misinformation mismatch miss mistakes mixed mixing
    mobility modest monocular monolingual monolithic monotonic more morphological morphology most move much music must
    naive name narrow native near nearest necessitates necessitating need neglect negligible neighborhood neither nested
    neuron never newly news next nine node noisy none nonlinear norm notes nuanced nuances numerous observability
    observable occluded occupancy occurrence official offs often once ones ongoing only onto ontology opaque open oracle
    orchestration organ orthogonal outdoor outliers outline outside outstanding over overfitting overlap overlapping
    overlook oversight overthinking page pairwise panoramic paper parallelism parameterized parametric part pass past
    pathological pathology pathway paving peak pedestrian peer percent persistent persona photorealistic physics pilot
    pivotal plane plant plausibility play plug plus political polynomial pool poor popularity portrait post posterior
    powerful practicality practitioners predefined predominantly prefix prevailing prevalence primitive principal
    prioritize privileged proactive procedural productivity proficiency progression prohibitive projection proliferation
    prone pronounced proprietary protection proven provenance proxies proximity proxy pruning pseudo psychological pure
    puzzles quadratic qualitative quantification quantized quantum radar radiance radiology raises raising rare reactive
    read readily ready realism recall receptive recipe recurring recursive reflective reformulates refusal regardless
    regime registration regressive regulatory rejection reliance relighting remote removal repair repeatedly repetitive
    replay replicate repositories repository reproducibility reproducible resilience restoration restore retention
    retraining return reusable reuse revision revisit revolutionized rewriting right rigid rise road roadmap room root
    roughly round route rubric rule running runs runtime sacrificing safe safety saliency salient same satellite
    satisfaction saturation scalar scan scanning scarce scarcity schema scratch screen script seamless seed seek seen
    self semi sense serve sets setup seven severity shallow sharp shelf shortcomings shortcut shot showcase shown sign
    simplicity simply since site skeleton sketch skin slide slot slow smart societal soft softmax solely solid some
    sometimes sound span spanning spatio spatiotemporal specialist specialization specialized species specificity
    speculative speedup splatting split spoken sports spread spurious stabilize stack stakes standardized standing start
    stationary status steer stem stereo still stopping storage stress strict strongest struggle stylistic subjective
    suboptimal subspace substrate subtasks subtle such suite super superficial superiority supply suppression surgical
    surrounding surveillance synergistic synergy tabular tactile tail tailored take talking team temperature template
    tend terminal testbed textbf than that their them themselves then theoretic there thereby thermal these they think
    third this those though thousands three thus tied tier tight time timestep tissue tokenization tokenizer tone
    toolkit topological topology toxic toxicity tractable tradeoff traffic trainable traits transcription transcripts
    transferability transferable transient transmission transport tree trend trial triplets trivial true trustworthiness
    tumor tune type ultra ultrasound unavailable unchanged unclear unconditional unconstrained uncover under
    underexplored underperform underrepresented underscore understood underwater unexplored unimodal unit unlabeled
    unlearning unlock unnecessary unreliable unsafe unstable unstructured until upon urban urgent usability usage used
    uses using usually vanilla variability varied varies vary vehicle velocity verifiable versatile versatility versus
    very vessel viable viewpoint visibility vital voice volumetric voting voxel wall water watermark wavelet ways
    weather website well were what when where which white whose width wild will window wireless wise with workload worse
    worst would write written wrong year`.split(/\s+/),
);

/** Says whether a word, also inflected, is one that names nothing. */
export function isOrdinaryWord(word: string): boolean {
  const small = word.toLowerCase();
  return (
    isCommonWord(small) || ORDINARY.has(small) || ORDINARY.has(small.replace(/(?:e?s|ed|ing)$/, ''))
  );
}
