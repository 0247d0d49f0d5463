/** English words, and words of every abstract, that say nothing of what a paper is about. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a a100 about above accordingly achieve achieved achieves achieving across address addresses adequately
  aforementioned after against aiming all allow allows almost along already also although altogether among an and
  another any apply approach approaches are arises as at attain available avoid based be because become been before
  being benchmark benchmarks besides best better between beyond both bring broadly but by can cannot carefully cause
  challenge challenges clearly code coherently compared completely comprehensive conduct considerably consistently
  conventionally could crucially current currently data dataset datasets decrease decreases deeply delve demonstrate
  demonstrates demonstrating despite different difficult directly do does dramatically due each easily effective
  effectively effectiveness efficient effortlessly enable enables enabling enhance enhances enhancing enough entirely
  equally especially essentially et evaluate evaluation evaluations even every evidenced exclusively exhibit exhibits
  existing experiment experimental experiments explicitly explore extensive extremely facilitate facilitates feasible
  few finally findings first five focus for formally found four framework from full further furthermore gain gains
  general generally github given greatly hardly has have heavily help high higher highlighting highly hinder hinders
  how however https human ideally if immediately implicitly important improve improved improvement improvements
  improves improving in include including incomplete increasing indicate inevitably information inherently insights
  instead into introduce introduces introducing intuitively investigate involve involves is issue issues it its key
  known large largely lastly lead leading leads less leverage leverages leveraging like likely limitation limitations
  limited little low main make makes making many margin may mean merely method methods mitigate model models more
  moreover most much multiple must naively namely naturally nearly need needs new newly no nor not notably novel
  nvidia of offering often on once one only open or other others our ours out outperform outperforming outperforms
  over overly own paper partially particularly per perform performance performs play plus possess potential preferably
  present presents previous previously primarily prior pro problem problems properly propose proposed proposes proved
  provide provides providing purely rapidly rather readily real recent recently reflecting reflects relatively release
  released remain remains remarkable remarkably require required requires requiring research respectively result
  results reveal reveals robust roughly same scale seamlessly second seldom set several severely show showing shown
  shows significant significantly similar simple simply simultaneously since single small so solely some sought source
  specific specifically state state-of-the-art still strong strongly study subsequently substantial substantially
  successfully such sufficiently suggest suggesting suggests superior surprisingly system systems tackle tackles
  tackling tapestry task tasks technique techniques tedious than that the their them then there thereby therefore
  these they third this thorough thoroughly those though three through throughout thus time to together too toward
  towards train trained training tremendous true truly two typical typically ultimately under underexplored
  understanding unfortunately uniquely unlike until up upgrading upon use used useful user users uses using usually
  utilize utilizing various vastly versatile very via was way we well were what when where whereas wherein whether
  which while who whole whose wide widely widespread will with within without work works would yet you your`.split(
    /\s+/,
  ),
);
