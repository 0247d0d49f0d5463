import { abstractText, titleText } from '../../../src/abstract/index.ts';
import { arxivOf } from '../../../src/archive/model/arxiv-id.ts';
import type { Paper } from '../../../src/archive/model/paper.ts';
import { foldText, foldWords } from '../../../src/archive/search/fold.ts';

/** Something to search for, and the paper that should be found. */
export interface Question {
  kind: string;
  query: string;
  /** The id of the paper. */
  wanted: string;
  /** How many results may come before it, and one more; 0 where the paper's own page is to stand above all. */
  within: number;
}

/** A word of fewer letters tells little of a paper. */
const TELLING_LETTERS = 4;
/** Words of an abstract that are asked for together. */
const CONSECUTIVE = 5;

/** So many names are asked for in ASCII, and so many papers by each form of their ids. */
const ASCII_NAMES = 40;
const IDS = 10;

/** What people paste to find a paper of arXiv. */
const ID_FORMS: readonly ((id: string) => string)[] = [
  (id) => id,
  (id) => `${id}v2`,
  (id) => `arXiv:${id}`,
  (id) => `arxiv: ${id}v1`,
  (id) => `ARXIV ${id}`,
  (id) => `id:${id}`,
  (id) => `[arXiv:${id}]`,
  (id) => `https://arxiv.org/abs/${id}`,
  (id) => `arxiv.org/pdf/${id}v3.pdf`,
  (id) => `http://export.arxiv.org/abs/${id}v1`,
  (id) => `https://arxiv.org/html/${id}v1`,
  (id) => `https://ar5iv.org/abs/${id}`,
  (id) => `https://www.alphaxiv.org/abs/${id}`,
  (id) => `https://huggingface.co/papers/${id}`,
  (id) => `hf.co/papers/${id}`,
  (id) => `10.48550/arXiv.${id}`,
  (id) => `doi:10.48550/arxiv.${id}`,
  (id) => `https://doi.org/10.48550/arXiv.${id}`,
];

