import { stem } from './stem';

describe('stem', () => {
  it.each([
    ['claims', 'claim'],
    ['claiming', 'claim'],
    ['photos', 'photo'],
    ['detection', 'detect'],
    ['generously', 'generous'],
    ['news', 'news'],
    ['客户', '客户'],
    ['müller', 'müller'],
    ['2024', '2024'],
    ['constructor', 'constructor'],
  ])('%s → %s', (word, expected) => {
    expect(stem(word, 'english')).toBe(expected);
    expect(stem(word, 'english')).toBe(expected);
  });

  it('knows other languages by name', () => {
    expect(stem('häuser', 'german')).toBe('haus');
    expect(() => stem('häuser', 'klingon')).toThrow();
  });
});
