import fc from 'fast-check';
import {
  checkPrincipleTransition,
  completePrinciple,
  nextPrincipleStatuses,
  versionAfter,
} from './lifecycle';
import { Principle, PRINCIPLE_STATUSES, PrincipleStatus } from './types';

function aPrinciple(changes: Partial<Principle> = {}): Principle {
  return {
    id: 'p',
    revision: 1,
    createdAt: '2026-01-02T03:04:05.000Z',
    createdBy: 'user:default/ada',
    updatedAt: '2026-01-02T03:04:05.000Z',
    updatedBy: 'user:default/ada',
    origin: { kind: 'portal' },
    version: 0,
    title: 'People can appeal',
    statement: 'Whoever is affected can ask a person.',
    rationale: 'Machines err.',
    implications: [],
    owner: 'group:default/data',
    status: 'draft',
    characteristics: [],
    visibility: 'public',
    readers: [],
    ...changes,
  };
}

describe('the statuses of a principle', () => {
  it.each<[PrincipleStatus, readonly PrincipleStatus[]]>([
    ['draft', ['in-force', 'retired']],
    ['in-force', ['under-review', 'retired']],
    ['under-review', ['in-force', 'retired']],
    ['retired', ['under-review']],
  ])('after %s come %j', (from, next) => {
    expect(nextPrincipleStatuses(from)).toEqual(next);
    const check = (to: PrincipleStatus) => () =>
      checkPrincipleTransition({ id: 'p', from, to });
    for (const to of [from, ...next]) {
      expect(check(to)).not.toThrow();
    }
    const refused = PRINCIPLE_STATUSES.filter(
      to => to !== from && !next.includes(to),
    );
    for (const to of refused) {
      expect(check(to)).toThrow(
        `Principle 'p' is ${from} and cannot become ${to}. It may become ${next.join(
          ' or ',
        )}.`,
      );
    }
  });
});

describe('versionAfter', () => {
  const inForce = aPrinciple({ status: 'in-force', version: 2 });
  const reworded = { rationale: 'Machines err, and so do people.' };

  it.each<[string, Principle | undefined, Partial<Principle>, number]>([
    ['a new draft', undefined, {}, 0],
    ['new and in force', undefined, { status: 'in-force' }, 1],
    ['a reworded draft', aPrinciple(), reworded, 0],
    ['a draft that comes in force', aPrinciple(), { status: 'in-force' }, 1],
    ['another statement', inForce, { ...inForce, statement: 'x' }, 3],
    ['another reason', inForce, { ...inForce, ...reworded }, 3],
    ['another implication', inForce, { ...inForce, implications: ['x'] }, 3],
    [
      'another owner or name',
      inForce,
      { ...inForce, title: 'x', owner: 'y' },
      2,
    ],
    ['retired', inForce, { ...inForce, status: 'retired' }, 2],
    [
      'reworded under review',
      { ...inForce, status: 'under-review' },
      { ...inForce, ...reworded, status: 'under-review' },
      3,
    ],
    [
      'in force again',
      { ...inForce, status: 'under-review' },
      { ...inForce },
      2,
    ],
    ['a draft that is dropped', aPrinciple(), { status: 'retired' }, 0],
  ])('%s', (_, before, after, version) => {
    expect(versionAfter(before, aPrinciple(after))).toBe(version);
  });

  it('never falls, rises by one at most, and follows from history alone', () => {
    const steps = fc.array(
      fc.record({
        status: fc.constantFrom(...PRINCIPLE_STATUSES),
        statement: fc.constantFrom('a', 'b'),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(steps, changes => {
        const run = () => {
          const history: Principle[] = [];
          for (const change of changes) {
            history.push(
              completePrinciple({
                before: history[history.length - 1],
                after: aPrinciple(change),
                day: '2026-03-01',
              }),
            );
          }
          return history;
        };
        const versions = run().map(({ version }) => version);
        versions.forEach((version, index) => {
          const step = version - (versions[index - 1] ?? 0);
          expect([0, 1]).toContain(step);
        });
        expect(run().map(({ version }) => version)).toEqual(versions);
      }),
    );
  });
});

describe('completePrinciple', () => {
  const complete = (before: Principle | undefined, after: Principle) =>
    completePrinciple({ before, after, day: '2026-03-01' }).inForceSince;
  const held = aPrinciple({
    status: 'in-force',
    version: 1,
    inForceSince: '2025-05-05',
  });

  it.each<[string, Principle | undefined, Principle, string | undefined]>([
    ['a draft', undefined, aPrinciple(), undefined],
    ['today', aPrinciple(), aPrinciple({ status: 'in-force' }), '2026-03-01'],
    [
      'as somebody said',
      undefined,
      aPrinciple({ status: 'in-force', inForceSince: '2024-02-29' }),
      '2024-02-29',
    ],
    ['as before', held, { ...held, inForceSince: undefined }, '2025-05-05'],
    ['still when retired', held, { ...held, status: 'retired' }, '2025-05-05'],
  ])('knows since when it holds: %s', (_, before, after, day) => {
    expect(complete(before, after)).toBe(day);
  });
});
