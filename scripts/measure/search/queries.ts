/**
 * A hundred searches of one and two words, as readers of the field type them: common words, since these cost most.
 * The order is fixed, since each is also the second search after the one before it.
 */
export const QUERIES: readonly string[] = `
reasoning
language models
diffusion
image generation
agents
reinforcement learning
video
vision language
benchmark
text to-image
attention
large models
robotics
speech recognition
transformer
long context
retrieval
code generation
alignment
world models
multimodal
3d reconstruction
quantization
visual reasoning
hallucination
video generation
pretraining
mixture experts
safety
instruction tuning
distillation
diffusion models
embeddings
question answering
audio
policy optimization
planning
reward models
segmentation
chain-of-thought reasoning
tokenization
human feedback
memory
tool use
evaluation
image editing
scaling
object detection
translation
software engineering
medical
foundation models
inference
self-supervised learning
graph
speculative decoding
depth
mathematical reasoning
privacy
neural networks
llm
data synthesis
gaussian splatting
test-time scaling
music
gui agents
knowledge
low-rank adaptation
optimization
web agents
gradient
multilingual models
interpretability
document understanding
dataset
state space
compression
embodied agents
poetry
catastrophic forgetting
unlearning
flow matching
motion
semantic segmentation
search
deep research
robustness
prompt engineering
fairness
text generation
humanoid
image classification
watermark
action models
rag
efficient inference
autoregressive
generative models
time series
sparse attention
`
  .trim()
  .split('\n');
