import type { ExpectedOutcome } from 'backstage-plugin-ai-initiatives-common';
import { observationPlot } from './observationPlot';

const box = { width: 100, height: 40 };
const plot = (outcome: Partial<ExpectedOutcome>) =>
  observationPlot({ statement: 'Faster', ...outcome }, box);
const on = (day: string, value: number | string) => ({ on: day, value });

describe('observationPlot', () => {
  it('lays days to the right and greater values higher', () => {
    expect(
      plot({
        baseline: 20,
        target: 10,
        due: '2026-01-11',
        observations: [
          on('2026-01-01', 20),
          on('2026-01-02', 'not measured'),
          on('2026-01-06', 15),
        ],
      }),
    ).toEqual({
      points: [
        { x: 0, y: 0, on: '2026-01-01', value: 20 },
        { x: 50, y: 20, on: '2026-01-06', value: 15 },
      ],
      baseline: 0,
      target: 40,
      due: 100,
    });
  });

  it('draws what never moved in the middle', () => {
    const drawn = plot({
      target: 'all',
      observations: [on('2026-01-01', 7), on('2026-01-01', 7)],
    });
    expect(drawn).toEqual({
      points: [0, 1].map(() => ({
        ...{ x: 50, y: 20, on: '2026-01-01', value: 7 },
      })),
    });
  });

  it.each([
    [{}],
    [{ observations: [on('2026-01-01', 1)] }],
    [{ observations: [on('2026-01-01', 'a'), on('2026-01-02', 2)] }],
  ])('draws no line through %j', outcome => {
    expect(plot(outcome)).toBeUndefined();
  });
});
