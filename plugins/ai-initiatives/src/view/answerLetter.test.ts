import { answerLetter } from './answerLetter';

describe('answerLetter', () => {
  it.each([
    [0, 'A'],
    [1, 'B'],
    [25, 'Z'],
    [26, 'AA'],
    [27, 'AB'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('of %i is %s', (number, letter) => {
    expect(answerLetter(number)).toBe(letter);
  });
});
