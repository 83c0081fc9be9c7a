import { ConflictError, InputError } from '@backstage/errors';
import fc from 'fast-check';
import { checkLineage } from './lineage';
import { LINEAGE_RELATIONS, LineageRelation } from './types';

type Known = Readonly<Record<string, string>>;

const DIRECTED = LINEAGE_RELATIONS.filter(relation => relation !== 'related');

const check =
  (targets: string, known: Known = {}, relation: LineageRelation = 'amends') =>
  () =>
    checkLineage({
      id: 'd',
      relation,
      targets: targets.split(' ').filter(Boolean),
      targetsOf: id => known[id]?.split(' ') ?? [],
    });

describe('checkLineage', () => {
  it.each([
    ['nothing', '', {}],
    ['one record', 'a', {}],
    ['a chain', 'a', { a: 'b', b: 'c' }],
    ['two ways to one record', 'a b', { a: 'c', b: 'c' }],
    ['a circle of others, stored long ago', 'a', { a: 'b', b: 'a' }],
  ])('allows %s', (_, targets, known) => {
    expect(check(targets, known as Known)).not.toThrow();
  });

  it.each([
    ['supersedes', "Decision 'd' cannot supersede itself"],
    ['amends', "Decision 'd' cannot amend itself"],
    ['buildsOn', "Decision 'd' cannot build on itself"],
    ['related', "Decision 'd' cannot be related to itself"],
  ] as const)(
    'refuses a record that names itself in %s',
    (relation, message) => {
      const checking = check('a d', {}, relation);

      expect(checking).toThrow(InputError);
      expect(checking).toThrow(message);
    },
  );

  it.each([
    ['of two', 'a', { a: 'd' }, 'd → a → d'],
    ['of four', 'x a', { a: 'b', b: 'y c', c: 'd' }, 'd → a → b → c → d'],
    ['by the shortest way', 'a', { a: 'b c', b: 'c', c: 'd' }, 'd → a → c → d'],
  ])('names the circle %s', (_, targets, known, circle) => {
    const checking = check(targets, known as Known);

    expect(checking).toThrow(ConflictError);
    expect(checking).toThrow(
      new RegExp(`^Amending would close a circle: ${circle}$`),
    );
  });

  it.each([
    ['supersedes', 'Superseding would close a circle: d → a → d'],
    ['amends', 'Amending would close a circle: d → a → d'],
    ['buildsOn', 'Building on would close a circle: d → a → d'],
  ] as const)('says that it is %s that goes round', (relation, message) => {
    expect(check('a', { a: 'd' }, relation)).toThrow(message);
  });

  it('lets two records be related both ways', () => {
    expect(check('a', { a: 'd' }, 'related')).not.toThrow();
  });

  const node = fc.nat({ max: 7 });
  const edges = fc.array(fc.tuple(node, node), { maxLength: 14 });

  it('accepts a link exactly when no circle comes of it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...DIRECTED),
        edges,
        fc.uniqueArray(node, { minLength: 1, maxLength: 3 }),
        (relation, wanted, targets) => {
          // Later numbers name earlier ones alone: what is stored has no circle.
          const stored = wanted.filter(([from, to]) => from > to);
          const id = 3;
          const isRefused = (() => {
            try {
              checkLineage({
                id: `${id}`,
                relation,
                targets: targets.map(String),
                targetsOf: at =>
                  stored
                    .filter(([from]) => `${from}` === at)
                    .map(([, to]) => `${to}`),
              });
              return false;
            } catch {
              return true;
            }
          })();
          const all = [
            ...stored,
            ...targets.map((to): [number, number] => [id, to]),
          ];
          expect(isRefused).toBe(hasCircle(all));
        },
      ),
    );
  });

  it('names a circle that is there, once round', () => {
    fc.assert(
      fc.property(
        edges,
        fc.uniqueArray(node, { minLength: 1 }),
        (links, to) => {
          const all = [
            ...links,
            ...to.map((target): [number, number] => [3, target]),
          ];
          const message = (() => {
            try {
              checkLineage({
                id: '3',
                relation: 'buildsOn',
                targets: to.map(String).filter(target => target !== '3'),
                targetsOf: at =>
                  links
                    .filter(([from]) => `${from}` === at)
                    .map(([, target]) => `${target}`),
              });
              return undefined;
            } catch (error) {
              return (error as Error).message;
            }
          })();
          fc.pre(message !== undefined);
          const path = message!.replace(/^.*: /, '').split(' → ').map(Number);
          const steps = path.slice(1).map((at, index) => [path[index], at]);
          expect(all).toEqual(expect.arrayContaining(steps));
          expect([path[0], path[path.length - 1]]).toEqual([3, 3]);
          expect(new Set(path).size).toBe(path.length - 1);
        },
      ),
    );
  });
});

/** Takes away what names nothing, until all is gone or the rest goes round. */
function hasCircle(edges: readonly (readonly [number, number])[]): boolean {
  const left = edges.filter(([, to]) => edges.some(([from]) => from === to));
  return left.length === edges.length ? edges.length > 0 : hasCircle(left);
}
