import type {
  DecisionStatus,
  DecisionSuccessor,
} from 'backstage-plugin-ai-initiatives-common';
import { aDecisionSummary } from '../__fixtures__';
import { timelineYears } from './timelineYears';

const entry = (
  id: string,
  date: string | undefined,
  by: string = '',
  relation: DecisionSuccessor['relation'] = 'supersedes',
) => {
  const status: DecisionStatus =
    by && relation === 'supersedes' ? 'superseded' : 'accepted';
  return {
    decision: aDecisionSummary({ id, title: id, date, status }),
    successors: by
      .split(' ')
      .filter(Boolean)
      .map(successor => ({ id: successor, title: successor, relation })),
  };
};

const shape = (entries: readonly ReturnType<typeof entry>[]) => {
  const { years, over } = timelineYears(entries);
  return [
    ...years.map(({ year, items }) => [
      year,
      ...items.map(item =>
        [item.entry, ...item.earlier]
          .map(({ decision }) => decision.id)
          .join('<'),
      ),
    ]),
    ['over', ...over.map(({ decision }) => decision.id)],
  ];
};

describe('timelineYears', () => {
  it('has the newest year and the newest decision first, and no date last', () => {
    expect(
      shape([
        entry('a', '2025-01-01'),
        entry('b', undefined),
        entry('c', '2026-03-01'),
        entry('d', '2025-12-31'),
      ]),
    ).toEqual([['2026', 'c'], ['2025', 'd', 'a'], [undefined, 'b'], ['over']]);
  });

  it('puts a chain under its end', () => {
    expect(
      shape([
        entry('a', '2023-01-01', 'b'),
        entry('b', '2024-01-01', 'c'),
        entry('c', '2025-01-01'),
      ]),
    ).toEqual([['2025', 'c<b<a'], ['over']]);
  });

  it('keeps apart what was superseded by none that is here', () => {
    expect(
      shape([
        entry('a', '2023-01-01', 'b'),
        entry('b', '2024-01-01', 'elsewhere'),
        entry('c', '2025-01-01', 'elsewhere d'),
        entry('d', '2026-01-01'),
      ]),
    ).toEqual([
      ['2026', 'd<c'],
      ['over', 'b', 'a'],
    ]);
  });

  it('leaves an amended one in its year', () => {
    expect(
      shape([
        entry('a', '2023-01-01', 'b', 'amends'),
        entry('b', '2024-01-01'),
      ]),
    ).toEqual([['2024', 'b'], ['2023', 'a'], ['over']]);
  });

  it('ends where files replace each other in a circle', () => {
    expect(
      shape([entry('a', '2023-01-01', 'b'), entry('b', '2024-01-01', 'a')]),
    ).toEqual([['over', 'b', 'a']]);
  });
});
