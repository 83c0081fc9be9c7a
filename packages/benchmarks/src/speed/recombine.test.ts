import { CorpusItem } from '../overlap/corpus/CorpusItem';
import { invent, recombine, take } from './recombine';
import { splitSentences } from './splitSentences';

const items: readonly CorpusItem[] = [
  {
    id: 'a',
    team: 'North / Parcels',
    title: 'Damaged parcels',
    problem: 'Adjusters read claims. They sort them.',
    outputs: 'Kind of damage',
  },
  {
    id: 'b',
    team: 'North / Letters',
    title: 'Lost letters',
    problem: 'Letters go astray.',
    outputs: '',
  },
  {
    id: 'c',
    team: 'West / Roads',
    title: 'Road salt',
    problem: 'Crews spread salt.\nWinters are mild!',
    outputs: 'Amount of salt',
  },
];

describe('recombine', () => {
  it('has the size wanted, each initiative once, the real ones first', () => {
    const made = recombine(items, 50);

    expect(made).toHaveLength(50);
    expect(new Set(made.map(({ id }) => id)).size).toBe(50);
    expect(made.slice(0, 3)).toEqual(items);
    expect(recombine(items, 2)).toEqual(items.slice(0, 2));
  });

  it('makes the same every time, and others from another seed', () => {
    expect(recombine(items, 50)).toEqual(recombine(items, 50));

    const texts = (seed: number) =>
      take(invent(items, seed), 20).map(({ title, problem }) => [
        title,
        problem,
      ]);
    expect(texts(1)).not.toEqual(texts(2));
  });

  it('draws from one agency, as long as a real one', () => {
    const made = recombine(items, 200).slice(3);
    const northern = made.filter(({ team }) => team.startsWith('North'));
    const sentences = new Set(
      northern.flatMap(({ problem }) => splitSentences(problem)),
    );

    expect([...sentences].sort()).toEqual([
      'Adjusters read claims.',
      'Letters go astray.',
      'They sort them.',
    ]);
    for (const { team, problem } of made) {
      const mould = items.find(item => item.team === team)!;
      expect(splitSentences(problem)).toHaveLength(
        splitSentences(mould.problem).length,
      );
    }
  });
});