/** Draws papers and asks for each in several ways; the same papers and ways each time. */
export function questionsOf(papers: readonly Paper[], count: number): Question[] {
  const draw = drawer();
  const any = (): Paper | undefined => papers[Math.floor(draw() * papers.length)];
  const titles = new Map(papers.map(({ id, title }) => [id, titleText(title)]));
  const frequency = new Map<string, number>();
  for (const title of titles.values()) {
    for (const word of new Set(foldWords(title)))
      frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  const tellingOf = (title: string): string[] =>
    [...new Set(foldWords(title))]
      .filter((word) => word.length >= TELLING_LETTERS)
      .sort((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0));
  const drawn = Array.from({ length: Math.min(count, papers.length) }, any);
  const others = Array.from({ length: 100 * ASCII_NAMES }, any);
  const named = [...new Set(others)].filter((paper) => isAccented(paper?.authors[0]));
  return [
    ...drawn.flatMap((paper) => {
      const title = titles.get(paper?.id ?? '') ?? '';
      return paper ? questionsFor(paper, title, tellingOf(title), draw) : [];
    }),
    ...named.slice(0, ASCII_NAMES).flatMap((paper) => {
      const [word] = tellingOf(titles.get(paper?.id ?? '') ?? '');
      const query = `${foldText(paper?.authors[0] ?? '')} ${word}`;
      return paper && word
        ? [{ kind: 'author in ASCII and a word', query, wanted: paper.id, within: 3 }]
        : [];
    }),
    ...drawn.slice(0, IDS).flatMap((paper) =>
      paper && arxivOf(paper.id)
        ? ID_FORMS.map((form) => ({
            kind: 'form of an id',
            query: form(arxivOf(paper.id) ?? ''),
            wanted: paper.id,
            within: 0,
          }))
        : [],
    ),
  ];
}

function isAccented(name = ''): boolean {
  return (
    foldText(name) !==
    name
      .toLowerCase()
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  );
}

function questionsFor(
  { id, authors, abstract }: Paper,
  title: string,
  telling: readonly string[],
  draw: () => number,
): Question[] {
  const words = abstractText(abstract).split(/\s+/);
  const start = Math.floor(draw() * Math.max(1, words.length - CONSECUTIVE));
  const [author] = authors;
  const [word] = telling;
  const ask = (kind: string, query: string, within: number): Question => ({
    kind,
    query,
    wanted: id,
    within,
  });
  return [
    ask('whole title', title, 1),
    ...(telling.length < 3
      ? []
      : [ask('three words of the title', telling.slice(0, 3).join(' '), 3)]),
    ...(author && word ? [ask('first author and a word', `${author} ${word}`, 3)] : []),
    ask('five words of the abstract', words.slice(start, start + CONSECUTIVE).join(' '), 3),
  ];
}

/** Numbers from 0 to 1, the same each time (Park and Miller's generator). */
function drawer(): () => number {
  let state = 7;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Names of products, each in spellings that should find the same. */
export const SPELLINGS: readonly (readonly string[])[] = `
GPT-4o-mini, GPT 4o mini, gpt4o mini
GPT-4o, GPT 4o, gpt4o
GPT-4, GPT 4, gpt4
GPT-3.5, GPT 3.5, gpt3.5
Llama-3.1-8B, Llama 3.1 8B, llama3.1 8b
Llama-3.1, Llama 3.1, llama3.1
Llama-2, Llama 2, llama2
Llama-3, Llama 3, llama3
Qwen2.5-VL, Qwen 2.5 VL, qwen2.5vl
Qwen2.5, Qwen 2.5, qwen-2.5
Qwen3, Qwen 3, qwen-3
Qwen2.5-7B, Qwen 2.5 7B, qwen2.5 7b
Mixtral-8x7B, Mixtral 8x7B, mixtral8x7b
Mistral-7B, Mistral 7B, mistral7b
DeepSeek-R1, DeepSeek R1, deepseek.r1
DeepSeek-V3, DeepSeek V3, deepseek.v3
Gemini-2.5, Gemini 2.5, gemini2.5
Gemini-1.5, Gemini 1.5, gemini1.5
Gemma-2, Gemma 2, gemma2
Gemma-3, Gemma 3, gemma3
Claude-3.5, Claude 3.5, claude3.5
Claude-3, Claude 3, claude3
Phi-3, Phi 3, phi3
Phi-4, Phi 4, phi4
o1-preview, o1 preview, o1preview
SDXL-Turbo, SDXL Turbo, sdxl.turbo
FLUX.1, FLUX 1, flux-1
Wan2.1, Wan 2.1, wan-2.1
Stable-Diffusion-3, Stable Diffusion 3, stable diffusion3
YOLOv8, YOLO.v8, yolov-8
MATH-500, MATH 500, math500
AIME-2024, AIME 2024, aime2024
AIME-25, AIME 25, aime25
GSM8K, gsm-8k, gsm 8k
MMLU-Pro, MMLU Pro, mmlu.pro
ImageNet-1K, ImageNet 1K, imagenet1k
CIFAR-10, CIFAR 10, cifar10
CIFAR-100, CIFAR 100, cifar100
SWE-bench, SWE bench, swe.bench
LLaVA-1.5, LLaVA 1.5, llava1.5
CogVideoX-5B, CogVideoX 5B, cogvideox5b
HumanEval+, HumanEval, human-eval
LongBench-v2, LongBench v2, longbench.v2
Video-LLaVA, Video LLaVA, video.llava
text-to-image, text to image, text.to.image
chain-of-thought, chain of thought, chain.of.thought
Sora-2, Sora 2, sora2
Kimi-K2, Kimi K2, kimi.k2
GLM-4.5, GLM 4.5, glm4.5
InternVL-3, InternVL 3, internvl3
InternVL2.5, InternVL 2.5, internvl-2.5
DINOv2, dinov-2, dinov 2
SAM-2, SAM 2, sam2
SigLIP-2, SigLIP 2, siglip2
T5-XXL, T5 XXL, t5xxl
RT-2, RT 2, rt.2
Pi-0, Pi 0, pi.0
GRPO-style, GRPO style, grpo.style
3D-Gaussian, 3D Gaussian, 3d.gaussian
BERT-base, BERT base, bert.base
`
  .trim()
  .split('\n')
  .map((line) => line.split(', '));
