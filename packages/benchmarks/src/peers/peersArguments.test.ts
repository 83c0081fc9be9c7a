import { UsageError } from '../UsageError';
import { parsePeersArguments } from './peersArguments';

const parse = (line: string) => parsePeersArguments(line.split(' '));

describe('parsePeersArguments', () => {
  it('reads everything', () => {
    expect(
      parse(
        '--corpus c.csv --year 2025 --labels l --paraphrases p --postgres u --tables none --plot s.svg --json',
      ),
    ).toEqual({
      corpus: 'c.csv',
      year: '2025',
      labels: 'l',
      paraphrases: 'p',
      postgres: 'u',
      tables: 'none',
      plot: 's.svg',
      json: true,
    });
  });

  it('needs little', () => {
    expect(
      JSON.parse(JSON.stringify(parse('--corpus c --year 2024 --labels l'))),
    ).toEqual({
      corpus: 'c',
      year: '2024',
      labels: 'l',
      postgres: 'postgresql://postgres@127.0.0.1:5432/postgres',
      json: false,
    });
  });

  it.each([
    ['--year 2024 --labels l', '--corpus is missing.'],
    ['--corpus c --year 2024', '--labels is missing.'],
    ['--corpus c --labels l --year 1999', "not '1999'."],
    ['--corpus c --labels l --year 2024 --run r', "'--run'"],
  ])('refuses %s', (line, message) => {
    expect(() => parse(line)).toThrow(UsageError);
    expect(() => parse(line)).toThrow(message);
    expect(() => parse(line)).toThrow('Usage: overlap-peers');
  });
});
