import { toyTables } from '../__testUtils__/toyTables';
import { OverlapIndex } from '../lookup/OverlapIndex';
import { buildModel } from '../model/buildModel';
import { vectorize } from '../model/vectorize';
import { explainDraft } from './explainDraft';

const stored = [
  'claim forms of a customer are sorted by hand',
  'freight is late and the customer asks why',
  'library visitors ask when a branch is open',
].map((problem, index) => ({
  id: `d${index}`,
  team: `t${index}`,
  title: '',
  problem,
}));
const model = buildModel({ documents: stored, version: 1, tables: toyTables });
const vectors = stored.map(document => vectorize(document, model));
const index = new OverlapIndex(model);
vectors.forEach(vector => index.upsert(vector));

const draftOf = (problem: string) =>
  vectorize({ id: '', team: '', title: '', problem }, model);

describe('explainDraft', () => {
  it('shows the typed word beside the word it was found by', () => {
    const draft = draftOf('Cargo of the customers');
    const [best] = index.candidatesForDraft(draft, { tables: toyTables });
    const { score, words } = explainDraft({
      draft,
      found: vectors[1],
      model,
      tables: toyTables,
    });

    expect(best).toEqual({ id: 'd1', score });
    expect(words.map(({ typed, found }) => [typed, found])).toEqual([
      ['customer', 'customer'],
      ['cargo', 'freight'],
    ]);
    const [same, related] = words.map(({ likeness }) => likeness);
    expect(same).toBe(1);
    expect(related).toBeGreaterThan(0.33);
    expect(related).toBeLessThan(0.8);
  });

  it('finds the typed words only without tables', () => {
    const draft = draftOf('Demands about the cargo of customers');
    const found = index.candidatesForDraft(draft);

    expect(found.map(({ id }) => id).sort()).toEqual(['d0', 'd1']);
    expect(
      explainDraft({ draft, found: vectors[0], model }).words.map(
        ({ typed }) => typed,
      ),
    ).toEqual(['customer']);
  });

  it('has nothing to say about what shares nothing', () => {
    const draft = draftOf('salt on winter roads');

    expect(index.candidatesForDraft(draft, { tables: toyTables })).toEqual([]);
    expect(
      explainDraft({ draft, found: vectors[2], model, tables: toyTables }),
    ).toEqual({
      score: 0,
      words: [],
      entities: [],
      subjectShare: 0,
      otherShare: 0,
    });
  });
});
