import { groupTerms } from './groupTerms';

const pair = (shares: Readonly<Record<string, number>>) => ({
  evidence: {
    terms: Object.entries(shares).map(([label, share]) => ({ label, share })),
    entities: [],
    subjectShare: 0,
    otherShare: 0,
  },
});

describe('groupTerms', () => {
  it('puts what many pairs share before what one pair shares', () => {
    expect(
      groupTerms([
        pair({ chatbot: 0.5, payroll: 0.25 }),
        pair({ chatbot: 0.25, staff: 0.25 }),
      ]),
    ).toEqual([
      { label: 'chatbot', share: 0.375 },
      { label: 'payroll', share: 0.125 },
      { label: 'staff', share: 0.125 },
    ]);
  });

  it('names no more than can be read at a glance', () => {
    const words = Array.from({ length: 20 }, (_, i) => [`word${i}`, 0.05]);
    expect(groupTerms([pair(Object.fromEntries(words))])).toHaveLength(8);
    expect(groupTerms([])).toEqual([]);
  });
});
