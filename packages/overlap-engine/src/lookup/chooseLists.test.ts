import fc from 'fast-check';
import { allLists, tellingLists } from './chooseLists';
import { PostingLists } from './PostingLists';

/** Lists of these sizes, all values alike. */
function listsOf(sizes: readonly number[], value = 0.5): PostingLists {
  const lists = new PostingLists();
  for (const size of sizes) {
    const list = lists.create();
    for (let slot = 0; slot < size; slot += 1) {
      lists.push(list, slot, value);
    }
  }
  return lists;
}

const term = (weight: number, ...standIns: [number, number][]) => ({
  weight,
  standIns: standIns.map(([list, factor]) => ({ list, factor })),
});

describe('tellingLists', () => {
  it('leaves out the common words first, whatever they stand for', () => {
    const lists = listsOf([90, 10, 80]);
    const terms = [term(1, [0, 1], [1, 0.6]), term(3, [2, 1])];

    expect(tellingLists({ terms, lists, vectorCount: 100, most: 95 })).toEqual({
      chosen: [
        { list: 2, factor: 3 },
        { list: 1, factor: 0.6 },
      ],
      leftOut: 0.5,
    });
  });

  it('counts what is there, not what was there', () => {
    const terms = [term(1, [0, 1], [1, 1])];
    const lists = listsOf([40, 20]);
    for (let i = 0; i < 35; i += 1) {
      lists.bury(0);
    }

    const { chosen } = tellingLists({ terms, lists, vectorCount: 50, most: 5 });

    expect(chosen).toEqual([{ list: 0, factor: 1 }]);
  });

  it('reads no more than allowed, or one list', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(50), { minLength: 1, maxLength: 8 }),
        fc.nat(200),
        (sizes, most) => {
          const lists = listsOf(sizes);
          const terms = sizes.map((_, list) => term(1 + list, [list, 1]));
          const { chosen, leftOut } = tellingLists({
            terms,
            lists,
            vectorCount: 60,
            most,
          });

          const read = chosen.reduce((sum, { list }) => sum + sizes[list], 0);
          expect(chosen.length === 1 || read <= most).toBe(true);
          const missing = allLists(terms).filter(
            ({ list }) =>
              sizes[list] > 0 && !chosen.some(other => other.list === list),
          );
          expect(leftOut).toBeCloseTo(
            missing.reduce((sum, { factor }) => sum + factor * 0.5, 0),
            6,
          );
        },
      ),
    );
  });
});
