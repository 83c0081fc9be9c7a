import {
  aDecisionSummary,
  anEntityLabel,
  anEntityOverview,
  anInitiativeSummary,
  anOverlap,
  aPlacedDecision,
  aPlacedInitiative,
} from '../__fixtures__';
import {
  countBinding,
  countByOrigin,
  groupByReach,
  overlapsOf,
  similarElsewhere,
  whoToAsk,
} from './overviewParts';

const system = anEntityLabel({ ref: 'system:default/pay', title: 'Payments' });
const ours = anInitiativeSummary({ id: 'ours', title: 'Ours' });
const theirs = anInitiativeSummary({
  id: 'theirs',
  title: 'Theirs',
  owner: anEntityLabel({ ref: 'group:default/other', title: 'Others' }),
});

describe('groupByReach', () => {
  it('puts the nearest first and leaves empty groups out', () => {
    const groups = groupByReach([
      aPlacedInitiative({ reach: 'upstream' }),
      aPlacedInitiative({ reach: 'direct' }),
      aPlacedInitiative({ reach: 'upstream' }),
    ]);

    expect(groups.map(({ reach, items }) => [reach, items.length])).toEqual([
      ['direct', 1],
      ['upstream', 2],
    ]);
  });
});

describe('countByOrigin', () => {
  it('counts what came from elsewhere by the entity it hangs on', () => {
    const path = [anEntityLabel(), system];

    expect(
      countByOrigin([
        aPlacedInitiative({ reach: 'direct' }),
        aPlacedInitiative({ reach: 'inherited', path }),
        aPlacedInitiative({ reach: 'inherited', path }),
      ]),
    ).toEqual([{ origin: system, count: 2 }]);
  });
});

describe('overlapsOf and similarElsewhere', () => {
  const pair = anOverlap({ left: theirs, right: ours });

  it('turns a pair so that our side is on the left', () => {
    expect(overlapsOf([pair, anOverlap()], 'ours')).toEqual([
      { ...pair, left: ours, right: theirs },
    ]);
    expect(
      similarElsewhere(
        anEntityOverview({
          initiatives: [aPlacedInitiative({ initiative: ours })],
          similar: [pair],
        }),
      ),
    ).toEqual([{ ...pair, left: ours, right: theirs }]);
  });

  it('leaves a pair alone that is the right way round', () => {
    const right = anOverlap({ left: ours, right: theirs });

    expect(overlapsOf([right], 'ours')).toEqual([right]);
  });
});

describe('countBinding', () => {
  it('counts what governs or constrains and is in force or proposed', () => {
    const placed = (
      role: string,
      status: Parameters<typeof aDecisionSummary>[0] = {},
    ) => aPlacedDecision({ role, decision: aDecisionSummary(status) });

    expect(
      countBinding([
        placed('governs'),
        placed('constrains', { status: 'proposed' }),
        placed('informs'),
        placed('governs', { status: 'superseded' }),
        placed('governs', { status: 'rejected' }),
      ]),
    ).toEqual({ binding: 2, proposed: 1 });
  });
});

describe('whoToAsk', () => {
  it('names each owner once with each piece of work once', () => {
    const pair = anOverlap({ left: ours, right: theirs });
    const second = anInitiativeSummary({
      id: 'second',
      owner: theirs.owner,
    });

    expect(
      whoToAsk([pair, pair, anOverlap({ left: ours, right: second })]),
    ).toEqual([{ owner: theirs.owner, initiatives: [theirs, second] }]);
  });
});
