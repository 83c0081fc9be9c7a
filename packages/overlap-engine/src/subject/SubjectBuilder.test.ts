import { toyTables } from '../__testUtils__/toyTables';
import { buildModel } from '../model/buildModel';
import { vectorize } from '../model/vectorize';
import { subjectEvidence } from './subjectEvidence';
import { subjectOf } from './subjectOf';

const texts = [
  'cargo photo',
  'cargo claim',
  'freight claim claim',
  'photo archive',
  'invoice archive',
  'claim invoice',
];
const documents = texts.map((problem, index) => ({
  id: `d${index}`,
  team: 'a',
  title: '',
  problem,
}));

function subjectBetween(left: string, right: string, tables: boolean = true) {
  const model = buildModel({
    documents,
    version: 1,
    tables: tables ? toyTables : undefined,
  });
  const [ours, theirs] = [left, right].map((problem, index) =>
    subjectOf(
      vectorize({ id: `q${index}`, team: 'a', title: '', problem }, model),
      model,
    ),
  );
  return subjectEvidence(ours, 0, theirs, 0, ours.length);
}

describe('the subject of a text', () => {
  it('is near that of a text in other words', () => {
    expect(subjectBetween('cargo', 'freight')).toBeGreaterThan(
      subjectBetween('cargo', 'claim') + 0.01,
    );
  });

  it('is nowhere for words nobody knows', () => {
    expect(subjectBetween('zyx', 'freight')).toBe(0);
  });

  it('is learnt from the texts alone without tables', () => {
    const { subject = [] } = buildModel({ documents, version: 1 });

    expect(subject.map(({ kind, terms }) => [kind, terms])).toEqual([
      ['latent', ['archiv', 'cargo', 'claim', 'invoic', 'photo']],
    ]);
    expect(subjectBetween('photo', 'photo', false)).toBeGreaterThan(0.01);
  });

  it('never counts for more than its weights', () => {
    const most = subjectBetween('cargo claim', 'cargo claim');

    expect(most).toBeGreaterThan(0.05);
    expect(most).toBeLessThan(0.2);
  });

  it('knows the words of the background and of two documents, no others', () => {
    const { subject = [] } = buildModel({
      documents,
      version: 1,
      tables: toyTables,
    });

    expect(subject.map(({ kind, terms }) => [kind, terms])).toEqual([
      [
        'latent',
        ['archiv', 'cargo', 'claim', 'freight', 'invoic', 'model', 'photo'],
      ],
      ['meaning', ['cargo', 'claim', 'freight', 'photo']],
    ]);
  });

  it('has no space when nothing is known', () => {
    expect(buildModel({ documents: [], version: 1 }).subject).toEqual([]);
  });
});
