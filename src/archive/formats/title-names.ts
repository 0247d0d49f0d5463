import { isCommonWord } from '../../abstract/repair/words.ts';

/** Names of languages, peoples, places, people and models that titles of the field hold, so that no style sets them small. */
const KNOWN = new Set(
  `Ada Adam Africa African Alzheimer's America American Android Arabic Asia Asian Australian Baichuan Bangla Bangladesh Bangladeshi
  Basque Bayes Bayesian Bellman Bengali Bernoulli Bitcoin Blackwell Boltzmann Boolean Bornean Brazil Brazilian Bregman Britain British
  Brownian Burmese Bézier Canada Canadian Cantonese Carlo Cartesian Chamfer Chebyshev Chernoff China Chinchilla Chinese Clifford Coulomb
  Czech Danish Darcy Dirichlet Docker Doppler Dutch Dyck Earth Egyptian Elo English Estonian Ethereum Euclid Euclidean Euler Europe European Fermi Finnish
  Fisher Flemish Fokker Fourier French Fréchet Galois Gauss Gaussian Gaussians Gemini Gemma German Germany Gibbs Goodhart's Google Grassmann
  Greek Gromov Gumbel Hadamard Hamiltonian Hausa Hausdorff Hebrew Helmholtz Hermitian Hessian Hilbert Hindi Hoeffding Hopfield Hugging Huffman
  Hunyuan India Indian Indic Indigenous Indonesia Indonesian Internet Islamic Israeli Italian Italy Jacobi Jacobian Japan Japanese Java JavaScript Jordan
  Kalman Kazakh Kimi Kolmogorov Koopman Korea Korean Kronecker Lagrange Lagrangian Laplace Laplacian Latin Levenberg Linux Lipschitz Llama
  Lyapunov Malay Mamba Mandarin Markov Markovian Mars Martian Maxwell Mercer Minecraft Minkowski Monte Muon Nash Navier Nepali Newton Nigerian
  Norwegian Nyström Occam's Olympiad Olympiads Pareto Parkinson's Pashto Persian Petri Plato's Platonic Poisson Polish Portuguese Prolog Python Quran
  Qwen Reddit Rényi Riemann Riemannian Romanian Russian Rust Sanskrit Schrödinger Schur Scottish Shannon Shapley Siamese Sinhala Sinkhorn
  Sobolev Socratic Southeast Spanish Stackelberg Stein Stiefel Stokes Sudoku Swahili Swedish Swin Swiss Taiwan Taiwanese Tamil Taylor Telugu Thai
  Thompson Tibetan Tikhonov Turing Turkish Twitter Ukrainian Urdu Vietnamese Viterbi Voronoi Wasserstein Welsh Whisper Wiener Wigner
  Wikidata Wikipedia Yoruba YouTube Zipf Zipfian`
    .split(/\s+/)
    .concat('Winograd'),
);

/** A word with a capital, or some joined by hyphens, within a sentence and beside no other capital word. */
const ALONE =
  /(?<=[\s(]\p{Ll}[\p{Ll}'’-]*,? )\p{Lu}\p{Ll}+(?:['’]s)?(?:-\p{Lu}\p{Ll}*)*(?= [\p{Ll}(]|[,.;:)])/gu;

/**
 * The words of a title that are names and keep their capitals where a style sets a title like a sentence: the known
 * ones, and those that the abstract writes more than once with a capital, within a sentence too, and never small.
 */
export function namesInTitle(abstract: string): (word: string) => boolean {
  const text = abstract.replace(/\s+/g, ' ');
  const alone = new Set(text.match(ALONE));
  return (word) => {
    if (KNOWN.has(word)) return true;
    const small = word.toLowerCase();
    return (
      alone.has(word) &&
      !isCommonWord(small) &&
      countWord(text, small) === 0 &&
      countWord(text, word) > 1
    );
  };
}

function countWord(text: string, word: string): number {
  let count = 0;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const around = `${text[at - 1] ?? ' '}${text[at + word.length] ?? ' '}`;
    if (!/\p{L}/u.test(around)) count += 1;
  }
  return count;
}
