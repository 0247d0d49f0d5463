import { isCommonWord } from '../../abstract/repair/words.ts';

/** Names of languages, peoples, places, people and models that titles of the field hold, so that no style sets them small. */
const KNOWN = new Set(
  `Ada Adam Africa African Alzheimer's Amazon America American Amharic Android Antarctic Antarctica Arabic Aristotelian Asia Asian Atari
    Australia Australian Austria Baichuan Banach Bangla Bangladesh Bangladeshi Basque Bayes Bayesian Beijing Belarusian Belgium Bellman
    Bengali Berlin Bernoulli Bernstein Bitcoin Blackwell Boltzmann Boolean Brazil Brazilian Bregman Britain British Brownian Bulgaria
    Bulgarian Burgers Burmese Bézier California Cambridge Canada Canadian Cantonese Carlo Cartesian Catalan Chamfer Chebyshev Chernoff
    Chicago China Chinchilla Chinese Cholesky Chomsky Claude Clifford Codeforces Condorcet Coulomb Croatian Czech Danish Darcy Delaunay
    Denmark Dirichlet Docker Doppler Dutch Dyck Earth Egypt Egyptian Elo Emirati English Estonian Ethereum Ethiopia Ethiopian Euclid
    Euclidean Euler Euler's Europe European Facebook Fenchel Fermi Feynman Filipino Finland Finnish Fisher Flemish Fokker Fourier French
    Fréchet Gaelic Galician Galois Gauss Gauss's Gaussian Gaussians Gaza Gemini Gemma Georgian German Germany Ghana Gibbs Gogh Goodhart's
    Google Gramian Grassmann Grassmannian Grassmannians Greece Greek Greimas Gricean Gromov Gumbel Gödel Haar Hadamard Hamilton Hamiltonian
    Hamming Harris Hausa Hausdorff Hebbian Hebrew Helmholtz Hermitian Hessian Hilbert Himalayan Hindi Hoeffding Hopfield Hough Huffman
    Hugging Hungarian Hungary Hunyuan Icelandic India Indian Indic Indigenous Indonesia Indonesian Instagram Intel Internet Iran Iranian
    Iraq Ireland Irish Ising Islamic Israel Israeli Italian Italy Itô Jacobi Jacobian Jacobians Japan Japanese Java JavaScript Javanese
    Jordan Kaggle Kalman Kantorovich Kazakh Kazakhstan Kenya Kimi Kolmogorov Konkani Koopman Korea Korean Kronecker Krylov Kyrgyz Lagrange
    Lagrangian Laplace Laplacian Laplacians Latin Latvian Leduc Legendre Levenberg Linux Lipschitz Lithuanian Llama London Lorentz
    Lorentzian Luxembourgish Lyapunov Madrid Malay Malaysia Malaysian Mali Mamba Mandarin Manhattan Markov Markovian Mars Martian Maxwell
    Mediterranean Mendelian Menger Mercer Mexican Mexico Microsoft Minecraft Minkowski Monte Moore Moroccan Muon Nash Navier Nepal Nepali
    Netherlands Newton Newtonian Nigeria Nigerian Norway Norwegian Nyström Occam's Olympiad Olympiads Ottawa Oxford Pacific Pakistan
    Pakistani Pareto Paris Parkinson's Pashto Pauli Penrose Persian Petri Philippines Plato's Platonic Poincaré Poisson Poland Polish
    Portugal Portuguese Prolog Python Quran Qwen Radon Rayleigh Reddit Riemann Riemannian Roman Romania Romanian Rome Russia Russian Rust
    Rényi Sanskrit Sardinian Schrödinger Schur Schwartz Scottish Senegalese Serbian Shanghai Shannon Shapley Sharpe Siamese Sindhi Singapore
    Sinhala Sinkhorn Slovak Sobolev Socratic Sora Southeast Spain Spanish Stackelberg Stanford Stein Stiefel Stokes Sudoku Sundanese Swahili
    Sweden Swedish Swin Swiss Switzerland Taiwan Taiwanese Tamil Tatar Taylor Telegram Telugu Thai Thailand Thompson Tibetan Tigrinya TikTok
    Tikhonov Tokyo Turing Turkish Twitter Uganda Ukraine Ukrainian Uralic Urdu Verilog Vienna Vietnam Vietnamese Viterbi Vlasov Volterra
    Voronoi Wald Wardrop Wasserstein Welsh Whisper Wiener Wigner Wikidata Wikipedia Winograd Yemeni York Yoruba YouTube Zipf Zipfian`.split(
    /\s+/,
  ),
);

/** What stands before and after a word within a sentence and beside no other word with a capital. */
const BEFORE = /[\s(]\p{Ll}[\p{Ll}'’-]*,?\s$/u;
const AFTER = /^(?:\s[\p{Ll}(]|[,.;:)])/u;

/**
 * The words of a title that are names and keep their capitals where a style sets a title like a sentence: the known
 * ones, and those that the abstract writes more than once with a capital, within a sentence too, and never small.
 */
export function namesInTitle(text: string): (word: string) => boolean {
  return (word) => {
    if (KNOWN.has(word)) return true;
    if (!/^\p{Lu}\p{Ll}+(?:['’]s)?(?:-\p{Lu}\p{Ll}*)*$/u.test(word)) return false;
    const small = word.toLowerCase();
    if (isCommonWord(small)) return false;
    const places = placesOf(text, word);
    return (
      places.length > 1 &&
      placesOf(text, small).length === 0 &&
      places.some((at) => isWithinSentence(text, at, word.length))
    );
  };
}

function isWithinSentence(text: string, at: number, length: number): boolean {
  const after = text.slice(at + length, at + length + 2);
  return AFTER.test(after) && BEFORE.test(text.slice(Math.max(0, at - 40), at));
}

/** Where a word stands whole in a text. */
function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const around = `${text[at - 1] ?? ' '}${text[at + word.length] ?? ' '}`;
    if (!/\p{L}/u.test(around)) places.push(at);
  }
  return places;
}
