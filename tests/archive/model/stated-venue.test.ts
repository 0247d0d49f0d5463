import { describe, expect, it } from 'vitest';
import { labelOfName, venueOfLabel } from '../../../src/archive/model/stated-venue.ts';
import { VENUES } from '../../../src/archive/model/venues.ts';

describe('a venue of the registry', () => {
  it('has the name of its year and volume', () => {
    expect(venueOfLabel('NAACL 2024')?.name).toContain('North American');
    expect(venueOfLabel('NAACL 2025')?.name).toContain('Nations of the Americas');
    expect(venueOfLabel('EMNLP 2023 Findings')).toEqual({
      label: 'EMNLP 2023 Findings',
      kind: 'proceedings',
      name: 'Findings of the Association for Computational Linguistics: EMNLP',
      year: 2023,
    });
    expect(venueOfLabel('nips 2016')?.label).toBe('NeurIPS 2016');
  });

  it.each(['ICLR', 'ICLR 25', 'ICML 2025 Findings', 'XYZ 2025', ''])('is not %j', (label) => {
    expect(venueOfLabel(label)).toBeUndefined();
  });

  it.each(Object.keys(VENUES))('is found by the name that citations state: %s', (short) => {
    const labels = [`${short} 2025`, `${short} 2024`, `${short} 2025 Findings`];
    for (const venue of labels.flatMap((label) => venueOfLabel(label) ?? [])) {
      expect(labelOfName(venue.name, String(venue.year))).toBe(venue.label);
    }
  });
});
