import { ConflictError } from '@backstage/errors';
import {
  checkDecisionTransition,
  isInForce,
  markSuperseded,
  nextDecisionStatuses,
  ratify,
} from './lifecycle';
import { parseDecision } from './parseDecision';
import { DECISION_STATUSES, DecisionRecord, RECORDED_STATUSES } from './types';

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

describe('isInForce', () => {
  it('leaves out what was only proposed, and what was rejected', () => {
    expect(RECORDED_STATUSES.filter(status => !isInForce(status))).toEqual([
      'proposed',
      'rejected',
    ]);
  });
});

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

describe('markSuperseded', () => {
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

describe('ratify', () => {
  const proposed: DecisionRecord = {
    ...record,
    status: 'proposed',
    origin: { kind: 'agent' },
  };
  const after = (changes: Partial<DecisionRecord>) => ({
    ...proposed,
    updatedAt: '2026-03-01T00:00:00.000Z',
    updatedBy: 'user:default/b',
    ...changes,
  });

  it.each(['accepted', 'rejected'] as const)(
    'names who %s what an agent had proposed',
    status => {
      expect(ratify(proposed, after({ status }))).toEqual({
        ...after({ status }),
        ratifiedBy: 'user:default/b',
        ratifiedAt: '2026-03-01T00:00:00.000Z',
      });
    },
  );

  it.each<[string, DecisionRecord, DecisionRecord]>([
    ['other words', proposed, after({ title: 'Other' })],
    ['a successor', proposed, after({ status: 'superseded' })],
    [
      'a record of a person',
      { ...proposed, origin: { kind: 'portal' } },
      after({ status: 'accepted', origin: { kind: 'portal' } }),
    ],
    [
      'what was ratified before',
      { ...proposed, status: 'deprecated', ratifiedBy: 'user:default/a' },
      after({ status: 'accepted', ratifiedBy: 'user:default/a' }),
    ],
  ])('leaves %s as it is', (_, before, changed) => {
    expect(ratify(before, changed)).toBe(changed);
  });
});
