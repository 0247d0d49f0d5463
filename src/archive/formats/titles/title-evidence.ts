import { literalPattern } from '../../model/word-pattern.ts';
import { isOrdinaryWord } from './ordinary-words.ts';
import { isKnownName, isUnknown, placesOf } from './title-names.ts';
import { hasOwnCapitals } from './title-words.ts';

/** Says whether an abstract has words with their capitals within a sentence, and not to spell an abbreviation out. */
export function isUsedAsName(words: string, abstract: string): boolean {
  const places = placesOf(abstract, words);
  return (
    !isSpeltOut(words, abstract) && places.some((at) => /[\p{Ll},] $/u.test(abstract.slice(0, at)))
  );
}

/**
 * Says whether an abstract writes several words with their capitals, a sentence's first ones too, never small, and not
 * to spell an abbreviation out: `Spatial Atlas instantiates …`.
 */
export function isAlwaysCapital(words: string, abstract: string): boolean {
  return isNeverSmall(words, abstract) && !isSpeltOut(words, abstract);
}

function isNeverSmall(words: string, abstract: string): boolean {
  return (
    /\s\p{Lu}/u.test(words) &&
    placesOf(abstract, words).length > 0 &&
    !abstract.includes(words.toLowerCase())
  );
}

/** `Agent Lightning (AL)`, but not `STEM Agent (Self-adapting, Tool-enabled, …)`. */
function isSpeltOut(words: string, abstract: string): boolean {
  const short = `\\([^\\s,;)]*\\p{Lu}[^\\s,;)]*[\\p{Lu}\\d][^\\s,;)]*[,;)]`;
  return new RegExp(`${literalPattern(words)}["”’'*]*\\s?${short}`, 'u').test(abstract);
}

/** Words with capitals that follow each other in a title: `Osteoarthritis Initiative`. */
export function runsOf(title: string): string[] {
  return [...title.matchAll(/\p{Lu}[^\s,:;?!)]*(?: \p{Lu}[^\s,.:;?!)]*)+/gu)].map(([run]) => run);
}

/** What is called by words and a number: `Leap Motion Controller 2`, `Phoenix-VL 1.5 Medium`. */
const VERSIONED =
  /(?!(?:Class|Grade|Level|Phase|Stage|Type) )(?:\p{Lu}[^\s:,.;?!()]* ){1,4}[vA-Z]?\d+(?:\.\d+)*(?: \p{Lu}[\p{L}-]*){0,2}(?![\w.-]|\s?%)/gu;

/**
 * What people publish or found under a name, which ends with such a word (`Women in Computer Vision Workshop`), not what
 * an article says that it is (`A Game Benchmark`).
 */
const ENTITY =
  /(?<!\p{Lu}[^\s:,.;?!()]* )(?<![\w-])\p{Lu}[^\s:,.;?!()]*(?: (?:(?:and|for|in|of|on|the|to|&) )*\p{Lu}[^\s:,.;?!()]*)* (?:Agency|Archive|Arena|Atlas|Bank|Bench|Benchmark|Challenge|Commission|Commons|Competition|Consortium|Corpus|Court|Dataset|Department|Dictionary|Encyclopedia|Exam|Examination|Hackathon|Hospital|Index|Initiative|Institute|Leaderboard|Library|Ministry|Museum|Olympiad|Prize|Shared Task|Suite|Test|Treebank|University|Workshop)(?![\w-]| \p{Lu})/gu;

/** What is called by the name of a place or people: `Tokyo Bay`, `Lake Malawi`, `Tower of Babel`. */
const PLACES: readonly RegExp[] = [
  /(\p{Lu}[\p{L}-]+) (?:Bay|Basin|Delta|Desert|Dynasty|Empire|Forest(?! Inventor)|Gulf|Islands|Mountains|Ocean|Parliament|Peninsula|Plateau|River|Sea(?! Ice)|Valley|War)(?![\w-])/gu,
  /(?<![\w-])(?:Cape|Fort|Lake|Mount|Mt\.|Port) (\p{Lu}[\p{L}-]+)/gu,
  /(?<![\w-])(?:Bank|Battle|Bay|Book|Church|City|Court|Declaration|Gulf|House|Isle|Kingdom|Library|Port|Republic|State|Strait|Towers?|Treaty|University|Wizard) of (?:the )?(\p{Lu}[\p{L}-]+)/gu,
];

/** Abbreviations that say what something is about and are no name of it. */
const GENERAL = new Set(
  `3D 4D AGI AI API AR ASR BCI CAD CBCT CFD CL CLIP CNN CNNs CoT CPU CT CTC CV DNN DNNs DPO ECG EEG EHR FPGA GAN GANs GenAI GNN GNNs
    GPU GPUs GRPO GUI HAR HCI HPC IoT KG KGs KV LiDAR LLM LLMs LMM LMMs LoRA LSTM LVLM LVLMs MARL MCP MIMO ML MLLM MLLMs MLP
    MoE MPC MRI NAS NER NeRF NLI NLP NMT OCR ODE OOD PDE PDEs PEFT PET PINN PINNs POMDP PPO QA RAG ReID RF RGB RGB-D RL RLHF
    RLVR RNN ROS SAE SAR SFT SLAM SLM SLMs SNN SNNs SQL SSL SSM SSMs SVD TTA TTS UAV UAVs UI UX VAE ViT ViTs VLA VLAs VLM VLMs
    VQA VR WiFi XAI XR`.split(/\s+/),
);

