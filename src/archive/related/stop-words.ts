/** English words, and words of every abstract, that say nothing of what a paper is about. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above across achieve achieved achieves achieving across address addresses after against all allow allows almost
  along already also although among an and another any apply approach approaches are as at available based be because become
  been before being benchmark benchmarks best better between beyond both but by can cannot challenge challenges code compared
  comprehensive conduct consistently could current currently data dataset datasets demonstrate demonstrates demonstrating
  despite different directly do does due each effective effectively effectiveness efficient enable enables enabling enhance
  enhances enhancing enough especially et even evaluate evaluation every evaluations existing experiment experimental
  experiments explore extensive few findings finally first five focus for found four framework from full further furthermore
  general generally gain gains github given has have help high higher highlighting how however https human if important
  improve improved improvement improvements improves improving in include including increasing indicate information insights
  instead into introduce introduces introducing is issue issues it its key known large largely lead leading leads less
  leverage leverages leveraging like limited little low main make makes making many may mean method methods mitigate model
  models more moreover most much multiple must need needs new no nor not novel of often on once one only open or other others
  our ours out outperform outperforming outperforms over own paper particularly per perform performance performs play
  potential present presents previous previously prior problem problems propose proposed proposes provide provides providing
  rather real recent recently release released remain remains remarkable require required requires requiring research result
  results results reveal reveals robust same scale second set several show showing shown shows significant significantly
  similar simple simply since single small so some source specific specifically state state-of-the-art still strong study
  substantial substantially such suggest superior system systems task tasks technique techniques than that the their them
  then there thereby therefore these they third this those though three through throughout thus time to together too toward
  towards train trained training two typically under understanding unlike until up upon use used user users uses using
  utilize utilizing various very via was way we well were what when where whether which while who whole whose wide widely
  a100 accordingly adequately aforementioned aiming altogether arises attain avoid besides bring broadly carefully cause clearly coherently
  completely considerably conventionally crucially decrease decreases deeply delve difficult directly dramatically
  easily effortlessly entirely equally essentially evidenced exclusively exhibit exhibits explicitly extremely facilitate
  facilitates feasible formally greatly hardly heavily highly hinder hinders ideally immediately implicitly incomplete
  inevitably inherently intuitively investigate involve involves largely lastly likely limitation limitations margin merely
  naively namely naturally nearly newly notably nvidia offering overly partially plus possess preferably primarily pro properly
  proved purely rapidly readily reflecting reflects relatively remarkably respectively roughly seamlessly seldom
  severely simultaneously solely sought strongly subsequently successfully sufficiently suggesting suggests surprisingly
  tackle tackles tackling tapestry tedious thoroughly thorough tremendous true truly typical ultimately underexplored
  unfortunately uniquely upgrading useful usually vastly versatile whereas widespread wherein will with within without work works would yet you your`.split(
    /\s+/,
  ),
);
