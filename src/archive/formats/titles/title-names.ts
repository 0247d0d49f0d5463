import { literalPattern } from '../../model/word-pattern.ts';
import { isOrdinaryWord, looksOrdinary } from './ordinary-words.ts';
import { isCommonPart } from './title-words.ts';

/** Names of languages, peoples, places, people and models that titles of the field hold, so that no style sets them small. */
const KNOWN = new Set(
  `Abkhaz Acehnese Achilles Ada Adam Addison's Afghan Afghanistan Africa African Afrikaans Agda Aggadic Ainu Airbnb Airbus Akan
    Akkadian Albania Albanian Alexa Alexandrov Algeria Algerian Alibaba Allan Allen-Cahn Alps Alzheimer's Amazon Amazonian
    Amdahl's America American Amharic Ampère Andes Android Angola Antarctic Antarctica Apollo Apple's Arabia Arabic Aragonese
    Aramaic Arctic Arduino Argentina Argentine Argentinian Ariadne Arimoto Aristotelian Aristotle Armenia Armenian Armijo Arnold
    Arnoldi Aromanian Arrow's Asia Asian Assamese Asturian Atari Athens Atkinson Atlantic Australia Australian Austria Avar
    Avestan Aya Aymara Azerbaijan Aztec Azuma Azure Babel Baichuan Baidu Balinese Balochi Bambara Banach Banana Bangalore Bangla
    Bangladesh Bangladeshi Banzhaf Barabási Barcelona Barrett's Barzilai Bashkir Basque Bayer Bayes Bayesian Beethoven Beijing
    Belarus Belarusian Belgium Bellman Benford's Bengali Bengaluru Benjamini Bennett Berlin Bernoulli Bernstein Bertrand Bessel
    Betti Bhojpuri Bhutan Bible Biblical Bielik Biot Bitcoin Blackwell Blahut Blender Bloom Bloomberg Bloomz Blotto Bluesky Bode
    Bodo Boeing Bolivia Bolivian Boltzmann Bolu Bolza Bonferroni Boolean Borges Born-Oppenheimer Borwein Bosch Bose Bosnia Bosnian
    Boston Botswana Bourdieu Boussinesq Bradley Braess Bragg Brahui Branges Brasil Brazil Brazilian Bregman Breton Brillouin
    Britain British Brownian Broyden Bruhat Brunei Budapest Buddhism Buddhist Buginese Bulgaria Bulgarian Burmese Busemann
    Byzantine Bézier Büchi Cahn Cairo Calabi California Cambodia Cambricon Cambridge Cameroon Canada Canadian Canny Cantonese
    Cantor Caribbean Carlo Cartan Cartesian Casimir Catalan Catalonia Catan Catholic Cauchy Cebuano Celtic Certaindex Chamfer
    Chamorro ChatGPT's Chebyshev Chechen Cheeger Cherenkov Chernoff Cherokee Chervonenkis Chicago Chichewa Chile Chilean China
    Chinchilla Chinese Cholesky Chomsky Chopin Christian Christianity Christmas Chrome Church-Turing Chuvash Clarke Claude Clebsch
    Clifford Codeforces Codenames Codex Cohen Colombia Colombian Colosseo Compton Condorcet Confucian Confucianism Congo
    Copernican Copernicus Copilot Coptic Coq Corsican Cortana Coulomb Cournot Cramér Cree Creole Croatia Croatian Crohn's Cuba
    Cuban Cushing's Cypriot Cyprus Czech Dagstuhl Dalle Danish Dante Daoist Darcy Dari Darling Darwin Darwinian Datalog Daubechies
    December Delaunay Delhi Denmark Descartes Dhaka Dhofar Dickens Dijkstra Dinka Dirac Dirichlet Discord Docker Dogri Doha Donald
    Doppler Dota Doubao Douglas Down's Duffing Dunbar's Dunning Dutch Dyck Earth East Eastern Ebola Ecuador Ecuadorian Edo
    Edwardian Egypt Egyptian Einstein Elizabethan Elo Emirates Emirati English Erdős Erlang Ernie Estonia Estonian Ethereum
    Ethiopia Ethiopian Etruscan Etsy Euclid Euclidean Euler Europe European Evalica Evenki Facebook Falcon Faraday Faroese
    February Fechner Fenchel Fermi Feynman Fiedler Figma Fijian Filipino Finland Finnish Finsler Fisher Fitbit Fitts Flamingo
    Flemish Fletcher Florence Florida Floyd Fock Fokker Fongbe Fortnite Fortran Foucault Fourier Frank-Wolfe Franka Frankenstein
    Foley Fraunhofer French Fresnel Freud Freudian Friday Frisbee Frisian Frobenius Fréchet Fulani Gabidulin Gabor Gaelic Galician Galileo
    Galois Ganymede Garmin Garo Gaudi Gauss Gaussian Gaussians Gaza Ge'ez Gegenbauer Gemini Gemma Geneva Georgia Georgian German
    Germany Ghana Giacomo Gibbard Gibbs Giffen Gini Girsanov GitHub GitLab Givens Gleason Godot Gogh Goghs Golay Goldfarb
    Goldilocks Goliath Goodhart's Goodreads Google Gordon Graeca Gramian Grassmann Grassmannian Grassmannians Greece Greek Green's
    Greimas Gricean Grok Gromov Gronwall Groves Grönwall Guarani Guatemala Gujarati Gumbel Gödel Haar Hadamard Hadith Haiti
    Haitian Hakka Haldane Hall Hamburg Hamilton Hamiltonian Hamming Hanabi Hangzhou Hankel Hanoi Harris Hartree Hashimoto Haskell
    Hastings Hausa Hausdorff Hawaiian Hawking Hawlêri Hebb Hebbian Hebrew Hegel Hegelian Heidegger Heisenberg Helmholtz Herbrand
    Hermite Hermitian Hessian Heston Hick's Higgs Hilbert Hilliard Himalayan Hindi Hindley Hindu Hinduism Hitchhiker's Hittite
    Hmong Hochberg Hodge Hodgkin Hoeffding Hofstede Hokkien Hold'em Holmes HoloLens Holocaust Homer Homeric Honda Honduras Hong
    Hooke Hopfield Hotelling Hough Householder Huawei Hubbard Huffman Hugging Humanity's Hume Humean Hungarian Hungary
    Huntington's Hunyuan Hurwitz Hz Husserl Hénon Hölder Ibbi Iceland Icelandic Igbo Ikea Ilocano Imagen Inca India Indian Indic
    Indigenous Indonesia Indonesian Instagram Intel Internet Inuktitut Iran Iranian Iraq Ireland Irish Ising Islamic Israel
    Israeli Istanbul Italian Italy Itô Jacobi Jacobian Jacobians Jain Jakarta Jamaica Jamaican January Japan Japanese Java
    JavaScript Javanese Jenga Jensen Jeopardy Jetson Jewish Jews John Jordan Josephson Josh Judaism Julian July Jungian Jupiter
    Jupyter Kabyle Kafka Kafkaesque Kaggle Kahneman Kakao Kalman Kanade Kannada Kant Kantian Kantorovich Kaplan Karachi Karelian
    Karhunen Karush Kashubian Kawasaki Kazakh Kazakhstan Kelvinlet Kendall Kenya Kepler Keplerian Keras Kerbal Keynesian Khasi
    Khmer Kikuyu Kimi Kinect Kinetics Kinyarwanda Kiswahili Kitaev Klein Kling Knuth Kohn Kokborok Kolkata Kolmogorov Kong Konkani
    Koopman Korea Korean Kosovo Kotlin Kripke Kronecker Kruger Kruskal Krylov Kuaishou Kubernetes Kuhn Kuhnian Kupang Kuramoto
    Kuwaiti Kyoto Kyrgyz Kähler Laban Ladin Lagos Lagrange Lagrangian Laguerre Lahore Lambert Lancet Lanczos Landsat Langevin
    Lanka Lao Laos Laplace Laplacian Laplacians Latin Latvia Latvian Lebanese Lebanon Leduc Legendre Lego Leibniz Lempel Leonardo
    Leopardi Levantine Levenberg Lezgian Libya Likert Limburgish Lingala LinkedIn Linux Lipschitz Lipschitzian Lisbon Lithuania
    Lithuanian Littlestone Livonian Llama London Lorentz Lorentzian Lorenz Loève Lucas Luenberger Luganda Lukasiewicz Lunara
    Luxembourgish Lyapunov Macedonia Macedonian Mackey Maclaurin Madden Madrid Maghrebi Maithili Majorana Malagasy Malay Malayalam
    Malaysia Malaysian Maldives Mali Malta Maltese Mamba Mandarin Mandelbrot Manhattan Manila Manipuri Mann Maori Mapudungun
    Marathi Marfan Markdown Markov Markovian Marquardt Mars Martian Martin Mastodon Matlab Matryoshka Matthew Maxwell Maya Mayan
    McDiarmid Mealy Mediomatix Mediterranean Meiji Meitei Meituan Melbourne Mendelian Menger Mercer Meta's Metropolis-Hastings
    Mexican Mexico Microsoft Midas Midjourney Mie Milan Milner Minangkabau Minecraft Minitron Minkowski Minsky Mises Mississippi
    Mistral Mixtec Mixtral Mizo Modelica Moldova Moldovan Moltbook Monado Monday Monet Mongolia Mongolian Monte Montenegrin
    Montreal Moore Moravec's Moreau Morlet Moroccan Morocco Morse Moscow Mozambique Mozart Mughal Mujoco Muller Mumbai Munich Muon
    Murphy's Muslim Muslims Myanmar Myerson Māori Nagamese Nahuatl Nairobi Namibia Nanjing Nash Natarajan Navajo Naver Navier Nazi
    Ndebele Neapolitan Nemotron Nenets Nepal Nepali Neptune Nerfstudio Nesterov NetHack Netflix Netherlands Newton Newtonian
    Neyman Nietzsche Nigeria Nigerian Nile Nintendo North Norway Norwegian November Nuer Nvidia Nyquist Nyström Occam's Occitan
    October Oculus Odia Ohm Ojibwe Olympiad Olympiads Olympic Olympics Omani Omicron Omotic OpenAI's Oppenheimer Ornstein Oromo
    Orwell Orwellian Osaka Ossetian Otomi Otsu Ottawa Ottoman Overleaf Overwatch Owen Oxford Pacific Pakistan Pakistani Palestine
    Palestinian Pali Panama Pangu Paraguay Paraguayan Pareto Paris Parkinson's Parkinsons Pashto Patrologia Pauli Pavlov Pavlovian
    Peano Pearson Penrose Perceiver Perron Persian Peru Peruvian Petersburg Petri Philippines Philips Phoenician Photoshop Piaget
    Piagetian Picasso Picbreeder Pictionary Piedmontese Pilani Pinterest Planck Planetscope Plato Platonic PlayStation Pluto
    Poincare Poincaré Poisson Pokemon Pokémon Poland Polish Polyak Pontryagin Popper Popperian Portugal Portuguese Potts Prague
    Prakrit Presburger Prithvi Prolog Protestant Ptolemaic Punjabi Puno PyTorch Pyndiah Pythia Python Pāninian Qatari Qing
    Qualcomm Quechua Quora Qur'an Quran Quranic Qwen Rabin Rachford Rademacher Radon Rakuten Ralph Ramadan Raman Ramanujan Rao
    Raspberry Raven's Rawls Rawlsian Rayleigh Reddit Reeb Reed Rembrandt Retinex Reynolds Riccati Ricci Riemann Riemannian Rips
    Roblox Roman Romania Romanian Romansh Rome Rorschach Rosetta Routh Rovnyak Rubik's Russia Russian Rust Ruthenian Rwanda
    Rydberg Rényi Rössler Sahara Saharan Sahel Samaritan Samoan Samsung Sanskrit Santali Sardinian Satterthwaite Saturday Saturn
    Saudi Savart Savitzky Schatten Schnapsen Schoenfeld's Scholes Schrödinger Schunck Schur Schwartz Scottish Scrabble Searle
    Seattle Seedream Senegal Senegalese Seoul September Serbia Serbian Sesotho Setswana Shakespeare Shakespearean Sham Shanghai
    Shanghainese Shanno Shannon Shapiro Shapley Sharpe Shenzhen Sherlock Sherman Shona Siamese Sichuan Sicilian Siegel Siemens
    Sikh Silesian Simpson's Simulink Sindhi Singapore Sinhala Sinkhorn Siri Sisyphean Skinner Slavic Slovak Slovakia Slovene
    Slovenia Slovenian Slytherin Smale Smirnov Smoluchowski Snapchat Snapdragon Sobel Sobolev Socratic Sokoban Solomon Somali
    Somalia Sonnet Sony Sora Sorbian South Southeast Soviet Spain Spanish Spearman Spotify Sri Stackelberg Stanford StarCraft
    Starcraft Stein Steiner Stiefel Stokes Stratonovich Strogatz Stroop Sudan Sudoku Sufi Sumerian Sundanese Sunday Superman
    Swahili Sweden Swedish Swin Swiss Switzerland Sydney Sylvester Syria Syriac Syrian Sámi Tagalog Taiwan Taiwanese Talmud
    Talmudic Tamil Tanzania Taoist Tarski Tarskian Tashlhiyt Tatar Tatoxa Taylor Teichmüller Telegram Telugu Tencent Teochew Tesla
    Tetris Tetum Texas Thai Thailand Theil Theo Thiomi Thompson Thursday Tibet Tibetan Tigre Tigrinya TikTok Tikhonov Toeplitz
    Togo Tokyo Tolkien Tongan Torah Toronto Tourette Toyota Tripuri Triton Trojan Trump Tsallis Tsonga Tswana Tucker Tuesday Tulu
    Tunis Tunisia Tunisian Turing Turismo Turkish Turkmen Tuvan Tweedie Twi Twitter U-Net Uber Ubuntu Udmurt Uganda Ugaritic
    Uhlenbeck Ukraine Ukrainian Ulysses United Unitree Uralic Urdu Uruguay Uruguayan Uyghur Uzawa Uzbek Valencian Valmiki
    Vancouver Vandermonde Vapnik Vasicek Vedas Vedic Venda Venezuela Venezuelan Venus Veo Veps Verilog Vickrey Victorian Vicuna
    Vienna Vietnam Vietnamese Vietoris Viterbi Vlasov Volkswagen Volterra Voronoi Vulcano Vygotsky Wald Wallis Walloon Walmart
    Walras Walrasian Wardrop Warsaw Warshall Wason Wasserstein Waymo Wechsler Wednesday Weibo Weierstrass Welch Welsh West Western
    Weyl Whisper Whitney Wiener Wiggum Wigner Wikidata Wikimedia Wikipedia Wiktionary Wilcoxon Wilk Winograd Wittgenstein
    Wittgensteinian Wolof Woodbury Wordle Wuhan Xbench Xbox Xhosa Xiaohongshu Xiaomi Xinjiang Yakut Yandex Yelp Yemeni Yolo York
    Yoruba YouTube Yupik Zalando Zambia Zanzibar Zapotec Zeeman Zelda Zen Zermelo Zernike Zibaldone Zika Zimbabwe Zipf Zipfian Ziv
    Zotero Zulu Zurich Čech`.split(/\s+/),
);