/**
 * What stands beside a name that is one word, where the abstract writes both with capitals within a sentence and never
 * otherwise: `HUMAIN Chat`, `MBPP Pro`.
 */
function companions(title: string, abstract: string): string[] {
  return runsOf(title).flatMap((run) => {
    const words = run.split(' ');
    return words.flatMap((word, at) =>
      isOneName(word, abstract) ? besideName(words, at, abstract) : [],
    );
  });
}

/** The longest that the abstract has of what follows a name in a run, or else the word before it (`Fast GICP`). */
function besideName(words: readonly string[], at: number, abstract: string): string[] {
  const last = words.findLastIndex(
    (_, to) => to > at && abstract.includes(words.slice(at, to + 1).join(' ')),
  );
  const [from, to] = last === -1 && hasOwnCapitals(words[at] ?? '') ? [at - 1, at] : [at, last];
  const name = words.slice(Math.max(0, from), to + 1).join(' ');
  const isName = name.includes(' ') && !isEverSmall(name, abstract) && isUsedAsName(name, abstract);
  return from >= 0 && isName ? [name] : [];
}

/** `GLM-4`, `Qwen3`, not `3D` or `GPT-Based`. */
const NUMBERED = /^\p{Lu}\p{L}+-?\d[\p{L}\d.]*$/u;

/** Says whether a word is a name by itself: `HUMAIN`, `MediaPipe`, `Arcee`, `GLM-4`; not `LLM` or `Gaussian`. */
export function isOneName(word: string, abstract: string): boolean {
  if (NUMBERED.test(word)) return true;
  if (GENERAL.has(word) || isKnownName(word) || !/^\p{Lu}\p{L}{2,}$/u.test(word)) return false;
  return hasOwnCapitals(word) || isUnknown(word, abstract);
}

/** Says whether a text also writes words with other capitals. */
function isEverSmall(words: string, text: string): boolean {
  const everywhere = placesOf(text.toLowerCase(), words.toLowerCase()).length;
  return everywhere > placesOf(text, words).length;
}

/** What a technical report reports on: `Skywork Open Reasoner 1`. */
function reported(title: string, abstract: string): string[] {
  const name = /^(\p{Lu}\S*(?: (?:and )?[\p{Lu}\d]\S*){1,3}) Tech(?:nical)? Report/u.exec(
    title,
  )?.[1];
  if (name === undefined) return [];
  const [first = '', ...others] = name.split(' ');
  const isTelling = (word: string): boolean => !GENERAL.has(word) && !isOrdinaryWord(word);
  const isName = isTelling(first) || (others.some(isTelling) && abstract.includes(name));
  return isName ? [name] : [];
}

/** Names of several words that a title and its abstract prove together, longer ones first. */
export function evidentNames(title: string, abstract: string): string[] {
  const entities = matchesOf(ENTITY, title).flatMap(endsOf);
  const versions = matchesOf(VERSIONED, title).flatMap(versionsOf);
  const places = PLACES.flatMap((pattern) => [...title.matchAll(pattern)]).filter(
    ([, place = '']) => isPlace(place.split('-').at(-1) ?? '', abstract),
  );
  return [
    ...[...entities, ...versions].filter((name) => isNeverSmall(name, abstract)),
    ...versions.filter((name) => /^\p{Lu}\S* \S+$/u.test(name) && isUsedAsName(name, abstract)),
    ...places.map(([place]) => place),
    ...companions(title, abstract),
    ...reported(title, abstract),
  ].sort((one, other) => other.length - one.length);
}

function isPlace(word: string, abstract: string): boolean {
  return isKnownName(word) || (/^\p{Lu}\p{Ll}+$/u.test(word) && isUnknown(word, abstract));
}

function matchesOf(pattern: RegExp, title: string): string[] {
  return [...title.matchAll(pattern)].map(([match]) => match);
}

/** A run, and what is left of it from each of its later words: `Using Lean 4`, `Lean 4`. */
function endsOf(run: string): string[] {
  const words = run.split(' ');
  if (/^An?$/.test(words[0] ?? '')) return [];
  return words.map((_, at) => words.slice(at).join(' ')).filter((end) => /^\p{Lu}.* /u.test(end));
}

/** What of a run may be called so, up to its number and after it: `Claude 3.5 Computer Use`, `Claude 3.5`. */
function versionsOf(run: string): string[] {
  const words = run.split(' ');
  const number = words.findLastIndex((word) => /^[vA-Z]?\d/.test(word));
  return words
    .flatMap((_, more) =>
      number + more < words.length ? endsOf(words.slice(0, number + more + 1).join(' ')) : [],
    )
    .filter((name) => / [vA-Z]?\d/.test(name));
}
