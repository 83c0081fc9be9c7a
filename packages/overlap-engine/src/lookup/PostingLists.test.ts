import fc from 'fast-check';
import { PostingLists } from './PostingLists';

function read(lists: PostingLists, list: number): [number, number][] {
  const found: [number, number][] = [];
  lists.eachPart(list, (slots, values, from, to) => {
    for (let i = from; i < to; i += 1) {
      found.push([slots[i], values[i]]);
    }
  });
  return found;
}

describe('PostingLists', () => {
  it('gives back what was put in, list by list', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(70), fc.nat(1000)), { maxLength: 500 }),
        entries => {
          const lists = new PostingLists();
          const expected = Array.from({ length: 71 }, () => {
            lists.create();
            return [] as [number, number][];
          });
          entries.forEach(([list, value], slot) => {
            lists.push(list, slot, value);
            expected[list].push([slot, value]);
          });

          expected.forEach((entriesOfList, list) => {
            expect(read(lists, list)).toEqual(entriesOfList);
            expect(lists.liveCount(list)).toBe(entriesOfList.length);
            expect(lists.largest(list)).toBe(
              Math.max(0, ...entriesOfList.map(([, value]) => value)),
            );
          });
        },
      ),
    );
  });

  it('holds long lists side by side, beyond one slab', () => {
    const lists = new PostingLists();
    const numbers = [lists.create(), lists.create()];
    const count = 50_000;
    for (let slot = 0; slot < count; slot += 1) {
      numbers.forEach(list => lists.push(list, slot, slot % 100));
    }

    for (const list of numbers) {
      const entries = read(lists, list);
      expect(entries).toHaveLength(count);
      expect(
        entries.every(([slot, value], i) => slot === i && value === i % 100),
      ).toBe(true);
    }
  });

  it('does not count what was buried', () => {
    const lists = new PostingLists();
    const list = lists.create();
    lists.push(list, 0, 1);
    lists.push(list, 1, 1);
    lists.bury(list);

    expect(lists.liveCount(list)).toBe(1);
    expect(read(lists, list)).toHaveLength(2);
  });
});
