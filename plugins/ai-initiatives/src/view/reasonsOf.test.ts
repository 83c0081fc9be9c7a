import { anOverlapMeasure } from '../__fixtures__';
import { reasonsOf } from './reasonsOf';

const limits = { terms: 2, entities: 1 };

describe('reasonsOf', () => {
  it('names the strongest words first, then entities', () => {
    expect(reasonsOf(anOverlapMeasure(), limits)).toEqual([
      { type: 'terms', text: 'claim · triage' },
      {
        type: 'entity',
        entity: expect.objectContaining({ title: 'claims-warehouse' }),
      },
    ]);
  });

  it('says in general what no word or entity says', () => {
    const measure = anOverlapMeasure({
      kinds: ['same-problem', 'same-tool'],
      evidence: { terms: [], entities: [], otherShare: 1 },
    });
    expect(reasonsOf(measure, limits)).toEqual([
      { type: 'kind', kind: 'same-problem' },
      { type: 'kind', kind: 'same-tool' },
    ]);
  });
});
