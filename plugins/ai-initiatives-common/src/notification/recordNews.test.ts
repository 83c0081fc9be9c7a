import fc from 'fast-check';
import type { DecisionRecord } from '../decision/types';
import type { Initiative } from '../initiative/types';
import type { Principle } from '../principle/types';
import {
  isNewlyRetired,
  newAttachments,
  newBindings,
  newDeviations,
  newlyMissed,
  principleNews,
} from './recordNews';

const open = { visibility: 'public', updatedBy: 'user:default/ada' } as const;

const initiative = (...refs: readonly string[]) =>
  ({
    ...open,
    stage: 'pilot',
    attachments: refs.map(entityRef => ({ entityRef, role: 'changes' })),
  } as unknown as Initiative);

const closed = <T>(record: T): T => ({ ...record, visibility: 'restricted' });
const away = <T>(record: T): T => ({ ...record, archivedAt: '2026-01-01' });

/** A version that is the current one. */
const versions = <T>(before: T | undefined, now: T) => ({
  before,
  after: now,
  now,
});

describe('newAttachments', () => {
  it.each([
    ['of a new one', undefined, initiative('a', 'b'), ['a', 'b']],
    ['that was added', initiative('a'), initiative('a', 'b'), ['b']],
    ['that was there', initiative('a'), initiative('a'), []],
    ['that was removed', initiative('a'), initiative(), []],
    ['opened to all', closed(initiative('a')), initiative('a'), ['a']],
    ['of a restricted one', undefined, closed(initiative('a')), []],
    ['brought back', away(initiative('a')), initiative('a'), ['a']],
  ])('%s', (_, before, now, expected) => {
    expect(newAttachments(versions(before, now))).toEqual(expected);
  });

  it('that is gone again is none', () => {
    expect(
      newAttachments({ after: initiative('a'), now: initiative('b') }),
    ).toEqual([]);
  });

  it('are the same however the versions are taken together', () => {
    const refs = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'));
    fc.assert(
      fc.property(fc.array(refs, { minLength: 1 }), history => {
        const records = history.map(list => initiative(...list));
        const now = records[records.length - 1];
        const found = records.flatMap((after, index) =>
          newAttachments({ before: records[index - 1], after, now }),
        );
        expect([...new Set(found)].sort()).toEqual(
          [...history[history.length - 1]].sort(),
        );
      }),
    );
  });
});

describe('isNewlyRetired', () => {
  const retired = { ...initiative(), stage: 'retired' } as Initiative;

  it.each([
    ['ended', initiative(), retired, true],
    ['had ended', retired, retired, false],
    ['began', undefined, retired, false],
    ['goes on', retired, initiative(), false],
  ])('of one that %s', (_, before, now, expected) => {
    expect(isNewlyRetired(versions(before, now))).toBe(expected);
  });

  it('tells nothing of what was taken up again', () => {
    const now = initiative();
    expect(isNewlyRetired({ before: now, after: retired, now })).toBe(false);
  });
});

const decision = (changes: Partial<DecisionRecord> = {}) =>
  ({
    ...open,
    status: 'accepted',
    entities: [
      { entityRef: 'a', relation: 'governs' },
      { entityRef: 'b', relation: 'informs' },
      { entityRef: 'c', relation: 'constrains' },
    ],
    principles: [
      { principle: 'p', stance: 'upholds' },
      { principle: 'q', stance: 'deviates', reason: 'Speed.' },
    ],
    ...changes,
  } as DecisionRecord);

describe('newBindings and newDeviations', () => {
  const source = { entityRef: 'a' } as DecisionRecord['source'];

  it.each([
    ['accepted at once', undefined, decision(), true],
    ['accepted now', decision({ status: 'proposed' }), decision(), true],
    ['in force already', decision(), decision(), false],
    ['proposed', undefined, decision({ status: 'proposed' }), false],
    ['restricted', undefined, closed(decision()), false],
    ['kept in a repository', undefined, decision({ source }), false],
  ])('of a decision that is %s', (_, before, now, isNews) => {
    expect(
      newBindings(versions(before, now)).map(({ entityRef }) => entityRef),
    ).toEqual(isNews ? ['a', 'c'] : []);
    expect(newDeviations(versions(before, now))).toEqual(isNews ? ['q'] : []);
  });
});

describe('newlyMissed', () => {
  const record = (result?: 'met' | 'missed') => ({
    expectedOutcomes: [
      { statement: 'Other' },
      {
        statement: 'Faster',
        observations: result ? [{ on: '2026-03-01', result }] : [],
      },
    ],
  });
  const missed = { statement: 'Faster', position: 1, observedOn: '2026-03-01' };

  it.each([
    ['is now', record(), record('missed'), [missed]],
    ['was before', record('missed'), record('missed'), []],
    ['was met', undefined, record('met'), []],
    ['was corrected', record('missed'), record('met'), []],
  ])('one that %s', (_, before, now, expected) => {
    expect(newlyMissed(versions(before, now))).toEqual(expected);
  });
});

describe('principleNews', () => {
  const principle = (changes: Partial<Principle> = {}) =>
    ({ ...open, status: 'in-force', version: 1, ...changes } as Principle);

  it.each([
    ['a new one', undefined, principle(), undefined],
    ['one that is as it was', principle(), principle(), undefined],
    ['another wording', principle(), principle({ version: 2 }), {}],
    [
      'one that comes in force',
      principle({ status: 'draft', version: 0 }),
      principle(),
      { became: 'in-force' },
    ],
    [
      'one that is restricted',
      principle(),
      closed(principle({ version: 2 })),
      undefined,
    ],
  ])('of %s', (_, before, now, expected) => {
    expect(principleNews(versions(before, now))).toEqual(expected);
  });
});
