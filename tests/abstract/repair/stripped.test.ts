import { expect, test } from 'vitest';
import { repairStripped } from '../../../src/abstract/repair/index.ts';

const stripped = (source: string) => repairStripped(source).text;

test.each([
  [
    'runs 2times faster, 1.6times, (20times)',
    'runs $2\\times$ faster, $1.6\\times$, ($20\\times$)',
  ],
  [
    'at 256times256, 512 times 512, 256{times}256',
    'at $256\\times256$, $512 \\times 512$, $256{\\times}256$',
  ],
  ['on 8timesRTX 4090, 8timesA800', 'on $8\\times$RTX 4090, $8\\times$A800'],
  ['2times--8times, 15timessim50times', '$2\\times$–$8\\times$, $15\\times\\sim50\\times$'],
  ['> 2times and >15times', '> $2\\times$ and $>15\\times$'],
  ['5-10times, sim5-6', '5-$10\\times$, $\\sim5$-6'],
  [
    'rates (times 50), of times 8 and times 16',
    'rates ($\\times 50$), of $\\times 8$ and $\\times 16$',
  ],
  ['Ntimes faster, (Ktimes) and ntimes', '$N\\times$ faster, ($K\\times$) and $n\\times$'],
  ['otimes as in sometimes, halftimes', '$\\otimes$ as in sometimes, halftimes'],
  ['a modeltimesbenchmarktimeslanguage cube', 'a model$\\times$benchmark$\\times$language cube'],
])('times: %s', (source, grammar) => {
  expect(stripped(source)).toBe(grammar);
});

test.each([
  [
    'only sim700, sim1\\%, {sim}50, sim2times',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a formula in braces
    'only $\\sim700$, $\\sim1$%, ${\\sim}50$, $\\sim2\\times$',
  ],
  ['(leq2B), geq 40, approx 18%', '($\\leq2B$), $\\geq 40$, $\\approx 18$%'],
  [
    'SFTrightarrowGRPO, 5.7\\% rightarrow 25.4\\%',
    'SFT$\\rightarrow$GRPO, 5.7% $\\rightarrow 25.4$%',
  ],
  ['0.117to0.598 and SFtoRL', '$0.117\\to0.598$ and SF$\\to$RL'],
  ['of approx -0.19, q approx +80.8', 'of $\\approx -0.19$, $q \\approx +80.8$'],
  ['T equiv Bneq C, X subset R^n', '$T \\equiv B\\neq C$, $X \\subset \\mathbb{R}^n$'],
  ['errors of sim!30 in Ωtimes Ω', 'errors of $\\sim\\!30$ in $Ω\\times Ω$'],
  ['3.38pm0.23, 69.8 pm 0.5, (pm1)', '$3.38\\pm0.23$, $69.8 \\pm 0.5$, ($\\pm1$)'],
  ['T propto D^γ, k ll N, n ge 3', '$T \\propto D^γ$, $k \\ll N$, $n \\ge 3$'],
  ['P(y mid x), p(a_t mid s_t)', '$P(y \\mid x)$, $p(a_t \\mid s_t)$'],
  ['mid-sized (from mid May)', 'mid-sized (from mid May)'],
  ['phi(cdot) drives what phi does', '$\\phi(\\cdot)$ drives what $\\phi$ does'],
  ['tau-bench, alpha-GRPO, beta = 3', 'tau-bench, alpha-GRPO, beta = 3'],
  ['r in [-0.79, 0.98] and x!in!{4,8}', '$r \\in [-0.79, 0.98]$ and $x\\!\\in\\!\\{4,8\\}$'],
])('relations and arrows: %s', (source, grammar) => {
  expect(stripped(source)).toBe(grammar);
});

test.each([
  ['un^2CLIP, AT^2PO, (DA^{2})', 'un$^2$CLIP, AT$^2$PO, (DA$^{2}$)'],
  ['F_1, V_1-Infer, R^2 = 0.81, x_t', '$F_1$, $V_1$-Infer, $R^2 = 0.81$, $x_t$'],
  ['360^circ, 360^{circ}, L_infty', '$360^\\circ$, $360^{\\circ}$, $L_\\infty$'],
  ['pi_0, τ^2-bench, pi^3, ell_1', '$\\pi_0$, $τ^2$-bench, $\\pi^3$, $\\ell_1$'],
  ['(z_{t}rightarrow z_{0})', '($z_{t}\\rightarrow z_{0}$)'],
  ['R(x)=sum_k w_k R_k(x), or', '$R(x)=\\sum_k w_k R_k(x)$, or'],
])('scripts: %s', (source, grammar) => {
  expect(stripped(source)).toBe(grammar);
});

