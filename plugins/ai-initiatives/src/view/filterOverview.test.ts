import {
  aDecisionSummary,
  anEntityOverview,
  anInitiativeSummary,
  anOverlap,
  aPlacedDecision,
  aPlacedInitiative,
} from '../__fixtures__';
import { filterOverview } from './filterOverview';

const pilot = anInitiativeSummary({ id: 'a', title: 'Triage', stage: 'pilot' });
const idea = anInitiativeSummary({ id: 'b', title: 'Fraud', stage: 'idea' });
const overview = anEntityOverview({
  initiatives: [
    aPlacedInitiative({ initiative: pilot }),
    aPlacedInitiative({ initiative: idea }),
  ],
  similar: [anOverlap({ left: pilot, right: idea })],
  decisions: [
    aPlacedDecision({
      decision: aDecisionSummary({ title: 'Gateway', question: undefined }),
    }),
    aPlacedDecision({
      decision: aDecisionSummary({ id: 'x', chosenOption: 'No FRAUD data' }),
    }),
  ],
});

describe('filterOverview', () => {
  it('gives the overview itself when nothing is asked for', () => {
    expect(filterOverview(overview, { search: '  ', stage: [] })).toBe(
      overview,
    );
  });

  it('looks for words in titles, questions and chosen options, without case', () => {
    const found = filterOverview(overview, { search: 'fraud', stage: [] });

    expect(found.initiatives.map(item => item.initiative.id)).toEqual(['b']);
    expect(found.decisions.map(item => item.decision.id)).toEqual(['x']);
  });

  it('keeps a pair when one side fits, and the totals', () => {
    const found = filterOverview(overview, { search: '', stage: ['pilot'] });

    expect(found.initiatives.map(item => item.initiative.id)).toEqual(['a']);
    expect(found.similar).toHaveLength(1);
    expect(found.initiativesTotal).toBe(2);
    expect(
      filterOverview(overview, { search: '', stage: ['retired'] }).similar,
    ).toEqual([]);
  });
});
