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

  it('says of a copied text first that it is one', () => {
    const measure = anOverlapMeasure({ kinds: ['same-text', 'same-problem'] });
    expect(reasonsOf(measure, limits)).toEqual([
      { type: 'kind', kind: 'same-text' },
      { type: 'terms', text: 'claim · triage' },
      expect.objectContaining({ type: 'entity' }),
    ]);
  });

  it('names the typed word beside a related one', () => {
    const measure = anOverlapMeasure();
    const [{ share }] = measure.evidence.terms;
    const terms = [{ label: 'fence', typed: 'boundary', share }];
    expect(
      reasonsOf(
        { kinds: [], evidence: { ...measure.evidence, terms, entities: [] } },
        limits,
      ),
    ).toEqual([{ type: 'terms', text: 'boundary ~ fence' }]);
  });

  it.each([
    [['same-tool'], 'tool'],
    [['same-problem', 'same-tool'], 'entity'],
  ] as const)('of a shared tool with %p it says %p', (kinds, type) => {
    const entity = {
      ref: 'resource:default/model',
      title: 'Model',
      kind: 'tools' as const,
      share: 1,
    };
    const evidence = {
      terms: [],
      entities: [entity],
      subjectShare: 0,
      otherShare: 0,
    };
    expect(reasonsOf({ kinds, evidence }, limits)[0]).toEqual({ type, entity });
  });

  it('says in general what no word or entity says', () => {
    const measure = anOverlapMeasure({
      kinds: ['same-problem', 'same-tool'],
      evidence: { terms: [], entities: [], subjectShare: 1, otherShare: 0 },
    });
    expect(reasonsOf(measure, limits)).toEqual([
      { type: 'kind', kind: 'same-problem' },
      { type: 'kind', kind: 'same-tool' },
    ]);
  });
});