/** Names of several words that are common ones by themselves, longer ones before what they begin with. */
const KNOWN_PHRASES = `
    Stable Diffusion|Stable Video Diffusion|Segment Anything Model|Segment Anything|Depth Anything|Track Anything|Hugging Face|
    Claude Code|Big Five|Raspberry Pi|Nano Banana Pro|Nano Banana|Common Crawl|Common Voice|Creative Commons|
    Humanity's Last Exam|Universal Dependencies|Model Context Protocol|Grounding DINO|Faster R-CNN|Fast R-CNN|Mask R-CNN|Cascade R-CNN|Middle Eastern|Middle East|UK Biobank|
    Apple Silicon|Apple Vision Pro|Vision Pro|Windows OS|Down(?= [Ss]yndrome)|St\\. Petersburg|Euclid Quick Data Release|AWS Bedrock|EU AI Act|Deep Think|Hateful Memes|Sustainable Development Goals|
    Meta Quest|Flash Attention|Van Gogh|New York|New Zealand|New Delhi|SDXL Turbo|Gemini Robotics|AI Overviews|
    Abstraction and Reasoning Corpus|Moral Foundations Theory|Gran Turismo|Harris Hawks|Keep Talking and Nobody Explodes|
    Lord of the Flies|Chatbot Arena|San Francisco|Los Angeles|Hong Kong|United States|United Kingdom|United Nations|
    European Union|Sri Lanka|Saudi Arabia|Costa Rica|Puerto Rico|Cape Town|Tel Aviv|Buenos Aires|World War|Great Britain|
    African American Vernacular English|African American English|AI Risk Management Framework|Waymo Open Dataset|Google Street View|
    Prague Dependency Treebank|Nigerian Pidgin|Platonic Representation Hypothesis|You Only Look Once|(?<=[Tt]he )AI Act|New York State|Lean 4|
    Chamber of Deputies|Ky Fan|Xiaomi Home|MX Ink|AMD Schola|National Assessment of Academic Ability|Mount Doom|The Hobbit|Mannequin Challenge|Mannequin-Challenge|Burgers Equation|Let's Go Shopping|Stable Audio Open|Stable Audio|Five Ws|Das Man|Song Ci|System [12]|Gemini [\\d.]+ (?:Pro|Flash)|
    Latin American|Latin America|Cold War|Civil War|World Cup|Supreme Court|Wall Street|Bay Area|Silicon Valley|Google Earth|
    Google Maps|Stack Overflow|Stack Exchange|Visual Studio|Mechanical Turk|Unreal Engine|Galaxy Zoo|Among Us|Open Images|
    Visual Genome|Dungeons & Dragons|Dungeons and Dragons|Super Mario|Street Fighter|Old English|Middle English|Old Norse|
    Classical Arabic|Classical Chinese|Modern Standard Arabic|Church Slavonic|Nobel Prize|Alexa Prize|Turing Award|
    Apple Intelligence|Constitutional AI|Black Sea|Red Sea|Great Lakes|Persian Gulf|Milky Way|Solar System|Moore Threads|Apollo Go|Kerbal Space Program|Pok[eé]mon (?:Red|Blue|Showdown|Go)|Audio Flamingo(?: Next)?|
    Intel Data Center|Internet of Things|Earth Science I+|Department of Transportation|
    Stone Soup|Rosetta Stone|John Snow Labs|Hotelling-Downs|Reka Core, Flash, and Edge|Gen(?:eration)? (?:Alpha|X|Z)|Amazon's Nova(?: Premier| Pro| Lite| Micro)?|Li-[Ii]on`
  .trim()
  .split(/\|\s*/);

