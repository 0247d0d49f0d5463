import { withoutPlural } from './words.ts';

/** Of so many abstracts the counts below tell. */
export const COMMON_OF = 1024;

/**
 * The common words of abstracts, by how many of 1,024 hold them; counted over 29,456 abstracts of machine learning and
 * rounded to steps of the square root of 2. Without those of `stop-words.ts`, which are left out anyway.
 */
const WORDS_BY_COUNT: Readonly<Record<number, string>> = {
  362: `language`,
  256: `capabilities generation image learning llms reasoning`,
  181: `accuracy analysis baselines com complex design diverse features process quality representations strategy
    visual`,
  128: `ability agents alignment applications architecture challenging context critical designed diffusion domains
    during dynamic efficiency gap generate inference input knowledge limitations mechanism multimodal optimization
    paradigm pipeline real-world rely scenarios semantic settings support text tokens video`,
  91: `accurate attention behavior capture components computational consistency consistent content control cost
    detection environments error exhibit fine-grained fine-tuning foundation future generalization generated
    generative high-quality identify integrates interaction lack large-scale learn metrics modeling module natural
    network object offers outputs parameters point practical prediction produce prompts question reduces reinforcement
    scene score signals solution space spatial standard step structure structured struggle target tool trajectories
    transformer unified vision`,
  64: `action adaptive additional additionally advances aims algorithm annotations answer automated average
    building cases classification combines complexity conditions constraints construct core crucial deep deployment
    details develop development distribution downstream embeddings employs essential establish evaluating evidence
    explicit face fail field find fundamental generating global highlight highly increasingly instruction latent
    layers level lightweight local long loss maintaining maps memory modalities neural objective open-source overall
    pairs patterns policy preserving processing progress promising publicly queries range rate reconstruction reducing
    regions reliable responses resulting retrieval reward robustness samples scalable scaling segmentation sequences
    size stage structural studies success suffer supervised supervision synthesis synthetic temporal test traditional
    types videos vision-language yields`,
  45: `adapt adaptation advanced advancements agentic align alternative analyze assess assessment autonomous
    backbone base bottleneck bridge built capable categories changes common comparable competitive complementary
    computation continuous conventional cues decision demonstrated dense depth difficult dimensions direct directions
    distinct diversity dynamically effects either empirical encoder end-to-end ensure ensuring estimation evaluated
    examples execution expert explicitly external extract facilitate failure feedback fidelity final fixed frames
    fully function fusion generalize geometric geometry graph grounded grounding guidance guide hierarchical impact
    incorporates increase individual inherent instance integrating integration intelligence investigate jointly labels
    learned limits maintain matching medical mllms motion noise number observations offering optimize original
    overhead path perception perspective planning pose powerful pre-trained precise predict preference preserve
    pretrained primarily priors project properties real-time realistic recognition reference refinement relative
    relevant reliability resources role safety sampling search selection serve shared shift spanning sparse
    specialized stable static systematic systematically terms textual transfer updates validate value view vlms
    weights world zero-shot`,
  32: `ablation accurately addition advancing advantages adversarial aligned allowing annotated answering applied
    artifacts attributes automatic automatically autoregressive balance benchmarking benefits bias boundaries budget
    build camera candidate capacity chain-of-thought characteristics class clinical coherence coherent combining
    community compact comparison complete compression comprising compute computer concept constrained construction
    contains contextual contrast contributions controlled correct corresponding coverage covering create curated
    decoding degradation demands dependencies derived descriptions detailed diagnostic differences difficulty
    distillation document domain-specific early editing efficiently efforts emerged encode encoding end enhanced
    estimates exploration extend extraction factors families fine-tuned flexible flow form frameworks frontier
    gaussian goal gradient group guided hallucination handle heterogeneous high-fidelity humans hybrid identifying
    implicit importance incorporating inspired integrated interactive intermediate internal interpretability
    interpretable iterative joint larger latency length limiting linear linguistic llm-based long-horizon lower
    machine made manipulation masks match mathematical measure methodology minimal modern modes multi-agent
    multi-modal nature notably observe online operate operations optimal outcomes overcome page parallel physical
    platforms position post-training practice pre-training precision pretraining producing prompting protocol public
    rapid reason reduction refine relationships relying rendering report represent requirements resolution
    respectively rich risk scalability scales scheme semantically shape short should similarity simulation
    simultaneously six speed states surpasses synthesize tailored text-to-image traces trade-off training-free
    two-stage uncertainty underlying unique unseen validation variants variations varying verification workflows`,
  23: `access act activation adaptively addressing adopt aligning alone analyses appearance applying architectural
    argue around artificial aspects associated assumptions attacks audio augmentation background biases block broad
    broader call called capturing causal cause central chain choices clear clip cloud codes coding cognitive collapse
    collection combination combined communication compare comprises computationally concerns conditional conditioning
    conducted confidence configurations confirm consists contrastive contribute controllable convergence corpus
    correctness correlation costly cot creating creation cross-modal decision-making decoder decomposes decomposition
    define degrades delivers denoising depends derive detect detecting developed developing devices diagnosis
    diffusion-based digital discovery discrete distance driven driving edge elements embodied empirically enforces
    engineering english enhancement entire entities establishing evaluates events evolution evolving examine excel
    expensive experience exploit expression extended fast faster fewer filtering focused follow followed following
    format formulate formulation forward frozen fundamentally general-purpose generalizable generator gpt-4o ground
    growing handling hard head hidden high-level high-resolution identity imaging implementation impressive includes
    independent influence inherently initial innovations insight insufficient interface intervention intrinsic
    introduced involves iteratively labeled localization loop major manner manual mapping million mitigating
    multi-step multi-turn multi-view multilingual negative next noisy observed obtain ones optimized optimizing order
    paired part particular pass phase pixel popular primary principled principles probability progressively promise
    proprietary qualitative quantify quantitative rag random raw reaches recall reconstruct recover reflect related
    reliably reliance representative retrieval-augmented revealing review rigorous robot robotic rules scarcity
    science scientific segment select self-supervised separate sequential series sets severe sft skills smaller social
    solely solve solving sota sources speech splatting stability strengths stronger student style subset suggesting
    suite supporting surface surpassing tackle targeted task-specific teacher technical test-time testing theoretical
    theory times tracking transform transformation transformer-based transition translation treat tuning underexplored
    understand usage utility utilizes valuable vector verifiable web whereas words yielding`,
  16: `absolute abstract accelerate accessible according account active adaptability adapter adapting affect
    aggregate aggregation alongside ambiguity amount analyzing anchor applicability applies approximately arbitrary
    area areas arises assessing attempt augmented auxiliary avoid becomes behavioral binary boosts bound branch
    bridging calibration captions captured carefully caused certain channel character checkpoints classical classifier
    close coarse collaboration collaborative collected commonly comparing completion composition comprehension
    conditioned conflict consider constructed constructing containing conversational conversations converts
    convolutional coordinates corpora correction count counterparts cover decouples dedicated demonstrations deployed
    detectors determine deterministic dialogue discriminative discuss disease distill distinguish drift drive drop
    dual edits efficacy eight eliminates eliminating emerge emerging emphasize employing enabled encourage engine
    entropy environmental established evolve explanations explored exploring expose extending extension extracted
    facilitating fact factual fall far few-shot filter finding fine-tune flexibility focuses focusing foundational
    frequency frequently functional game gemini gpu greater ground-truth grpo guarantees hardware heavily here
    heuristic hinders historical history holds holistic hope hours identification iii imagery implement in-context
    inconsistencies incorrect increased independently indicating induce infer inference-time informative intelligent
    intent interact interest interpret interpretation involving itself judge judgments just laws layout learnable
    leaving lies literature location logic logical long-context long-term longer lora low-resource mainly management
    manually masked material math meaningful measurement measuring mismatch missing mitigates mixture modifications
    modular monitoring motivated multi-scale named native naturally navigation nearly necessary needed nlp notable
    numerical offline open-ended operating out-of-distribution overlook partial patch pathway patient perceptual
    performing persistent personalized perturbations phenomenon plan plausible poor poorly positive possible
    potentially power predicted predicting predictive predominantly preservation prevent privacy probe procedure
    production progressive prove provided proxy pruning quantization qwen2 raises ranging ranking rapidly ratio recipe
    reduced redundancy redundant regime regression regularization relations relevance remaining reproducible
    researchers residual resolve retain retraining retrieve retrieved rgb rollouts routing runs scoring seamlessly
    selected sensing sensitive sensitivity sensor setup seven simulate software spans speedup standardized statistical
    stems streams strict strongest subject suboptimal subsequent subsequently subtle successfully sufficient suitable
    superiority survey take taxonomy technology temporally tend texture thinking token-level top total track tree true
    truth turn unclear underscore unifies units universal unsupervised useful validated variable variety vary verify
    version viewpoints virtual visually volume vulnerability weak window years`,
};

/** How many of `COMMON_OF` abstracts hold a common word, as `withoutPlural` gives it. */
export const COMMON_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries(WORDS_BY_COUNT).flatMap(([count, words]) =>
    words.split(/\s+/).map((word): [string, number] => [withoutPlural(word), Number(count)]),
  ),
);
