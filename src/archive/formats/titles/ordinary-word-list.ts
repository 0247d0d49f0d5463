/** Words that abstracts of the field and everyday English hold often and hardly ever with a capital, besides the common ones. */
export const ORDINARY: ReadonlySet<string> = new Set(
  `ablate abnormalities aboard abort about abrupt absence absent absolute absorb abstain abstention abstraction abuse academia
    accent acceptance accessibility accessible accessories accommodate ace acoustic acquisition act acting actionable acts
    acuity acute ad adaptability adaptable additive adept adequacy adhere adherence adjacency adjacent adjoint admit adoption
    adult advent adversaries adversary adverse advice advisors advocate aerial aerosol aerospace aesthetic affair affective
    affine affinity afford affordance afraid afternoon again against age aged agency agenda agentic ages aggressive agile aging
    agnosia agnostic ago agricultural agriculture aground ahead aid aided aiding aids aim aimed aiming aims air airborne
    aircraft airfoil airport airspace akin alarm albeit alchemy alert algae algebra algorithmic alike alive all alleviate
    alleviates ally alone along alongside alpha alphabet alright alter altitude altogether amateur ambient amen amid amnesia
    amodal amplifiers amplifies amplify amplitude analog analogous analogue analysts anamorphosis anarchy anatomical anatomies
    anatomy anchor and anger angle angles angry angular animal animate animation anime anisotropy annual anomalies anomaly
    anonymous ant antenna anthology antibody anticipatory antonym anxiety any anybody anymore anyone anytime anyway anywhere
    apart apertures aphasia app appeal appearance append appendix apples applicability appreciate approx apps arc archetypes
    architect architectural are arena arenas argmax arithmetic ark arm armed arms army array arrest arrive art article articles
    articulate articulated artifact artist artistic arts artwork ascent aside ask asked asking asks asleep ass assemblies
    assertions asset assistance asymmetric asymmetries asymmetry asynchronous ate atlas atom atomic atop attach attend attenuate
    attitude attorney attract attracted audiobook auditable auditory aunt authentic auto autoencoder automata autonomy auxiliary
    availability avatar avenue avg avocado avoid awake away awesome awful awry axes axial axioms axis aye baby back backbone
    backbones backdoor backdrop backend backfire backlit backpropagation backup backward bad badly bag baggage bags ball band
    bandit bandwidth bank bar barely baseball basin basis basketball bat batch bathroom baton batteries battery battle bay beach
    beacon beacons beam bear beast beat beauty became bed bedroom bedside bee been beforehand beg began begun behalf behave
    believe bell belong below belt bench beneath beneficial benign besides bespoke best bet beta bid bidders bidirectional big
    bigger biggest bike bilevel bilingual billion bin binary bind binder binding bins bio biographies biology biomarker
    biomedical biomolecular biopsy bipartite bipolar bird bird's birds birth birthday bit bite bitrate bits bitstream bitter
    black blame blank blend blending blendshape bless blew blind block blockchain blog blood bloody blow blue blueprint blues
    bluff blur blurry board boat boats bodies body bolster bomb bond bone bonus boo book boom boost boosters bootstrap borders
    boring born borrow boss bot bots bottle bottom botulinum bought bound bow bowl box boxes boy boys bracket brain brainpower
    brainwave branch brand brave bread breadth break breakdown breakthrough breakthroughs breast breath breathe bricks bride
    brief bright brightfield bring brings brittle bro broadcast broaden broke broken bronchopulmonary brother brought brown
    browser brushstroke brute bubble buck bucket buffer bug bugs built bulb bulk bull bullet bum bunch bundle burden burn burst
    bursty bury bus business bust busy but butterfly button buy buyer buying bye bypass byproduct byte cab cable cache cached
    caches caching cake calcium calculus call calm cam came camel camouflage camp campaign campus can canary cancer candy cane
    cannot canonical canopy canvas cap caps capsule caption captioner car carbon card cardiac cardiovascular care career cares
    carriers cars cart cartoon carves cascade cascaded cash cast castle casual cat catalog catalogue catalyst catastrophic catch
    caught cave cavity ceiling celebrate cell cellular center centre centric cents centuries century cerebellum cerebrum
    certainty certificate chaff chair chameleon champagne champion chaos chapter char charge chart chasm chat chatbot chatter
    cheap cheaper check checker checkmate checkpoint cheese chemical chemistry cherry chess chest chicken chief child children
    chip chirp chocolate cholecystectomy chore chosen chronicle chunk church cigarette cine circle circuit circular cite cited
    cities citizens city cityscape civil clarity classroom clause clean cleaner click client cliff climate climb clinician
    clinicians clip clipping clock closet closure cloth cloud cloze club clue clutter coaches coarse coarser coast coastline
    coat cochlear codebase codebases codebook codec codeword coefficient coerce coercion cognition coherence coincide coined
    cold collective college collide collision column comb combat combinatorial come comes comet comfort comics coming command
    commands commentary commerce commit committee commonalities commonsense comorbid companies companion company comparable
    comparative compass compatibility compelling compensate compensatory competence competencies competency competitor compile
    compiler complaints completion compliance complicate comply composite composites compound comprehension compromise
    concatenate concave concentrate concentrated concert concise concurrency condenses cones confer confident configure confined
    conflate conform confound confuse confusion conjecture connectivity conquer consecutive conservative consolidate consult
    contact contamination contingencies continuity continuum contract contradictory contrary controllability controllable conv
    converse conversion convex cook cookbook cool cooperate cooperative cop cope copy copyright coreset corner cornerstone
    corpora corporate correction corrective correspondence corridor corroborate corrupt corrupted cortex cosine cot couch could
    council counselor count counter counteract counterexample countries country courage course cousin cover covert cow crack
    cradle craft crafted crane crash crawl crazy cream creativity creature crew crime crises crisis crop cross crossover crow
    crowd cry crypto crystalline cube cubic cue cues cultivate cumbersome cumulative cup curate curates curation curb cure
    curricula curriculum curse curvature curve curved curves custom customer cut cute cutoff cuts cutting cyber cycle cycles
    cyclic dad daily damage damages dance danger dare dark dashboard data date dates dating daughter dawn day days daytime dead
    deaf death debate debaters debates deblur debt debugging decay decent deception deck declare decline decouple decouples
    decree dedicated deemed deepen deepfake deepresearch defeat defect defend defense defenses deficiencies deficiency deficit
    definite deformable deformation degenerate delegate deliberate delicate delineate delivery delve dementia demo demographic
    demon denial dental dentistry deny departure depict deployable depth dermatophytosis descriptive descriptor descriptors
    desert deserve desiderata desirable desk desktop desperate despite destiny destroy deteriorate detour detox deviate
    deviation devise dexterous diabetes diagrams dialect dialog diamond dichotomy dictates dictionaries dictionary did die died
    dies diet dietary differentiable differential differentiate diffuse diffuser dig digit digital dilemma dilute dim
    dimensionality diminish dinner dip dirt dirty disambiguate disaster discard discern disciplinary discipline disciplines
    disclose disclosure discontinuities discourse discrepancies discrepancy discriminative disjoint disk disorder disparate
    disparities disparity disregard disrupt disruptor dissect dissimilar distinction distinctive distractor distractors distress
    district dive diverge divergence divorce doc doctor doctrine does dog dogs doing doll dollar dominate dominates done door
    dose dot dots double doubt dove down download downstairs downstream downtown dozen draft drafter drag dragon drastically
    draw drawback drawer drawn dream dreams drew drift drink driven drone drones drop dropout drove drug dry dual dubbed duck
    duckling due duet dummies dummy dump dumpster duo duplex duplicate duration dust dusty duty dyadic dying dynasties eagle ear
    earn earnest ears ease easier easily easy eat eating eats echo echoes economic economies economy ecosystem editable
    education efficacy egg eggs ego egocentric eigenmodes eigenvalues eight elaborate electron elementary elevate eleven elicit
    elite else elsewhere elucidate email embed embedded embedder embedding embodied embodies embodiment embody embrace
    emergencies emergency emergent emit emotion empty emulate encapsulate encompass encompasses encompassing encore end endeavor
    ended endow endpoint ends enemy enjoy entail entangle entanglement enter enterprise entrench entries entry enumerate
    envelope envisioner ependymoma epilepsy epistemic epoch epsilon equilibria equilibrium equity equivalence era erase erased
    erasure erode erroneous escalate escape essay essays estate eta ethical ethics evade evals eve even evenly ever every
    everybody everyday everyone everywhere evict evidentiary evil evoke evolutionary exacerbate exam examinee exams excel
    excerpts excess excessive exchange exchanges exclusively excuse executable exemplar exemplifies exert exit exo exp expense
    expertise explainability explainable explanatory explode exploratory expo export ext extensible exterior extra extraordinary
    extrapolate extrapolation eye eyes eyewear fabricate facet facial facilities fact facto factory factuality faculties fade
    fading fair faire fairer fairly fairy faith fake fakes fall fallacy fallback false falter famous fan fancy fantasy far farm
    farther fast faster fat fate father fatigue fault faulty fauna faux favor favorable favorite fear feasibility feat fed fee
    feed feel feet fell fellow felt female fetal fetch few fewer fib fiber fickle fifteen fight file files fill filler film
    finance fine finely finer finest finetune finetuned finetuning finger fingerprint fingerspelling finish finite fire fired
    firewalls firm first fisheries fit fits fitted fitting five fix fixed fixes fixing fixup flag flake flares flash flat
    flatten flaw fleets flesh flicker flight flip floaters flood floor flop fluency fluent fluffy fluid fly flying flywheel
    focal fog foggy fold folks follicular font food fool foolish foot footage footprint for force forced forces foreground
    foreign forensic foresee foresight forest forever forge forged forgeries forgery forget forgetting forgot forgotten form
    formalize format formation former formula forth fortune forum forward fought found foundational four fourteen fourth fox
    fraction fracture fragile frame framed frames fraud freak free freedom freely freeze fresh friend friendly from front
    frontier frozen frugal fruit frustum fuel fulfill full fully fumble fun functionalities functionality fundus funny furniture
    further fuse fused fuses fusing fuzzy gain gait gal galaxy gallery game gameplay games gaming gamma garbage garden garment
    gas gastrointestinal gate gated gates gating gauge gave gaze gazing gems gen gender gene generalist generalizability
    generalizable generic genes genie genius genome genotype genre gentleman gentlemen geo geographic geospatial gesture
    gestures get gets ghosts giant gift giga gigapixel giraffes girl give given gives giving glad glass glioma glory gloss
    glossy glyphs goal god goes going gold golden gone good goodbye goose got gotten govern governance governed governor grab
    grace grade graded grades graduate grain grained gram grandfather grandmaster grandmother grapheme graphics grapple grasp
    grave gray grayscale greedy green greenhouse grew grey grid gripper groundwork groupwise grow grown guard guardrail guards
    guess guest guideline guidelines guilty gum gun guns gut guts guy guys gym habit hack hacking had hair half hallmark
    hallucinate hallucinated hallucination halt halves hampers hand handheld handsome handwriting handwritten hang hank happen
    happy hard harder hardest hardly hare harm harmony harness harsh harvest has hash hat hatch hate hated hates have haven
    having hawk haystack hazard haze head headline headroom headset healthcare healthy hear heard heart heat heatmaps heavily
    heavy heavyweight hedge hegemony height held hell helpful hence here heritage hero herself heterogeneity hid hide hiding
    highest hijack hill himself hinder hindsight hinge hint hip hippocampus hire hired hiring his historians histories history
    hit hitch hobby hoc hold hole holes holiday holistic home homepage homes hone honest honesty honor hood hook hop hope hoping
    hops horizon horror horse host hot hotel hour hourglass house household how http hug huge hull humanoid humor hundreds hung
    hungry hunt hurdle hurry hurt husband hut hype hyper hypernetworks hypernyms hyperparameter hyperspectral hypothesize ice
    iconic icons identifiers idiom idiot idle ill illicit illuminate illuminates illumination imagery imbalance immense
    immersive immune immunostain immunotherapy impair impede imperfect impractical impressive impulse inability inaccuracies
    inaccuracy inaccurate inadequate inanimate inappropriate incomplete inconsistencies inconsistency inconsistent incur
    incurring indeed index indices indirect indiscriminate indoor inductive ineffective inefficiencies inefficiency inefficient
    inequalities inequities inertia inevitably inferior infinite inflate info informative infrared infrastructure
    infrastructures ingests inherit initiate inject injection injury injustice ink inline innate inner inpainter inpainting
    inquiries inquiry insane insertion inside inspection instantiate instantiates instrument insufficient intact intake integer
    integrity intensifies interdisciplinary interference interior interleave interleaved intermediary interplay interpolate
    interpolation interpretable interval interview into intra intricacies introspect invalid inventories inventory inverse
    inversion invert investor invite invoke inward ion iris irregular irregularities irrelevant island its itself jacket
    jailbreak jam jar jargon jaw jet jigsaw job jobs join joke journey joy juice jump jungle junior juries jury just justice
    kappa keep kept key keyboard keyboards keyframe keyframes keypoint keys keystep keyword kick kid kidney kids kill kilometer
    kind kinematic kiss kit kitchen knee knew knife knight knob knock knockout knot know known lab labor labs ladder lady lag
    lagged lags laid lake land landmark landscape landscapes lane lanes lap laptop largescale largest laser last late lately
    later latest lattice laugh law laws lawyer lay layerwise laying layoff lays lazy lead leaderboard leaf leak leakage leap
    learnable least leave leaves lecture led ledger left leg legacy legal legend legged legitimate legs lemma lengthen lengthy
    leniency lens lesion less let lets letter leukemia lever lexical lexicon liar liberates license licenses lid lie lied lies
    life lifecycle lifelong lifespan lifestyle lifetime lift light lighter lightweight liked likely likes line lineage
    linearisation lines linkage lion lip lips liquid listen listener lit lite literacy literary litmus little live lived liver
    lives livestock living llm llms load lobotomy locality localization localize locate lock loco locomotion log logit logos
    logs lonely longitudinal look lookahead lookup loop loopback loose lose loser losing loss lossless lossy lost lot lots
    lottery lotto loud louder love loved lovely lover loving low lowest luck lucky lumbar lunch lung lying lyrics machinery
    macro mad made magazine magic mainstream maintenance majesty make maker makes making male malice malicious malignancy mall
    man mandates mandatory maneuver manifest manifold manufacturer manufacturing manuscript many map mapped maps marine maritime
    marked markedly marker markers market marketplace marks markup marriage marries marry mask mass master masterpiece
    masterpieces mastery mate math mathcal mathematician matrices mature max may maybe mayor meal mean meant meanwhile
    measurable meat mechanistic medal media median mediate meek meet membrane meme men meningioma mentor mere merely merit mesh
    mess met meta metadata metal metamer metamorphosis metaphor metasurface meter methodological meticulously metropolis mic
    micro microsecond microservice microstructure microwave mid middle midnight midpoint might mighty mike mild mile milestone
    military milk millennia millennium million millisecond mimic mimicry min mind minds mindsets mine mined mini minima mining
    minus minute minutes miracle mirage mirror misaligned misalignment misaligns misconduct misinformation misled mismatch miss
    mist mistake mistakes misuse mix mixed mixer mixes mixing mixup mob mobility mock modest modulate molar mold molecule mom
    moment momentum monarch monetary money monkeypox mono monochrome monocular monolingual monolith monolithic monologue
    monotone monotonic monster month mood moral more moreover morphological morphologies morphology most mostly mother motifs
    motor mountain mouse mouth move moved mover moves movie moving much mud muddy multiagent multicenter multidisciplinary
    multihop multilevel multimedia multiplayer multiplet multiplier multipole multiscale multistage multistep multitask
    multitude multivariate multiview multiway multiword mum muscle music must myopic myself mystery nacho naive naked name named
    namely names naming nano nap narrow narrower nasal nasty nation native navy near nearby nearest nearly necessitate
    necessitates necessitating neck need needle needles neglect negligible neighborhood neither nerve nest nested net neuro
    neuron neutron never nevermore new newer newly news newspaper next nice niche night nightmare nighttime nine nineteenth
    nobody node nodes nodule noisy non nonconvex none nonlinear nonsense nonuniform nor norm nose not note notebooks noted notes
    noteworthy notice noting noun nova novice novo now nowadays nowhere nuance nuanced nuances nuclear nuclei nucleotides
    nucleus null numerous nurse nut obey oblique obscure observability observable obsolete occluded occupancy occupies occupy
    occurrence ocean octopus ocular odd odds odyssey off office officer official offload offs offset often oil old older omit
    omni onboard once one one's ones ongoing onion only onset onto ontologies ontology oops opaque open openly opposite opt
    optic optima optimum oracle oracles oral orange orbit orchard orchards orchestrate orchestration org organ originate
    orthogonal osteosarcoma ought our ours ourselves out outbreak outdoor outer outfit outlier outliers outline outlines outlook
    outrage outside outstanding ovary over overestimate overfit overfitting overflow overlap overlapping overlays overload
    overlook overlord overly overnight override overrun overshoot oversight overt overthink overthinking overwrite owe owing owl
    own owner oxygen pace paced pacing pack package packet page pages paid pain paint painter pairwise palette palsy pan panel
    panic panorama panoramic papa paper paradox parallax parallelism parameterized parametric paramount paraphrase paraphrases
    parcel pardon parent parity parliamentary parse part participatory particle particulate parties partly partner party pass
    past paste pat patent pathological pathologies pathology pathway pause pave paved paving pay paying payload payoff pays peak
    pedestrian peer peg pelvis pen pens peptide per percent percentile perceptron perhaps perils perpetuate persistent persona
    personnel perturb pet peta pets phenotype philosophy phone phoneme photo photon photorealistic phrase physician physics
    piano pic pick picker picture pie piece pieces pierce pig pigeon pillar pills pilot pin pinch pinhole pink pinpoint pioneer
    pip pirate pit pitch pitfall pith pity pivot pivotal pixelwise pizza placeholder placenta plain planar plane planet
    planetary plant plate plateau plausibility play playback player playground please pleasure plenty plethora plot plug plugin
    plume plus pocket pod podcasts poetic poetry pointcloud poised poison polar police policing policymakers political polity
    polyglot polygon polynomial polyp polysemy pool poor poorly pop popularity populate porcupine port portal portfolio portrait
    portray posit post poster posterior posteriori posture pot potent pound pounds poverty powder powerful practicality
    practitioner practitioners pray preach precede preclude preconditioners precursor predecessor predefined predicate
    predominantly preempt prefill prefix prejudice premature prematurity premier premium prepare prerequisite preset press
    pretend pretext pretty prevailing prevails prevalence prevention preview price priced prices pride priest primacy primal
    prime primitive prince princess principal print prioritize prism prison prisoner privilege privileged pro proactive
    procedural productivity professor proficiency profit profound prognosis progression prohibitive projection proliferation
    prone pronounced pronouns propels proprietary prose prosody prostate protection proud proven provenance proxies proximity
    proxy prune pruned pruning pseudo psychological pull pulmonary pulse punch punk purchase pure purely purify purse pursuit
    push put puts puzzle puzzles pyramid quad quadratic quadruple qualitative quant quantification quantile quantized quantum
    quarter quasi queen quest questionnaires quiet quit quite quiz quote rabbit race racial radar radiance radio radiology
    radiotherapy radius rag rail railway rain rainbow rainy raise raised raises raising rallies ran rap rare rarity raster rat
    raw ray rays razor reactive read reader readily readout ready realism realm realtime rebuttal recalibration recall receipt
    receptive recipe recipes recompute reconcile recur recurring recursive red redesign redirect reflective reflex reformulate
    reformulates reframe refresh refusal refuse regardless regenerate regime regimes registration registries registry regress
    regressive regressor regret regularities regulatory reimagine reintegration reject rejection relax relay reliance relight
    relighting religion remedies remedy remember remote removal renal rent rep repair repeatedly repertoire repetitive replan
    replay replicas replicate replicates reply repo repositories repository reproducibility reproducible requisite resamples
    rescue resemble reservoir reshape resilience resist respiratory responsibilities rest restoration restore restores resume
    retention rethink retinopathy retrain retraining retrofit return reusable reuse reused reuses reverts revision revisit
    revolutionized reweight rewrite rewriting rhythm ribbon rid ride ridge riding rig rigged right rigid rigor ring rings rip
    rise rises rising risky rival river road roadmap roadside rob robin rock roll rollback rollover roof room root rope rot
    rotary rotate rough roughly round route routed router routes routing row rows rub rubric rude rugged ruin rule rules run
    rung runner running runs runtime runtimes rural rush sacrifice sacrificing sad safe safeguard safely safer safety saga said
    sail sale salesman salespeople saliency salient salmon same sandbox sandwich sanity sarcasm sat satellite satellites
    satisfaction satisfactory saturate saturation save saved saving savoir savvy saw say saying says scaffold scalar scale
    scaling scan scanner scanning scar scarce scarcity scare scary scatter schema school sclerosis scoliosis scratch screen
    screenshot script scrutiny sea seafloor seamless seams season seat secondary secrecy secret secretary sectarian sector sed
    see seed seeing seek seem seen sees seg seldom self sell seller semi semiconductor send senior seniors sense senses sensory
    sent seq sequelae serial serum serve served server serves set sets settle setup seven severity sew sex shader shadow shake
    shall shallow shallower shame shampoo shark sharp sharpen sharper she shed sheer sheet shelf shell shield shine ship shirt
    shock shoe shoot shop shoppers shortage shortcomings shortcut shorten shot showcase showcases shown shrink shrinkage shuffle
    shut shuttle shy sick sidekick sidestep sight sign signal signature signatures silent silhouette silico silly silos silver
    simplex simplicity simply simulacra sin since sing singular sink sir sister sit site sites sits situ six sixteen skeleton
    sketch skew skin skull sky slang sleep slept slice slide slides slideshow slip slope slot slow slower slowly smallest smart
    smarter smartphone smell smile smoke smol snapshot sneaky snippet snow soar sober soccer societal socio soft softly softmax
    soil sold soldier sole solely solid some somebody someday somehow someone someplace sometime sometimes somewhat somewhere
    son sonar song soon sooner sort sought soul sound soundscape soup sovereign spaceborn spaceborne spacecraft spacetime spake
    span spanning spare sparrow spatio spatiotemporal speak spear specialist specialization specialized specialties species
    specificity specimen speckle spectra specular speculate speculative speedup speedy spell spend spent sphere spider spike
    spinal spine spiral spire spirit splat splatter splatting spline split spoil spoke spoken sport sports spot spread
    spreadsheet spur spurious spy squad square stabilize stack staff stain stairs stakeholder stakes stale stalls stance stand
    standalone standardized standing standpoint star stark start stationary status stay steady steal stealthy steatosis steep
    steer stellar stem stenosis stereo stereopsis stereotype stereotypes stick sticker stigma still stimuli stimulus stitch
    stock stole stolen stomach stone stood stop stopping storage storm stormwater storyline straight strain strand strange
    stranger strata stratigraphy streamline street stress strict stricter stride strike strikes string strive stroke strongest
    struggle struggles stubborn stuck studio stuff stylistic stylized sub subcategories subclasses subdomains subgroup
    subjective submit subnetwork suboptimal subspace subspaces substantiate substrate substrates substructure subsumes
    subsurface subsystems subtask subtasks subtitles subtle subtlety subtly subword such suck sudden sue suffice suffices
    sufficiency suffix sugar suit suite sum summer summit sums sun super superficial superhuman superiority supervisory
    supplementary supplies supply suppose suppression sure surely surfel surfels surge surgeons surgeries surgery surgical
    surround surrounding surveillance suspect swap swarm swayed swear sweep sweet swell swim swing sword sycophancy symptom syn
    sync syndrome synergies synergistic synergy synonym tab tabletop tablets tabular tacit tactile tag tagged tags tail tailor
    tailored take takeaways taken takeover takes taking tale talent talk talking tall tally tamper tandem tank tap tape tariff
    taste taught tax taxi tea team tear teardrop tech telco telemetry tell temperature temperatures template templates temporary
    ten tend tennis tens tense terminal terminate ternary terrain territory testbed textbf textbook than thank that the theater
    thee their them theme themselves then theoretic therapy there thereby thereof thermal these thesis they thief thin thing
    think thinkers third thirteen this those thou though thousand thousands thread threaten three threw thrive throat throttle
    throw thumbnail thumbnails thus ticket tide tides tie tied tier ties tiger tight tighten tighter tightrope tile tiling till
    tilt timbre time timed timeline timely times timescale timeseries timestamp timestep timing tiny tip tired tissue tissues
    title toast today toe tokenization tokenizer told tomorrow tonal tone tones tongue tonight too took toolbox toolkit toolpath
    toolsets tooth top topological topologies topology tops topview tortoise touch tough tour tower town toxic toxicity toy
    tractable tradeoff traffic trail trainable trainee trait traits transcatheter transceiver transcend transcribe transcribers
    transcript transcription transcripts transducer transferability transferable transient transit transliterate transmission
    transport transportation trap trash trauma travel traverse tree treebank trees trend tri triad triage trial triangle
    triangular triathlon trick tricky tried tries trilemma trillion trip triplanes triple triplet triplets trips triumph trivial
    trouble truck true truly truncate trunk trustworthiness try trying tsunami tub tubular tumor tumour tune tuner tunes tunnel
    tunnels tuple turret turtle tutor tweet twelve twenty twice twin two type typed types typing ugly ultra ultrasound unable
    unavailable unaware unblocking unchanged uncle unclear uncommon unconditional unconstrained uncover under underexplored
    undergone undergraduate undermine undermines underperform underpin underrepresented underscore underscores understood
    undertake underwater uneven unexplored unfair unfamiliar unimodal unit unitary unite universe unlabeled unlearn unlearning
    unless unlock unnecessary unreliable unsafe unspoken unstable unstructured until unveils upfront upgrade uplift upload upon
    upset upstairs upstream uptake upward urban urgency urgent urine usability usable usage use used uses using usual usually
    vaccines vague val valley valve vanilla vanish variability varied varies vary vascular vehicle vehicles vehicular velocities
    velocity vendor veneer ventricles ventricular venue verb verbal verbatim verbose verdict verifiable versa versatile
    versatility versus vertex vertices very vessel via viable vibe vice victim victory viewpoint vignettes village visibility
    visit visuo visuomotor vital vivid vivo vocal voice voices void volatile volumetric vortex vote voters votes voting voxel
    wait wake walk wall wallet waltz want war warehouse wargame warm warn warp was wash waste wasted wastewater watch watcher
    watchmen water watermark watertight wave waveform wavelength wavelet waves waving way ways weaken weapon wear weather web
    webpage website websites week weekend weekly weigh weird welcome welfare well went were wet whale what whatever wheat wheel
    when whenever where whereby wherein wherever which whilst whistles white who whoever whom whose why wideband widefield
    widens width wife wild wildfire wildlife will win wind window wine winner wins winter wire wireless wiring wisdom wise
    wisely wiser wish wit witch with wizard woke wolf woman women won wood wore workforce workload workplace workspace worldwide
    worm worn worry worse worsens worst worth would wound wrapper wraps wrist write writer writes written wrong wrote yard year
    yes yesterday yet yolk you young younger your yours yourself yourselves youth zeroshot zeroth zone zoo zoom`.split(
    /\s+/,
  ),
);