/** What is numbered is called so: `Task 9`, `Subtask B`. */
const NUMBERED = '(?:Shared )?(?:Sub)?(?:Task|Track|Part|Phase|Chapter) (?:\\d+|[A-Z]|[IVX]+)';

/** Languages of the deaf. */
const SIGNED =
  '(?:American|Arabic|Bangla|Brazilian|British|Chinese|Czech|Dutch|Flemish|French|German|Greek|Indian|Irish|Italian|Japanese|Korean|Mexican|Persian|Polish|Russian|Saudi|Spanish|Swiss|Turkish) Sign Language';

/** What is held under an abbreviation, a year or a number: `NTIRE 2026 Challenge`, `10th ABAW Competition`. */
const EVENT =
  '(?!(?:AI|GUI|LLM|MLLM|NLP|QA|RAG|RL|VLM)s? )(?:20\\d\\d|\\d+(?:st|nd|rd|th)|[^\\s:,?]*\\p{Lu}[^\\s:,?-]*\\p{Lu}[^\\s:,?]*|(?:(?!(?:A|An|At|For|From|In|Of|On|The|To|With) )\\p{Lu}[^\\s:,]* )+(?:20\\d\\d|\\(\\p{Lu}[^)\\s]*\\)))(?: (?:(?:and|for|in|of|on|the) )?(?!Solution)[\\p{Lu}\\d(][^\\s:,?]*)*? (?:Challenge|Competition|Hackathon|Olympiad|Shared Task|Workshop)(?: (?:& )?(?:Challenge|Track \\d+|Workshop))*(?: 20\\d\\d| \\d+)?(?=$|[:.,;)]| \\p{Ll}| [–@]| (?:Description|Evaluation|Report|Results?|Solution|Submission|Technical|Winning))';