test.each([
  ['O(nlog n), O(n^2) and O(N^2 cdot T)', '$O(n\\log n)$, $O(n^2)$ and $O(N^2 \\cdot T)$'],
  ['in R^{mtimes n}', 'in $\\mathbb{R}^{m\\times n}$'],
  ['shapes in R^3, z in R^n', 'shapes in $\\mathbb{R}^3$, $z \\in \\mathbb{R}^n$'],
  ['(epsilon, delta)-DP, (mu+lambda)', '($\\epsilon$, $\\delta$)-DP, ($\\mu+\\lambda$)'],
  ['Deltat and 1, dots, n', '$\\Delta$t and 1, $\\dots$, n'],
  ['infty-gram, varepsilon, muP', '$\\infty$-gram, $\\varepsilon$, $\\mu$P'],
  ['textx2013even, behaviorx2014such', 'text–even, behavior—such'],
  ['0.82!-!0.94', '$0.82\\!-\\!0.94$'],
  ['texttt{D}ual-texttt{H}ead', 'Dual-Head'],
  ['cost \\0.34 to run', 'cost \\$0.34 to run'],
  ['\\OneBench and \\$OneBench', '\\$OneBench and \\$OneBench'],
  ['H_2O and DET_p, not SULAND_v2', '$H_2O$ and DET$_p$, not SULAND_v2'],
  ['at times 8 and times 16', 'at $\\times 8$ and $\\times 16$'],
  ['rotors to H and neg H violate it', 'rotors to H and $\\neg$ H violate it'],
  ['a modeltimestask unit, (n+1) times (n+1)', 'a model$\\times$task unit, $(n+1) \\times (n+1)$'],
  ['15times (11.5times) less', '$15\\times$ ($11.5\\times$) less'],
  ['tau in [0,1] and alpha leq 2', '$\\tau \\in [0,1]$ and $\\alpha \\leq 2$'],
])('whole formulas and single signs: %s', (source, grammar) => {
  expect(stripped(source)).toBe(grammar);
});

test.each([
  ['nleq m, rll d, Ngg1, aoplus b', '$n\\leq m$, $r\\ll d$, $N\\gg1$, $a\\oplus b$'],
  ['thetainTheta, gammain[0,1), etato0', '$\\theta\\in\\Theta$, $\\gamma\\in[0,1)$, $\\eta\\to0$'],
  ['xsim p(x), psim0.05, ntoinfty', '$x\\sim p(x)$, $p\\sim0.05$, $n\\to\\infty$'],
  ['for iin{1,ldots,n} and β to infty', 'for $i\\in\\{1,\\ldots,n\\}$ and $β \\to \\infty$'],
  ['where f:XtoY, gcirc f and Acap B', 'where f:$X\\to Y$, $g\\circ f$ and $A\\cap B$'],
  ['tle n, 0le γ<n, ellge 2', '$t\\le n$, $0\\le γ<n$, $\\ell\\ge 2$'],
])('relations glued to a letter: %s', (source, grammar) => {
  expect(stripped(source)).toBe(grammar);
});

test.each([
  'all 10 of them, all p < 0.05, an egg 3D, one 5, age 5, ale 7, the DLL N',
  'Pile v0.1, the Common Pile v1, Godot 4, Ineq-Comp, a dll file, Xin A.',
  'amid s, a blog a day, agree, ensemble 3, in all d',
  'the free energy F(rho) = KL(rho || π), an angle of R(pi/4)',
])('words that only end as relations do stay: %s', (source) => {
  expect(stripped(source)).toBe(source);
});

