import { UsageError } from '../UsageError';
import { parseHttpArguments } from './httpArguments';

const parse = (line: string) =>
  parseHttpArguments(line.split(' ').filter(Boolean));

describe('parseHttpArguments', () => {
  it.each([
    [
      '',
      {
        databases: ['sqlite', 'postgres'],
        sizes: [2133, 10000],
        connections: [1, 10],
        rounds: 5,
        seconds: 2,
        scenarios: [],
        components: 200,
        permissions: true,
        rebuilding: false,
        announcements: false,
        postgres: 'postgresql://postgres@127.0.0.1:5432/postgres',
        json: false,
      },
    ],
    [
      '--databases sqlite --sizes 50 --connections 4,2 --rounds 1 --seconds 9 --scenarios F,overlaps --components 7 --without-permissions --rebuilding --announcements --postgres url --json',
      {
        databases: ['sqlite'],
        sizes: [50],
        connections: [4, 2],
        rounds: 1,
        seconds: 9,
        scenarios: ['F', 'overlaps'],
        components: 7,
        permissions: false,
        rebuilding: true,
        announcements: true,
        postgres: 'url',
        json: true,
      },
    ],
  ])('reads %j', (line, expected) => {
    expect(parse(line)).toEqual(expected);
  });

  it.each([
    [
      '--databases mysql',
      "--databases knows sqlite and postgres, not 'mysql'.",
    ],
    ['--databases sqlite,', "not ''."],
    ['--sizes 0', "--sizes takes whole numbers from 1, not '0'."],
    ['--sizes 10,x', "--sizes takes whole numbers from 1, not '10,x'."],
    ['--sizes 10,', "--sizes takes whole numbers from 1, not '10,'."],
    [
      '--connections 1.5',
      "--connections takes whole numbers from 1, not '1.5'.",
    ],
    ['--rounds=-1', "--rounds takes whole numbers from 1, not '-1'."],
    ['--rounds 1,2', "--rounds takes one number, not '1,2'."],
    ['--seconds none', "--seconds takes whole numbers from 1, not 'none'."],
    ['--wrong', "'--wrong'"],
    ['stray', "'stray'"],
  ])('refuses %s', (line, message) => {
    expect(() => parse(line)).toThrow(UsageError);
    expect(() => parse(line)).toThrow(message);
    expect(() => parse(line)).toThrow('Usage: http');
  });
});
