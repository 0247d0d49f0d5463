import { literalPattern } from '../model/word-pattern.ts';
import { isOrdinaryWord } from './ordinary-words.ts';
import { isCommonPart, partsOfWord } from './title-words.ts';

/** Names of languages, peoples, places, people and models that titles of the field hold, so that no style sets them small. */
const KNOWN = new Set(
  `Achilles Ada Adam Addison's Afghan Afghanistan Africa African Afrikaans Ainu Airbnb Akkadian Albania Albanian Alexa Alexandrov
    Algeria Algerian Alibaba Allan Allen-Cahn Alps Alzheimer's Amazon Amazonian America American Amharic Ampère Andes Android Angola
    Antarctic Antarctica Apollo Apple's Arabia Arabic Aramaic Arctic Argentina Argentine Argentinian Ariadne Arimoto Aristotelian
    Aristotle Armenia Armenian Armijo Arnold Arnoldi Arrow's Asia Asian Assamese Atari Athens Atkinson Atlantic Australia Australian
    Austria Avestan Aya Azerbaijan Aztec Azuma Azure Babel Baichuan Baidu Banach Banana Bangalore Bangla Bangladesh Bangladeshi
    Banzhaf Barabási Barcelona Barrett's Barzilai Basque Bayer Bayes Bayesian Beethoven Beijing Belarus Belarusian Belgium Bellman
    Benford's Bengali Bengaluru Benjamini Bennett Berlin Bernoulli Bernstein Bertrand Bessel Betti Bhojpuri Bhutan Bible Biblical Bielik Biot
    Bitcoin Blackwell Blahut Blender Bloom Bloomberg Bloomz Blotto Bluesky Bode Bolivia Bolivian Boltzmann Bolu Bolza Bonferroni
    Boolean Borges Born-Oppenheimer Borwein Bose Bosnia Bosnian Boston Botswana Bourdieu Boussinesq Bradley Bragg Branges Brasil
    Brazil Brazilian Bregman Breton Brillouin Britain British Brownian Broyden Bruhat Brunei Budapest Buddhism Buddhist Bulgaria
    Bulgarian Burmese Busemann Byzantine Bézier Büchi Cahn Cairo Calabi California Cambodia Cambridge Cameroon Canada Canadian
    Canny Cantonese Cantor Caribbean Carlo Cartan Cartesian Casimir Catalan Catalonia Catan Catholic Cauchy Cebuano Chamfer ChatGPT's
    Chebyshev Cheeger Cherenkov Chernoff Chervonenkis Chicago Chile Chilean China Chinchilla Chinese Cholesky Chomsky Chopin Christian
    Christianity Christmas Chrome Church-Turing Clarke Claude Clebsch Clifford Codeforces Codenames Codex Cohen Colombia Colombian
    Colosseo Compton Condorcet Confucian Confucianism Congo Copernican Copilot Coptic Corsican Cortana Coulomb Cournot Cramér Creole
    Croatia Croatian Crohn's Cuba Cuban Cushing's Cypriot Cyprus Czech Dagstuhl Dalle Danish Dante Daoist Darcy Dari Darling Darwin
    Darwinian Daubechies December Delaunay Delhi Denmark Descartes Dhaka Dhofar Dickens Dijkstra Dirac Dirichlet Docker Doha Donald
    Doppler Dota Doubao Douglas Down's Duffing Dutch Dyck Earth East Eastern Ebola Ecuador Ecuadorian Edo Edwardian Egypt Egyptian
    Einstein Elizabethan Elo Emirates Emirati English Erdős Ernie Estonia Estonian Ethereum Ethiopia Ethiopian Etruscan Euclid
    Euclidean Euler Europe European Facebook Falcon Faraday Faroese February Fenchel Fermi Feynman Fiedler Figma Filipino Finland
    Finnish Finsler Fisher Flamingo Flemish Fletcher Florence Florida Floyd Fock Fokker Fortnite Foucault Fourier Frank-Wolfe Franka
    Frankenstein Fraunhofer French Fresnel Freud Freudian Friday Frisian Frobenius Fréchet Gabidulin Gabor Gaelic Galician Galileo
    Galois Ganymede Gaudi Gauss Gaussian Gaussians Gaza Ge'ez Gegenbauer Gemini Gemma Geneva Georgia Georgian German Germany Ghana
    Giacomo Gibbs Giffen Gini Girsanov GitHub GitLab Givens Gleason Gogh Goghs Golay Goldfarb Goldilocks Goliath Goodhart's Google
    Gordon Graeca Gramian Grassmann Grassmannian Grassmannians Greece Greek Green's Greimas Gricean Grok Gromov Gronwall Groves
    Grönwall Guarani Guatemala Gujarati Gumbel Gödel Haar Hadamard Hadith Haiti Haitian Hakka Haldane Hall Hamburg Hamilton
    Hamiltonian Hamming Hanabi Hangzhou Hankel Hanoi Harris Hartree Hashimoto Hastings Hausa Hausdorff Hawaiian Hawking Hawlêri
    Hebbian Hebrew Hegel Hegelian Heisenberg Helmholtz Herbrand Hermite Hermitian Hessian Heston Higgs Hilbert Hilliard Himalayan
    Hindi Hindley Hindu Hinduism Hitchhiker's Hittite Hochberg Hodge Hodgkin Hoeffding Hofstede Hokkien Hold'em Holmes Holocaust Homer Homeric
    Honduras Hong Hooke Hopfield Hotelling Hough Householder Huawei Hubbard Huffman Hugging Humanity's Hume Humean Hungarian Hungary
    Huntington's Hunyuan Hurwitz Hénon Hölder Iceland Icelandic Igbo Ilocano Imagen Inca India Indian Indic Indigenous Indonesia
    Indonesian Instagram Intel Internet Inuktitut Iran Iranian Iraq Ireland Irish Ising Islamic Israel Israeli Istanbul Italian Italy
    Itô Jacobi Jacobian Jacobians Jain Jakarta Jamaica Jamaican January Japan Japanese Java Javanese JavaScript Jenga Jensen Jeopardy
    Jewish Jews John Jordan Josephson Josh Judaism Julian July Jungian Jupiter Kafka Kafkaesque Kaggle Kalman Kanade Kannada Kant
    Kantian Kantorovich Kaplan Karachi Karhunen Karush Kawasaki Kazakh Kazakhstan Kendall Kenya Kepler Keplerian Kerbal Kelvinlet Keynesian
    Khmer Kimi Kinetics Kinyarwanda Kiswahili Kitaev Klein Kling Knuth Kohn Kokborok Kolkata Kolmogorov Kong Konkani Koopman Korea
    Korean Kosovo Kripke Kronecker Kruskal Krylov Kubernetes Kuhn Kuhnian Kupang Kuramoto Kuwaiti Kyoto Kyrgyz Kähler Laban Lagos
    Lagrange Lagrangian Laguerre Lahore Lambert Lancet Lanczos Landsat Langevin Lanka Lao Laos Laplace Laplacian Laplacians Latin
    Latvia Latvian Lebanese Lebanon Leduc Legendre Lego Leibniz Lempel Leonardo Leopardi Levantine Levenberg Libya Likert Lingala
    Linux Lipschitz Lipschitzian Lisbon Lithuania Lithuanian Littlestone Llama London Lorentz Lorentzian Lorenz Loève Lucas Luenberger
    Luganda Lukasiewicz Luxembourgish Lyapunov Macedonia Macedonian Mackey Maclaurin Madden Madrid Maghrebi Maithili Majorana Malay
    Malayalam Malaysia Malaysian Maldives Mali Malta Maltese Mamba Mandarin Mandelbrot Manhattan Manila Manipuri Mann Maori Marathi Markdown
    Marfan Markov Markovian Marquardt Mars Martian Martin Mastodon Matryoshka Matthew Maxwell Maya Mayan McDiarmid Mealy Mediterranean
    Meiji Meitei Melbourne Mendelian Menger Mercer Meta's Metropolis-Hastings Mexican Mexico Microsoft Midjourney Midas Mie Milan Milner
    Minecraft Minkowski Mises Mississippi Mistral Mixtral Moldova Moldovan Moltbook Monday Monet Mongolia Mongolian Monte Montenegrin
    Montreal Moore Moreau Morlet Moroccan Morocco Morse Moscow Mozambique Mozart Mughal Mujoco Muller Mumbai Munich Muon Muslim
    Muslims Myanmar Myerson Māori Nahuatl Nairobi Namibia Nanjing Nash Natarajan Navier Nazi Nemotron Nepal Nepali Neptune Nesterov
    Netflix NetHack Netherlands Newton Newtonian Neyman Nietzsche Nigeria Nigerian Nile North Norway Norwegian November Nvidia Nyquist
    Nyström Occam's Occitan October Odia Ohm Olympiad Olympiads Olympic Olympics Omani Omicron Omotic OpenAI's Oppenheimer Ornstein
    Oromo Orwell Orwellian Osaka Otsu Ottawa Ottoman Overwatch Owen Oxford Pacific Pakistan Pakistani Palestine Palestinian Pali
    Panama Pangu Paraguay Paraguayan Pareto Paris Parkinson's Parkinsons Pashto Patrologia Pauli Pavlov Pavlovian Peano Pearson
    Penrose Perceiver Perron Persian Peru Peruvian Petersburg Petri Philippines Phoenician Photoshop Piaget Piagetian Picasso Pilani Planck
    Planetscope Plato Platonic Pluto Poincare Poincaré Poisson Pokemon Pokémon Poland Polish Polyak Pontryagin Popper Popperian
    Portugal Portuguese Potts Prague Prakrit Presburger Prolog Protestant Ptolemaic Punjabi Puno Pyndiah Pythia Python Pāninian Qatari
    Qing Quechua Quora Qur'an Quran Quranic Qwen Rabin Rachford Rademacher Radon Ralph Ramadan Raman Ramanujan Rao Raspberry Raven's
    Rawls Rawlsian Rayleigh Reddit Reeb Reed Rembrandt Retinex Reynolds Riccati Ricci Riemann Riemannian Rips Roblox Roman Romania
    Romanian Rome Rorschach Rosetta Routh Rovnyak Rubik's Russia Russian Rust Rwanda Rydberg Rényi Rössler Sahara Saharan Sahel
    Samaritan Samoan Samsung Sanskrit Santali Sardinian Saturday Saturn Saudi Savart Savitzky Schatten Schnapsen Scholes Schrödinger
    Schunck Schur Schwartz Scottish Scrabble Seattle Seedream Senegal Senegalese Seoul September Serbia Serbian Sesotho Setswana
    Shakespeare Shakespearean Sham Shanghai Shanghainese Shanno Shannon Shapiro Shapley Sharpe Shenzhen Sherlock Sherman Shona Siamese
    Sichuan Siegel Sikh Sindhi Singapore Sinhala Sinkhorn Siri Sisyphean Skinner Slavic Slovak Slovakia Slovene Slovenia Slovenian
    Slytherin Smale Smirnov Smoluchowski Sobel Sobolev Socratic Solomon Somali Somalia Sonnet Sora South Southeast Soviet Spain
    Spanish Spearman Spotify Sri Stackelberg Stanford StarCraft Starcraft Stein Steiner Stiefel Stokes Stratonovich Strogatz Stroop
    Sudan Sudoku Sufi Sumerian Sundanese Sunday Superman Swahili Sweden Swedish Swin Swiss Switzerland Sydney Sylvester Syria Syriac
    Syrian Tagalog Taiwan Taiwanese Talmud Talmudic Tamil Tanzania Taoist Tarski Tarskian Tatar Taylor Teichmüller Telegram Telugu
    Tencent Teochew Tesla Tetris Texas Thai Thailand Theil Theo Thompson Thursday Tibet Tibetan Tigrinya Tikhonov TikTok Toeplitz Togo
    Tokyo Tolkien Torah Toronto Triton Trojan Tourette Trump Tsallis Tucker Tuesday Tulu Tunis Tunisia Tunisian Turing Turismo Turkish Turkmen
    Tweedie Twi Twitter U-Net Uber Ubuntu Uganda Ugaritic Uhlenbeck Ukraine Ukrainian Ulysses United Unitree Uralic Urdu Uruguay
    Uruguayan Uyghur Uzawa Uzbek Valencian Valmiki Vancouver Vandermonde Vapnik Vasicek Vedas Vedic Venezuela Venezuelan Venus Veo
    Verilog Vickrey Victorian Vicuna Vienna Vietnam Vietnamese Vietoris Viterbi Vlasov Volterra Voronoi Vygotsky Wald Wallis Walras
    Walrasian Wardrop Warsaw Warshall Wason Wasserstein Waymo Wechsler Wednesday Weibo Weierstrass Welch Welsh West Western Weyl
    Whisper Whitney Wiener Wiggum Wigner Wikidata Wikipedia Wilcoxon Wilk Winograd Wittgenstein Wittgensteinian Wolof Woodbury Wordle
    Wuhan Xbench Xhosa Xiaohongshu Xinjiang Yelp Yemeni Yolo York Yoruba YouTube Zambia Zanzibar Zeeman Zelda Zen Zermelo Zernike
    Zibaldone Zika Zimbabwe Zipf Zipfian Ziv Zulu Zurich Čech`.split(/\s+/),
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
    Chamber of Deputies|Mount Doom|The Hobbit|Mannequin Challenge|Mannequin-Challenge|Burgers Equation|Let's Go Shopping|Stable Audio Open|Stable Audio|Five Ws|Das Man|Song Ci|System [12]|Gemini [\\d.]+ (?:Pro|Flash)|
    Latin American|Latin America|Cold War|Civil War|World Cup|Supreme Court|Wall Street|Bay Area|Silicon Valley|Google Earth|
    Google Maps|Stack Overflow|Stack Exchange|Visual Studio|Mechanical Turk|Unreal Engine|Galaxy Zoo|Among Us|Open Images|
    Visual Genome|Dungeons & Dragons|Dungeons and Dragons|Super Mario|Street Fighter|Old English|Middle English|Old Norse|
    Classical Arabic|Classical Chinese|Modern Standard Arabic|Church Slavonic|Nobel Prize|Alexa Prize|Turing Award|
    Apple Intelligence|Constitutional AI|Black Sea|Red Sea|Great Lakes|Persian Gulf|Milky Way|Solar System`
  .trim()
  .split(/\|\s*/);

/** What is numbered is called so: `Task 9`, `Subtask B`. */
const NUMBERED = '(?:Shared )?(?:Sub)?(?:Task|Track|Part|Phase|Chapter) (?:\\d+|[A-Z]|[IVX]+)';

/** Languages of the deaf. */
const SIGNED =
  '(?:American|Arabic|Bangla|Brazilian|British|Chinese|Czech|Dutch|Flemish|French|German|Greek|Indian|Irish|Italian|Japanese|Korean|Mexican|Persian|Polish|Russian|Saudi|Spanish|Swiss|Turkish) Sign Language';

/** What is held under an abbreviation, a year or a number: `NTIRE 2026 Challenge`, `10th ABAW Competition`. */
const EVENT =
  '(?!(?:AI|GUI|LLM|MLLM|NLP|QA|RAG|RL|VLM)s? )(?:20\\d\\d|\\d+(?:st|nd|rd|th)|[^\\s:,?-]*\\p{Lu}[^\\s:,?-]*\\p{Lu}[^\\s:,?]*|(?:(?!(?:A|An|At|For|From|In|Of|On|The|To|With) )\\p{Lu}[^\\s:,]* )+(?:20\\d\\d|\\(\\p{Lu}[^)\\s]*\\)))(?: [\\p{Lu}\\d(][^\\s:,?]*)*? (?:Challenge|Competition|Hackathon|Olympiad|Shared Task|Workshop)(?: (?:& )?(?:Challenge|Track \\d+|Workshop))*(?: 20\\d\\d| \\d+)?(?=$|[:.,;)]| \\p{Ll}| [–@]| (?:Description|Evaluation|Report|Results?|Solution|Submission|Technical|Winning))';

/** What a title begins with as the one of its name: `The Monado SLAM Dataset for …`. */
const THE_ONE =
  '^The (?:\\p{Lu}[^\\s:,]* ){1,4}(?:Benchmark|Corpus|Dataset|Leaderboard|Suite|Treebank)(?! \\p{Lu})';

const PHRASES = [THE_ONE, ...KNOWN_PHRASES, NUMBERED, SIGNED];

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
const AFTER = /^(?:\s[\p{Ll}(]|[,.;:)])/u;

/** Says whether a word is one of the names that are known without an abstract. */
export function isKnownName(word: string): boolean {
  const bare = word.replace(/['’]s$/, '').replaceAll('–', '-');
  return KNOWN.has(word) || KNOWN.has(bare);
}

/**
 * The words of a title that are names and keep their capitals where a style sets a title like a sentence: the known
 * ones, those with a number (`Sentinel-2`), and those that the abstract writes more than once with a capital, within a
 * sentence too, and never small.
 */
export function namesInTitle(text: string): (word: string) => boolean {
  return (word) => {
    if (isKnownName(word) || FORMER.test(word)) return true;
    const [, numbered] = /^(\p{Lu}\p{Ll}+)-\d/u.exec(word) ?? [];
    if (numbered !== undefined) return !isOrdinaryWord(numbered) && !isCommonPart(numbered);
    if (!/^\p{Lu}\p{Ll}+(?:['’]s)?(?:-\p{Lu}\p{Ll}*)*$/u.test(word)) return false;
    const small = word.toLowerCase();
    // `Neuro-Symbolic`, as authors also write it within a sentence.
    const last = partsOfWord(word).at(-1) ?? '';
    if (last !== word && (isOrdinaryWord(last) || isCommonPart(last))) return false;
    if (isOrdinaryWord(small) || placesOf(text, small).length > 0) return false;
    const places = placesOf(text, word);
    return places.length > 1 && places.some((at) => isWithinSentence(text, at, word.length));
  };
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