/** What a title begins with as the one of its name: `The Monado SLAM Dataset for …`. */
const THE_ONE =
  '^The (?:\\p{Lu}[^\\s:,]* ){1,4}(?:Benchmark|Corpus|Dataset|Leaderboard|Suite|Treebank)(?! \\p{Lu})';

/** Institutions of a country or the world, and those who are addressed as people are: `National Weather Service`, `Dr. Bias`. */
const INSTITUTION =
  '(?:Federal|National|Royal|World) (?:\\p{Lu}\\p{Ll}+ (?:(?:and|for|of|on) )?){0,4}(?:Academy|Administration|Agency|Archives?|Assembly|Bank|Bureau|Council|Foundation|Gallery|Guard|Institutes?|Laborator(?:y|ies)|Library|Museum|Organization|Park|Service|Society|University)(?! (?!(?:Is|Are|Was|In|Of|On|For|And|To) )\\p{Lu})';
const ADDRESSED = '(?:Dr|Mr|Mrs|Ms|Prof|St)\\. \\p{Lu}\\p{L}+';

/** Products that their makers name by common words, and what is named after Sophus Lie. */
const PRODUCT =
  '(?:Amazon (?:Alexa|Music|Nova|Prime)|Apple (?:Music|Watch)|Google (?:Ads|Books|Cloud|Colab|Docs|Drive|News|Photos|Play|Scholar|Search|Translate|Trends)|Microsoft (?:Azure|Excel|Office|Teams|Word))';
