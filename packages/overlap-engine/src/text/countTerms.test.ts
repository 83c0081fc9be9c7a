import { countTerms } from './countTerms';

const nothing = { id: 'a', team: 'a', title: '', problem: '' };
const counted = (document: object) =>
  Object.fromEntries(countTerms({ ...nothing, ...document }, 'english').counts);

describe('countTerms', () => {
  it('weighs words by field and joins neighbours', () => {
    expect(counted({ title: 'Claim triage', outputs: 'claims' })).toEqual({
      claim: 2.7,
      triag: 2,
      'claim triag': 0.5,
    });
  });

  it('looks over function words to find the neighbour', () => {
    expect(counted({ problem: 'damage of the freight' })).toEqual({
      damag: 1,
      freight: 1,
      'damag freight': 0.25,
    });
  });

  it('joins no words across fields or tags', () => {
    const counts = counted({
      title: 'one',
      problem: 'two',
      outputs: 'three',
      tags: ['four', 'five'],
    });

    expect(Object.keys(counts).filter(term => term.includes(' '))).toEqual([]);
  });

  it('counts a repeated tag once', () => {
    expect(counted({ tags: ['Freight', ' freight ', 'freight'] })).toEqual({
      freight: 2,
    });
  });

  it('measures length without pairs and keeps the spellings', () => {
    const result = countTerms(
      { ...nothing, title: 'The OCR', problem: 'Claims claims CLAIM' },
      'english',
    );

    expect(result.length).toBe(5);
    expect(result.distinctWords).toBe(2);
    expect([...result.spellings.get('claim')!]).toEqual([
      ['claims', 2],
      ['CLAIM', 1],
    ]);
    expect([...result.spellings.get('ocr')!]).toEqual([['OCR', 1]]);
  });
});
