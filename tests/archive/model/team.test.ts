import { describe, expect, it } from 'vitest';
import { looksLikeTeam } from '../../../src/archive/model/team.ts';
import { makeOrg, makePublication } from '../make-publication.ts';

describe('a name', () => {
  it.each([
    ...[
      'Team GLM',
      'Team Hunyuan3D',
      'The IntFold Team',
      'SIMA team',
      'GLM-4. 5 Team',
      'Ling-Team',
    ],
    ...[
      'Euclid Collaboration',
      'Global Radiology Consortium',
      'o3 contributors',
      'Lanser Contributors',
    ],
    ...[
      'ARC Prize Foundation',
      'The NaijaVoices Community',
      'LG AI Research',
      'Mind Lab',
      'Sand. ai',
    ],
    ...[
      'Li Auto Inc',
      'Xiaohongshu Inc',
      'Google DeepMind',
      'Mistral AI',
      'CRUK ICGC Prostate Group',
    ],
    ...['Institute of Automation', 'The Chinese Academy of Sciences', 'Microsoft Research Asia'],
    ...['Alibaba Cloud', 'ByteDance Seed', 'Hugging Face', 'The BigScience Workshop'],
    ...['LLM-Core Xiaomi', 'Gemini Team, Google', 'Seed Team, ByteDance: Authors'],
    ...['Allen Institute', 'Acme, Inc.', 'Center for Research on Foundation Models Committee'],
  ])('%s is that of a team', (name) => {
    expect(looksLikeTeam(name)).toBe(true);
  });

  it.each([
    ...['Huawei Lin', 'Ada School', 'Bo Workshop', 'Google, Ada', 'Meta Baker'],
    ...['Bo Ai', 'Qingyao Ai', 'Huawei Cao', 'Ya Guo Member', 'Dmitri Model', 'Ayoub AI-Hamadi'],
    ...[
      'Xim Cerda-Company',
      'The Viet Bui',
      'Dang The Hung',
      'Kimi Chen',
      'J. R. Group',
      'Lab, František',
    ],
    ...[
      'Joan of Arc Xavier',
      'Baichuan Zhou',
      'Google, Ada',
      'Matthew Seed',
      'Teams, Ann',
      'K. Lab',
    ],
  ])('%s is that of a person', (name) => {
    expect(looksLikeTeam(name)).toBe(false);
  });
});

describe('a name of an archive', () => {
  const person = { papers: [], slug: 'frantisek-lab', names: ['František Lab'], team: false };
  const team = { papers: [], slug: 'kunlun-meta', names: ['KunLun Meta'], team: true };
  const { archive } = makePublication(
    [{ authors: ['František Lab', 'KunLun Meta', 'Zhipu', 'Thinking Machines', 'Ada Lovelace'] }],
    {
      authors: [person, team],
      orgs: [makeOrg('thinking-machines', { name: 'Thinking Machines' })],
    },
  );

  it('is told by the registry first, then by organizations, then by its words', () => {
    const [paper] = archive.papers;
    if (!paper) throw new Error('There is no paper.');
    expect(paper.authors.filter((name) => archive.isTeam(paper, name))).toEqual([
      'KunLun Meta',
      'Thinking Machines',
    ]);
  });
});
