import { buildModel, vectorize } from 'ai-initiatives-overlap-engine';
import { CorpusItem } from '../overlap/corpus/CorpusItem';
import { countBytes, TermCounter } from './countBytes';
import { formatSpeedReport } from './formatSpeedReport';
import { measureBandwidth } from './measureBandwidth';
import { measureSize } from './measureSize';

const items: readonly CorpusItem[] = ['parcels', 'letters', 'roads'].map(
  word => ({
    id: word,
    team: 'North',
    title: `Damaged ${word}`,
    problem: `Adjusters read claims about ${word}. They sort them by hand.`,
    outputs: 'Kind of damage',
  }),
);

describe('measureSize', () => {
  it('measures what it says', () => {
    let clock = 0;
    let busy = 0;
    let used = 0;
    const report = measureSize({
      items,
      size: 20,
      instruments: {
        now: () => (clock += 1),
        busy: () => (busy += 5),
        usedBytes: () => (used += 2000),
        mostResidentBytes: () => 7e9,
        bandwidth: () => 1e10,
      },
    });

    expect(report).toMatchObject({
      size: 20,
      real: 3,
      model: 5,
      build: 5,
      indexBytesPerInitiative: 100,
      mostResidentBytes: 7e9,
      draft: { p50: 1, p95: 1 },
      draftThorough: { p50: 1, p95: 1 },
      draftRecall: 1,
      wholeText: { p50: 1, p95: 1 },
      addOne: { p50: 1, p95: 1 },
      copied: 1e10,
    });
    expect(report.touched).toBeGreaterThan(0);
    const text = formatSpeedReport([report, { size: 30, failed: 'too much' }]);
    expect(text).toContain('| 20 ');
    expect(text).toContain('30: too much.');
  });
});

describe('measureBandwidth', () => {
  it('counts reading and writing', () => {
    let clock = 0;

    expect(measureBandwidth(() => (clock += 1000), 100)).toBe(1600);
  });
});

describe('countBytes', () => {
  it('counts postings of the words of a query, and all initiatives', () => {
    const model = buildModel({ documents: items, version: 1 });
    const [parcels, letters] = items.map(item => vectorize(item, model));
    const counter = new TermCounter([parcels]);
    counter.see(parcels);
    const alone = counter.postingsOf(parcels);
    counter.see(letters);
    const shared = letters.terms.filter(term => parcels.terms.includes(term));

    expect(alone).toBe(parcels.terms.length);
    expect(counter.postingsOf(parcels)).toBe(alone + shared.length);
    expect(countBytes({ postings: 10, initiatives: 3 })).toBe(10 * 16 + 3 * 20);
  });
});
