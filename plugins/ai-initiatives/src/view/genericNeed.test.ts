import { isGenericNeed } from './genericNeed';

const terms = (...labels: readonly string[]) =>
  labels.map(label => ({ label, share: 0.1 }));

describe('isGenericNeed', () => {
  it('takes many teams and plain words', () => {
    expect(isGenericNeed({ teams: 12, terms: terms('chatbot', 'staff') })).toBe(
      true,
    );
    expect(isGenericNeed({ teams: 4, terms: terms('chatbot') })).toBe(false);
    expect(
      isGenericNeed({ teams: 12, terms: terms('reading of engine manuals') }),
    ).toBe(false);
  });
});