test.each([
  ['2.4times smaller and 35 times faster', '$2.4\\times$ smaller and $35 \\times$ faster'],
  ['6 models times 8 prompts times 3 seeds', '6 models $\\times 8$ prompts $\\times 3$ seeds'],
  ['"text"times"block"', '"text"$\\times$"block"'],
  ['|x|_2leq 1 and |A|_F', '$\\|x\\|_2\\leq 1$ and $\\|A\\|_F$'],
  ['N(mu,sigma^2) and Theta(n^2)', 'N($\\mu$,$\\sigma^2$) and $\\Theta(n^2)$'],
  ['argmax_theta, min_xmax_y f(x,y)', '$\\arg\\max_\\theta$, $\\min_x\\max_y f(x,y)$'],
  ['klog n, log^2 n, nablalog p', '$k\\log n$, $\\log^2 n$, $\\nabla\\log p$'],
  ['ODE_t left(ODE_l right) by A^TA', 'ODE$_t$ (ODE$_l$) by $A^TA$'],
  ['ρ_off, pi_theta(a|s), Phi_R', '$ρ_{\\text{off}}$, $\\pi_\\theta(a|s)$, $\\Phi_R$'],
  ['a mathcal P and umathbb F_2', 'a $\\mathcal P$ and $u\\mathbb F_2$'],
  ['B_{probe} of 521->414', '$B_{probe}$ of 521->414'],
  ['within pm3sigma, (pmleq8), 10,mum', 'within $\\pm3\\sigma$, ($\\pm\\leq8$), $10\\,\\mu$m'],
])('what the rest of the text proves: %s', (source, grammar) => {
  expect(stripped(source)).toBe(grammar);
});

test.each([
  ['$9.62times10^{-11}$ of it, 35 times faster', '35 times faster'],
  ['23 prompts times 5 runs', '23 prompts times 5 runs'],
  ['min_p of alpha(t) and x_train', 'min_p of alpha(t) and x_train'],
])('what it does not prove stays: %s', (source, kept) => {
  expect(stripped(source)).toContain(kept);
});

test.each([
  ['at https://a.org/c{here}.', 'at [here](https://a.org/c).'],
  ['at https://a.org{https://a.org}', 'at [https://a.org](https://a.org)'],
  ['at https://a.org/x_y {a.org/x\\_y}', 'at [a.org/x_y](https://a.org/x_y)'],
  ['\\href{https://a.org{A}, https://b.org{B}', '[A](https://a.org), [B](https://b.org)'],
  ['at blue{https://a.org}.', 'at https://a.org.'],
])('links: %s', (source, grammar) => {
  expect(stripped(source)).toBe(grammar);
});

test.each([
  'four times faster, 2 times faster, 16 times, timestep, 2timesteps, sometimes',
  'sim2real, sim-to-real, similar, approx. 50%, Dual-approx Bridge, at 9 pm, PM2.5, pm2.5',
  'Godot plays as a leader, gg-bench, mid-training, the star, top-1, minimax, analog Transformers',
  'alpha channels, tau-bench, PixArt-alpha, beta cells, Phi-3, Delta robot, nuScenes, lambda = 1',
  'p < 10^-27, 10^-240, AP_50, PB_50_RS, np_det, gemma_2025, n_ideas, min_p 0.1, pass^3',
  'from N^2 -> N, O(n*C_D) and O(sqrt(log N)), where a chain E <= x_t',
  'quantized to Q5_K_M, HM3D_v0.1, 0.5x0.5x0.5^3, R^textbf{2AI}',
  '23 prompts times 5 runs, at times 5 to 10, sometimestamps',
  'O(N) and O(1), f(x), x = 5, 2 to 10, 3 in 5, quadrangle, wrangle',
  'github.com/x_1, https://a.org/x_1/2times, [t](https://a.org/R^2) and `R^2`',
])('what only looks stripped stays: %s', (source) => {
  expect(repairStripped(source)).toEqual({ text: source, repairs: [] });
});

test('what fractions leave behind is no formula', () => {
  expect(stripped('of size V{varepsilon^2} and σge 1{2ln M}')).toBe(
    'of size V{varepsilon^2} and σge 1{2ln M}',
  );
});

