import { UsageError } from '../UsageError';
import { parseSpeedArguments } from './speedArguments';

const parse = (line: string) => parseSpeedArguments(line.split(' '));

describe('parseSpeedArguments', () => {
  it('reads everything', () => {
    expect(
      parse(
        '--corpus a.csv --year 2024 --corpus b.csv --year 2025 --sizes 5,70 --tables none --memory 512 --here --json',
      ),
    ).toEqual({
      corpora: [
        { path: 'a.csv', year: '2024' },
        { path: 'b.csv', year: '2025' },
      ],
      sizes: [5, 70],
      tables: 'none',
      memory: 512,
      here: true,
      json: true,
    });
  });

  it('needs little', () => {
    expect(JSON.parse(JSON.stringify(parse('--corpus c --year 2024')))).toEqual(
      {
        corpora: [{ path: 'c', year: '2024' }],
        sizes: [2133, 10000, 100000],
        here: false,
        json: false,
      },
    );
  });

  it.each([
    ['--sizes 5', 'Every --corpus takes one --year: 0 and 0'],
    ['--corpus c', 'Every --corpus takes one --year: 1 and 0'],
    ['--corpus c --year 1999', "not '1999'."],
    [
      '--corpus c --year 2024 --sizes 5,0',
      "--sizes takes whole numbers from 1, not '0'",
    ],
    ['--corpus c --year 2024 --memory much', "not 'much'"],
    ['--corpus c --year 2024 --wrong', "'--wrong'"],
  ])('refuses %s', (line, message) => {
    expect(() => parse(line)).toThrow(UsageError);
    expect(() => parse(line)).toThrow(message);
    expect(() => parse(line)).toThrow('Usage: overlap-speed');
  });
});
