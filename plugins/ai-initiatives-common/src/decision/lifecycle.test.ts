import { ConflictError, InputError } from '@backstage/errors';
import {
  checkDecisionTransition,
  checkSupersedes,
  markSuperseded,
  nextDecisionStatuses,
} from './lifecycle';
import { parseDecision } from './parseDecision';
import { DECISION_STATUSES, DecisionRecord } from './types';

describe('checkDecisionTransition', () => {
  // Columns in the order proposed, accepted, rejected, deprecated, superseded.
  const table = {
    proposed: '+++-+',
    accepted: '-+-++',
    rejected: '--+-+',
    deprecated: '-+-++',
    superseded: '----+',
  };

  const pairs = DECISION_STATUSES.flatMap(from =>
    DECISION_STATUSES.map((to, column) => ({
      from,
      to,
      allowed: table[from][column] === '+',
    })),
  );

  it.each(pairs.filter(({ allowed }) => allowed))(
    'allows $from to become $to',
    ({ from, to }) => {
      expect(() =>
        checkDecisionTransition({ id: 'd', from, to }),
      ).not.toThrow();
      expect([from, ...nextDecisionStatuses(from)]).toContain(to);
    },
  );

  it.each(pairs.filter(({ allowed }) => !allowed))(
    'does not allow $from to become $to',
    ({ from, to }) => {
      const check = () => checkDecisionTransition({ id: 'd', from, to });

      expect(check).toThrow(ConflictError);
      expect(check).toThrow(`Decision 'd' is ${from} and cannot become ${to}.`);
      expect(nextDecisionStatuses(from)).not.toContain(to);
    },
  );

  it('leaves nothing to choose where a file says what it is', () => {
    expect(nextDecisionStatuses('unknown')).toEqual([]);
  });

  it('names the ways out', () => {
    expect(() =>
      checkDecisionTransition({ id: 'd', from: 'accepted', to: 'proposed' }),
    ).toThrow(
      'It may become deprecated or superseded; otherwise write a new record that supersedes it.',
    );
    expect(() =>
      checkDecisionTransition({ id: 'd', from: 'superseded', to: 'accepted' }),
    ).toThrow('Write a new record that supersedes it.');
  });
});

describe('checkSupersedes', () => {
  const check =
    (supersedes: string, known: Readonly<Record<string, string>> = {}) =>
    () =>
      checkSupersedes({
        id: 'd',
        supersedes: supersedes.split(' '),
        supersedesOf: id => known[id]?.split(' ') ?? [],
      });

  it.each([
    ['one record', 'a', {}],
    ['a chain', 'a', { a: 'b', b: 'c' }],
    ['two ways to one record', 'a b', { a: 'c', b: 'c' }],
    ['a circle of others, stored long ago', 'a', { a: 'b', b: 'a' }],
  ])('allows %s', (_, supersedes, known) => {
    expect(check(supersedes, known as Record<string, string>)).not.toThrow();
  });

  it('refuses a record that replaces itself', () => {
    expect(check('a d')).toThrow(InputError);
    expect(check('a d')).toThrow("Decision 'd' cannot supersede itself");
  });

  it.each([
    ['of two', 'a', { a: 'd' }, 'd → a → d'],
    ['of four', 'x a', { a: 'b', b: 'y c', c: 'd' }, 'd → a → b → c → d'],
  ])('names the circle %s', (_, supersedes, known, circle) => {
    const checking = check(supersedes, known as Record<string, string>);

    expect(checking).toThrow(ConflictError);
    expect(checking).toThrow(`Superseding would close a circle: ${circle}`);
  });
});

describe('markSuperseded', () => {
  const record: DecisionRecord = {
    ...parseDecision({
      input: {
        title: 'Use one queue',
        owner: 'group:default/a',
        contextAndProblem: 'Two queues',
        status: 'accepted',
      },
    }).fields,
    id: 'd',
    revision: 4,
    createdAt: '2026-01-01T00:00:00.000Z',
    createdBy: 'user:default/a',
    updatedAt: '2026-01-02T00:00:00.000Z',
    updatedBy: 'user:default/a',
    origin: { kind: 'portal' },
  };
  const change = { at: '2026-03-01T00:00:00.000Z', by: 'user:default/b' };

  it('makes a new revision', () => {
    expect(markSuperseded(record, change)).toEqual({
      ...record,
      status: 'superseded',
      revision: 5,
      updatedAt: change.at,
      updatedBy: change.by,
    });
    expect(record.revision).toBe(4);
  });

  it('changes nothing the second time', () => {
    const superseded = markSuperseded(record, change)!;

    expect(markSuperseded(superseded, change)).toBeUndefined();
  });
});