test.each([
  [
    'only 1{8} of it, over 2{3} to 1{2}',
    'only $\\frac{1}{8}$ of it, over $\\frac{2}{3}$ to $\\frac{1}{2}$',
  ],
  ['8{2} pairs and q+1{2}', '8{2} pairs and q+1{2}'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a formula in braces
  ['of frac12D_E, {VM}^2 queries', 'of $\\frac{1}{2}D_E$, ${VM}^2$ queries'],
  ['boldsymbolπ-Step, bar Q = 3', 'π-Step, $\\bar{Q} = 3$'],
  ['a widetilde O(n^2) bound', 'a $\\widetilde O(n^2)$ bound'],
  ['DyT(x) = tanh(alpha x), a', 'DyT(x) = $\\tanh(\\alpha x)$, a'],
  ['360degree videos, to a degree', '$360^\\circ$ videos, to a degree'],
  ['of 360^circtimes180^circ', 'of $360^\\circ\\times180^\\circ$'],
  ['a bundle calE over calO(1/k)', 'a bundle $\\mathcal{E}$ over $\\mathcal{O}(1/k)$'],
  ['Obig(q{M P^{q+1}}big)', 'Obig(q{M P^{q+1}}big)'],
  ['4{,}851 of 1{,}400+ rules', '4,851 of 1,400+ rules'],
])('arguments without their commands: %s', (source, grammar) => {
  expect(stripped(source)).toBe(grammar);
});

test.each([
  ['p_θ(y mid x) leadsto p(a mid v)', '$p_θ(y \\mid x) \\leadsto p(a \\mid v)$'],
  ['to predict g_1 star g_2 for', 'to predict $g_1 \\star g_2$ for'],
  ['mean pm std, λmid q, Ω(βln m)', 'mean $\\pm$ std, $λ\\mid q$, $Ω(β\\ln m)$'],
  [
    'over F_q, partial_t u and gamma in [0, pi]',
    'over $\\mathbb{F}_q$, $\\partial_t$ u and $\\gamma \\in [0, \\pi]$',
  ],
  ['scales as eta/lambda and (mu+lambda)', 'scales as $\\eta/\\lambda$ and ($\\mu+\\lambda$)'],
  ['u-muP, 10times-20times, π_RL', 'u-$\\mu$P, $10\\times$-$20\\times$, $π_{\\text{RL}}$'],
  ['le (1 - p_{g})^N log_2 N, o(log n)', 'le $(1 - p_{g})^N \\log_2 N$, $o(\\log n)$'],
  ['we achieve times 10 faster', 'we achieve $\\times 10$ faster'],
  ['Readability ne Learnability', 'Readability $\\ne$ Learnability'],
])('operators and relations between operands: %s', (source, grammar) => {
  expect(stripped(source)).toBe(grammar);
});

test.each([
  ['teal{Tool-use}, softred{CGGS}, black{a {b}}', 'Tool-use, CGGS, a {b}'],
  ['{S}ignal, symmet{R}y, learn{ING}, Touch{é}', 'Signal, symmetRy, learnING, Touché'],
  ['FID{}=2.2, enhance} it (x).}, so', 'FID=2.2, enhance it (x)., so'],
  ['a \\color{ddtD}ual \\color{ddtT}wist', 'a Dual Twist'],
  ['in Bench{https://a.org/b}.', 'in [Bench](https://a.org/b).'],
  [
    'ternary {-1, 0, 1}, GPT-{n}, {name} of {3B, 8B}',
    'ternary {-1, 0, 1}, GPT-{n}, {name} of {3B, 8B}',
  ],
])('braces that commands of style left: %s', (source, grammar) => {
  expect(stripped(source)).toBe(grammar);
});

test.each([
  [
    'We propose gamma-PO. Here gamma-PO wins.',
    '',
    'We propose $\\gamma$-PO. Here $\\gamma$-PO wins.',
  ],
  ['a method, SOTOPIA-pi, helps', 'SOTOPIA-$π$: Learning', 'a method, SOTOPIA-$\\pi$, helps'],
  ['on tau-bench, a test', 'τ-bench: A Test', 'on $\\tau$-bench, a test'],
  ['the Psi-Sampler, a Delta-Adapter', 'Ψ-Sampler', 'the $\\Psi$-Sampler, a Delta-Adapter'],
  ['we release mu-MATH', '', 'we release $\\mu$-MATH'],
  ['we release Bench-eta, a test', '', 'we release Bench-eta, a test'],
  ['in PanGu-pi-7B here', 'PanGu-π: A Model', 'in PanGu-$\\pi$-7B here'],
  ['named phi-Decoding', 'φ-Decoding', 'named $\\phi$-Decoding'],
  [
    'We use beta-VAE and propose tau-bench, an alpha-channel',
    'A Test',
    'We use beta-VAE and propose tau-bench, an alpha-channel',
  ],
])('Greek letters in names: %s', (source, title, grammar) => {
  expect(repairStripped(source, title).text).toBe(grammar);
});

test('a formula that comes back between two prices leaves them prices', () => {
  expect(stripped('about $20/month, O(nlog n) time, $5k')).toBe(
    'about \\$20/month, $O(n\\log n)$ time, \\$5k',
  );
});

test('a repair is reported once, from the first text to the last', () => {
  expect(repairStripped('up to\n2times (sim5)').repairs).toEqual([
    { kind: 'hard-wrap', before: '\n', after: ' ', offset: 5 },
    { kind: 'stripped-math', before: '2times', after: '$2\\times$', offset: 6 },
    { kind: 'stripped-math', before: 'sim5', after: '$\\sim5$', offset: 14 },
  ]);
});
