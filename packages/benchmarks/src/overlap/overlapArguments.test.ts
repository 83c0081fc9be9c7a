import { UsageError } from '../UsageError';
import { parseOverlapArguments } from './overlapArguments';

const parse = (line: string) => parseOverlapArguments(line.split(' '));

describe('parseOverlapArguments', () => {
  it('reads everything', () => {
    expect(
      parse(
        '--corpus c.csv --year 2025 --labels l --queries q --paraphrases p --tables t --run r --drafts-run d --json',
      ),
    ).toEqual({
      corpus: 'c.csv',
      year: '2025',
      labels: 'l',
      queries: 'q',
      paraphrases: 'p',
      tables: 't',
      run: 'r',
      draftsRun: 'd',
      json: true,
    });
  });

  it('needs little', () => {
    expect(
      JSON.parse(JSON.stringify(parse('--corpus c --year 2024 --queries q'))),
    ).toEqual({ corpus: 'c', year: '2024', queries: 'q', json: false });
  });

  it.each([
    ['--year 2024 --labels l', '--corpus is missing.'],
    ['--corpus c --labels l', "--year must be one of 2024|2025, not ''."],
    ['--corpus c --year 1999 --labels l', "not '1999'."],
    ['--corpus c --year toString --labels l', "not 'toString'."],
    ['--corpus c --year 2024', 'Nothing to rank'],
    [
      '--corpus c --year 2024 --paraphrases p --run r',
      '--run needs --labels or --queries.',
    ],
    [
      '--corpus c --year 2024 --labels l --drafts-run d',
      '--drafts-run needs --paraphrases.',
    ],
    ['--corpus c --year 2024 --labels l --wrong', "'--wrong'"],
    ['--corpus c --year 2024 --labels l stray', "'stray'"],
    ['--corpus c --year 2024 --labels', '--labels'],
  ])('refuses %s', (line, message) => {
    expect(() => parse(line)).toThrow(UsageError);
    expect(() => parse(line)).toThrow(message);
    expect(() => parse(line)).toThrow('Usage: overlap');
  });
});
