import { explainDraft } from './draft/explainDraft';
import { englishTables } from './english';
import { OverlapIndex } from './lookup/OverlapIndex';
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
  const model = buildModel({
    documents,
    version: 1,
    tables: englishTables(),
  });
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

    expect(probability.toFixed(2)).toBe('0.98');
    expect(kinds).toEqual(['same-problem', 'same-data']);
    expect(
      evidence.terms.map(({ label, share }) => [label, percent(share)]),
    ).toEqual([
      ['claim', '24.7%'],
      ['damage', '16.6%'],
      ['kind', '13.7%'],
      ['freight', '7.0%'],
      ['photos', '4.8%'],
      ['kind damage', '1.2%'],
      ['damage freight', '0.7%'],
    ]);
    expect(
      evidence.entities.map(({ ref, share }) => [ref, percent(share)]),
    ).toEqual([['resource:default/claims-archive', '7.7%']]);
    expect(percent(evidence.subjectShare)).toBe('23.6%');
    expect(evidence.otherShare).toBe(0);
  });

  it('does not announce work that shares a subject only', () => {
    const { probability, kinds, evidence } = score('triage', 'gate');

    expect(kinds).toEqual([]);
    expect(probability.toFixed(2)).toBe('0.30');
    expect(percent(evidence.subjectShare)).toBe('23.8%');
  });

  it('keeps quiet about one common word', () => {
    expect(score('triage', 'arrival').probability.toFixed(3)).toBe('0.003');
  });

  it('finds the claims from a draft in other words', () => {
    const index = new OverlapIndex(model);
    vectors.forEach(vector => index.upsert(vector));
    const draft = vectorize(
      {
        id: '',
        team: '',
        title: '',
        problem: 'Sort broken cargo by looking at pictures',
      },
      model,
    );
    const tables = englishTables();
    const [best] = index.candidatesForDraft(draft, { limit: 1, tables });
    const { words } = explainDraft({
      draft,
      found: vectors.get(best.id)!,
      model,
      tables,
    });

    expect(best.id).toBe('triage');
    expect(words.map(({ typed, found }) => `${typed} ~ ${found}`)).toEqual([
      'sort ~ kind',
      'cargo ~ freight',
      'pictures ~ photos',
    ]);
  });
});