const AFTER_LIE =
  'Lie(?=[ -](?:(?:[Ss]emi-)?[Gg]roup|[Aa]lgebra|[Bb]racket|[Dd]erivative|[Ee]quivarian|[Ii]nspired|[Pp]oint|[Ss]ymmetr|[Tt]heor))';

const PHRASES = [
  THE_ONE,
  PRODUCT,
  AFTER_LIE,
  INSTITUTION,
  ADDRESSED,
  ...KNOWN_PHRASES,
  NUMBERED,
  SIGNED,
];

const ANY_PHRASE = anyOf([EVENT, ...PHRASES]);

/** Splits a title at names of several words, the known ones and those given; they stand at the odd places. */
export function splitAtNames(title: string, names: readonly string[]): string[] {
  if (names.length === 0) return title.split(ANY_PHRASE);
  return title.split(anyOf([EVENT, ...names.map(literalPattern), ...PHRASES]));
}

function anyOf(phrases: readonly string[]): RegExp {
  return new RegExp(`(?<![\\w-])(${phrases.join('|')})(?!\\w)`, 'u');
}

/** `Fastformer`, as models are called. */
const FORMER = /^(?!Trans|Per)\p{Lu}\p{Ll}+former$/u;

/** What stands before and after a word within a sentence and beside no other word with a capital. */
const BEFORE = /[\s(]\p{Ll}[\p{Ll}'’-]*,?\s$/u;
const AFTER = /^(?:\s\p{Ll}|[,.;:)])/u;

/** Says whether a word is one of the names that are known without an abstract. */
export function isKnownName(word: string): boolean {
  const bare = word.replace(/['’]s$/, '').replaceAll('–', '-');
  // `Gaussianization`
  const stem = bare.replace(/i[sz](?:ation|ed|ing)$/, '');
  return [word, bare, stem, bare.replace(/s$/, '')].some((name) => KNOWN.has(name));
}

/**
 * The words of a title that keep their capitals where a style sets a title like a sentence: the known names, those with a
 * number (`Sentinel-2`), and all of which nothing says that they are ordinary, since a name in small letters is worse than
 * a word with a capital. A word is ordinary that is in the lists, that the abstract writes small, or begins a small word of
 * it with, and that is formed like one, unless the abstract has its capital within a sentence.
 */
export function namesInTitle(text: string): (word: string) => boolean {
  return (word) => {
    if (isKnownName(word) || FORMER.test(word)) return !isOnlySmall(word, text);
    const [, numbered] = /^(\p{Lu}\p{Ll}+)-\d/u.exec(word) ?? [];
    if (numbered !== undefined) return !isOrdinary(numbered);
    // `Fr'echet`, typed without its accent.
    if (/^\p{Lu}\p{Ll}?['’]\p{Ll}{3,}$/u.test(word)) return true;
    if (!/^\p{Lu}\p{Ll}+(?:['’]s)?(?:-\p{Lu}\p{Ll}*)*$/u.test(word)) return false;
    // `Neuro-Symbolic`, as authors also write it within a sentence: its parts are judged one by one.
    const parts = word.split('-');
    if (parts.length > 1 && parts.some((part) => part.length < 3 || isOrdinary(part))) return false;
    return isUnknown(word, text);
  };
}

/** Known names that are common words too: what the abstract writes small tells which it is. */
const ALSO_WORDS =
  /^(?:Android|Bloom|Copilot|Eastern|Falcon|Hall|Internet|Kinetics|Mercury|North|Reed|Rust|South|Telegram|West|Western|Whisper)s?$/;

function isOnlySmall(word: string, text: string): boolean {
  return (
    ALSO_WORDS.test(word) && placesOf(text, word.toLowerCase()).length > 0 && !text.includes(word)
  );
}

function isOrdinary(part: string): boolean {
  return isOrdinaryWord(part) || isCommonPart(part);
}

/** Says whether nothing tells that a word names nothing. */
export function isUnknown(word: string, text: string): boolean {
  const bare = word.replace(/['’]s$/, '');
  if (bare.length < 3 || isOrdinary(bare)) return false;
  const small = bare.toLowerCase();
  if (placesOf(text, small).length > 0 || hasSmallRelative(small, text)) return false;
  const isWithin = placesOf(text, word).some((at) => isWithinSentence(text, at, word.length));
  return isWithin || !looksOrdinary(bare);
}

/** Says whether a text has a small word that begins as another does: `transcribe` for `transcribers`. */
function hasSmallRelative(word: string, text: string): boolean {
  const stem = word.slice(0, Math.max(5, word.length - 3));
  return word.length > 5 && new RegExp(`(?<!\\p{L})${literalPattern(stem)}`, 'u').test(text);
}

function isWithinSentence(text: string, at: number, length: number): boolean {
  const after = text.slice(at + length, at + length + 2);
  return AFTER.test(after) && BEFORE.test(text.slice(Math.max(0, at - 40), at));
}

/** Where a word stands whole in a text. */
export function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const around = `${text[at - 1] ?? ' '}${text[at + word.length] ?? ' '}`;
    if (!/\p{L}/u.test(around)) places.push(at);
  }
  return places;
}
