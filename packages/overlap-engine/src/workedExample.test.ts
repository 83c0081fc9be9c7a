import { buildModel } from './model/buildModel';
import { vectorize } from './model/vectorize';
import { scorePair } from './pair/scorePair';
import { OverlapDocument } from './types';

const documents: readonly OverlapDocument[] = [
  {
    id: 'triage',
    team: 'claims',
    title: 'Claims triage assistant',
    problem:
      'Every claim for damaged freight is read by an adjuster who sorts it by kind of damage. A model reads the claim and the photos and proposes the kind and the urgency.',
    outputs: 'kind of damage, urgency',
    tags: ['claims'],
    entities: { data: ['resource:default/claims-archive'] },
  },
  {
    id: 'intake',
    team: 'portal',
    title: 'Smart claim intake',
    problem:
      'Shippers describe damaged freight in their own words. The form should recognise the kind of damage from the text and photos and ask only what is missing.',
    outputs: 'prefilled claim form',
    tags: ['claims'],
    entities: { data: ['resource:default/claims-archive'] },
  },
  {
    id: 'gate',
    team: 'warehouse',
    title: 'Damage detection at the gate',
    problem:
      'Pallets are photographed at the gate; a vision model marks damage before the freight is loaded.',
    tags: ['vision'],
    entities: { data: ['resource:default/gate-photos'] },
  },
  {
    id: 'arrival',
    team: 'dispatch',
    title: 'Arrival time forecast',
    problem:
      'Dispatchers promise arrival times by rule of thumb. A model predicts the arrival of a truck from traffic, weather and past trips.',
    tags: ['planning'],
  },
  {
    id: 'invoices',
    team: 'billing',
    title: 'Invoice check',
    problem:
      'Invoices of carriers are compared with the contract by hand. A model flags lines that do not match.',
    tags: ['billing'],
  },
  {
    id: 'answers',
    team: 'service-desk',
    title: 'Answers for the service desk',
    problem:
      'Agents search five systems to answer where a shipment is. An assistant drafts the answer from the tracking data.',
    tags: ['support'],
  },
];

// The figures that docs/overlap.md shows: change both together.
describe('the worked example of docs/overlap.md', () => {
  const model = buildModel({ documents, version: 1 });
  const vectors = new Map(
    documents.map(document => [document.id, vectorize(document, model)]),
  );
  const score = (left: string, right: string) =>
    scorePair({
      left: vectors.get(left)!,
      right: vectors.get(right)!,
      model,
    });
  const percent = (share: number) => `${(share * 100).toFixed(1)}%`;

  it('announces the pair that does the same', () => {
    const { probability, kinds, evidence } = score('triage', 'intake');

    expect(probability.toFixed(2)).toBe('0.86');
    expect(kinds).toEqual(['same-problem', 'same-data']);
    expect(
      evidence.terms.map(({ label, share }) => [label, percent(share)]),
    ).toEqual([
      ['claim', '47.7%'],
      ['kind', '14.5%'],
      ['damage', '10.4%'],
      ['photos', '7.7%'],
      ['freight', '3.5%'],
      ['kind damage', '1.2%'],
      ['damage freight', '0.3%'],
    ]);
    expect(
      evidence.entities.map(({ ref, share }) => [ref, percent(share)]),
    ).toEqual([['resource:default/claims-archive', '14.7%']]);
    expect(evidence.otherShare).toBe(0);
  });

  it('keeps quiet about work that shares a subject only', () => {
    expect(score('triage', 'gate').probability.toFixed(2)).toBe('0.10');
  });

  it('keeps quiet about one common word', () => {
    expect(score('triage', 'arrival').probability.toFixed(2)).toBe('0.01');
  });
});
