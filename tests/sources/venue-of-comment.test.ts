import { describe, expect, it } from 'vitest';
import { venueOfComment } from '../../src/sources/venue-of-comment.ts';

describe('the venue in a comment', () => {
  it.each([
    ['Accepted at ICLR 2025', 'ICLR 2025'],
    ['CVPR 2024', 'CVPR 2024'],
    ['EMNLP 2023 Findings', 'EMNLP 2023 Findings'],
    [
      '22 pages, 5 figures. Accepted by NeurIPS 2025 (Spotlight). Code: https://x.example/ICML2024',
      'NeurIPS 2025',
    ],
    [
      'To appear in Findings of the Association for Computational Linguistics: ACL 2025',
      'ACL 2025 Findings',
    ],
    [
      'Accepted to the Findings of the 64th Annual Meeting of the Association for Computational Linguistics (ACL 2026)',
      'ACL 2026 Findings',
    ],
    ["AAAI'26 Oral", 'AAAI 2026'],
    ['Camera-ready version, ICASSP2026', 'ICASSP 2026'],
    ['The 36th British Machine Vision Conference (BMVC 2025), Sheffield, UK', 'BMVC 2025'],
  ])('%s', (comment, venue) => {
    expect(venueOfComment(comment)).toBe(venue);
  });

  it.each([
    'Submitted to CVPR 2025',
    'Under review at ICLR 2026',
    'Accepted at the ICML 2025 Workshop on Agents',
    'Accepted at TrustNLP @ ACL 2025',
    'Accepted at Methods and Opportunities at Small Scale (MOSS), ICML 2025, Vancouver',
    'EACL26, AbjadNLP',
    'Extended version of our CVPR 2024 paper, accepted by TPAMI 2025',
    'Accepted to IJCV, 29 pages',
    'NeurIPS, 22 pages',
    'Accepted at CVPR 2025 and ICCV 2025',
    'CVPR 2026 SoccerNet Light Challenge, Rank 6',
    'WWW 2025 Short Paper, 5 pages',
    'Accepted at the 20th International AAAI Conference on Web and Social Media (ICWSM 2026)',
    '12 pages, 4 figures',
    '',
  ])('is not sure: %s', (comment) => {
    expect(venueOfComment(comment)).toBeUndefined();
  });
});
