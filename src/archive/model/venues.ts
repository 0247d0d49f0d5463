/** A conference or journal that is known by its short name. */
export interface KnownVenue {
  kind: 'journal' | 'proceedings';
  /** The name of its proceedings or of the journal, as bibliographies state it, without year and number. */
  name: string;
  /** Other short names. */
  also?: readonly string[];
  /** The name of its second volume, `Findings of …`, where it has one. */
  findings?: string;
  /** The name until a year, where it was another. */
  before?: { year: number; name: string };
}

const proceedings = (name: string, more: Partial<KnownVenue> = {}): KnownVenue => ({
  kind: 'proceedings',
  name,
  ...more,
});
const journal = (name: string, ...also: string[]): KnownVenue => ({ kind: 'journal', name, also });

/** Findings of the Association for Computational Linguistics name the conference whose reviews they share. */
const aclFindings = (short: string): { findings: string } => ({
  findings: `Findings of the Association for Computational Linguistics: ${short}`,
});

/** What a bibliography calls the venues of the field, by the short name that authors use. */
export const VENUES: Readonly<Record<string, KnownVenue>> = {
  '3DV': proceedings('International Conference on 3D Vision'),
  AAAI: proceedings('Proceedings of the AAAI Conference on Artificial Intelligence'),
  AAMAS: proceedings(
    'Proceedings of the International Conference on Autonomous Agents and Multiagent Systems',
  ),
  ACCV: proceedings('Asian Conference on Computer Vision'),
  ACL: proceedings(
    'Proceedings of the Annual Meeting of the Association for Computational Linguistics',
    aclFindings('ACL'),
  ),
  'ACM MM': proceedings('Proceedings of the ACM International Conference on Multimedia', {
    also: ['ACMMM', 'ACM Multimedia'],
  }),
  AISTATS: proceedings('International Conference on Artificial Intelligence and Statistics'),
  BMVC: proceedings('British Machine Vision Conference'),
  CHI: proceedings('Proceedings of the CHI Conference on Human Factors in Computing Systems'),
  CIKM: proceedings(
    'Proceedings of the ACM International Conference on Information and Knowledge Management',
  ),
  COLING: proceedings('Proceedings of the International Conference on Computational Linguistics'),
  COLM: proceedings('Conference on Language Modeling'),
  COLT: proceedings('Conference on Learning Theory'),
  CoNLL: proceedings('Proceedings of the Conference on Computational Natural Language Learning'),
  CoRL: proceedings('Conference on Robot Learning'),
  CPAL: proceedings('Conference on Parsimony and Learning'),
  CVPR: proceedings(
    'Proceedings of the IEEE/CVF Conference on Computer Vision and Pattern Recognition (CVPR)',
    {
      findings:
        'Proceedings of the IEEE/CVF Conference on Computer Vision and Pattern Recognition (CVPR) Findings',
    },
  ),
  EACL: proceedings(
    'Proceedings of the Conference of the European Chapter of the Association for Computational Linguistics',
    aclFindings('EACL'),
  ),
  ECAI: proceedings('European Conference on Artificial Intelligence'),
  ECCV: proceedings('European Conference on Computer Vision'),
  ECIR: proceedings('European Conference on Information Retrieval'),
  EMNLP: proceedings(
    'Proceedings of the Conference on Empirical Methods in Natural Language Processing',
    aclFindings('EMNLP'),
  ),
  FAccT: proceedings(
    'Proceedings of the ACM Conference on Fairness, Accountability, and Transparency',
  ),
  ICAPS: proceedings(
    'Proceedings of the International Conference on Automated Planning and Scheduling',
  ),
  ICASSP: proceedings(
    'IEEE International Conference on Acoustics, Speech and Signal Processing (ICASSP)',
  ),
  ICCV: proceedings(
    'Proceedings of the IEEE/CVF International Conference on Computer Vision (ICCV)',
  ),
  ICDM: proceedings('IEEE International Conference on Data Mining'),
  ICIP: proceedings('IEEE International Conference on Image Processing'),
  ICLR: proceedings('International Conference on Learning Representations'),
  ICME: proceedings('IEEE International Conference on Multimedia and Expo'),
  ICML: proceedings('International Conference on Machine Learning'),
  ICPR: proceedings('International Conference on Pattern Recognition'),
  ICRA: proceedings('IEEE International Conference on Robotics and Automation (ICRA)'),
  ICSE: proceedings('IEEE/ACM International Conference on Software Engineering'),
  IJCAI: proceedings(
    'Proceedings of the International Joint Conference on Artificial Intelligence',
  ),
  IJCNN: proceedings('International Joint Conference on Neural Networks'),
  IJCV: journal('International Journal of Computer Vision'),
  Interspeech: proceedings('Interspeech'),
  IROS: proceedings('IEEE/RSJ International Conference on Intelligent Robots and Systems (IROS)'),
  ISBI: proceedings('IEEE International Symposium on Biomedical Imaging'),
  ISMIR: proceedings('International Society for Music Information Retrieval Conference'),
  JMLR: journal('Journal of Machine Learning Research'),
  KDD: proceedings(
    'Proceedings of the ACM SIGKDD Conference on Knowledge Discovery and Data Mining',
  ),
  L4DC: proceedings('Learning for Dynamics and Control Conference'),
  LREC: proceedings('Proceedings of the Language Resources and Evaluation Conference'),
  'LREC-COLING': proceedings(
    'Proceedings of the Joint International Conference on Computational Linguistics, Language Resources and Evaluation',
  ),
  MICCAI: proceedings('Medical Image Computing and Computer Assisted Intervention'),
  MIDL: proceedings('Medical Imaging with Deep Learning'),
  NAACL: proceedings(
    'Proceedings of the Conference of the Nations of the Americas Chapter of the Association for Computational Linguistics',
    {
      ...aclFindings('NAACL'),
      before: {
        year: 2025,
        name: 'Proceedings of the Conference of the North American Chapter of the Association for Computational Linguistics',
      },
    },
  ),
  NeurIPS: proceedings('Advances in Neural Information Processing Systems', { also: ['NIPS'] }),
  RLC: proceedings('Reinforcement Learning Conference'),
  RSS: proceedings('Robotics: Science and Systems'),
  SIGIR: proceedings(
    'Proceedings of the International ACM SIGIR Conference on Research and Development in Information Retrieval',
  ),
  TACL: journal('Transactions of the Association for Computational Linguistics'),
  TIP: journal('IEEE Transactions on Image Processing'),
  TMLR: journal('Transactions on Machine Learning Research'),
  TPAMI: journal('IEEE Transactions on Pattern Analysis and Machine Intelligence', 'PAMI'),
  UAI: proceedings('Conference on Uncertainty in Artificial Intelligence'),
  UIST: proceedings('Proceedings of the ACM Symposium on User Interface Software and Technology'),
  WACV: proceedings(
    'Proceedings of the IEEE/CVF Winter Conference on Applications of Computer Vision (WACV)',
  ),
  WSDM: proceedings(
    'Proceedings of the ACM International Conference on Web Search and Data Mining',
  ),
  WWW: proceedings('Proceedings of the ACM Web Conference'),
};
