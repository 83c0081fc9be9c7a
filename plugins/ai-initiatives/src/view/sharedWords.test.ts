import { sharedWords } from './sharedWords';

const marked = (text: string, labels: readonly string[]) =>
  sharedWords({ text, labels })
    .map(part => (part.shared ? `[${part.text}]` : part.text))
    .join('');

describe('sharedWords', () => {
  it.each([
    [
      'Claims wait for triage.',
      ['claim', 'triage'],
      '[Claims] wait for [triage].',
    ],
    ['Direct deposits fail', ['direct deposit'], '[Direct] [deposits] fail'],
    ['Rechnungsprüfung', ['rechnungsprufung'], '[Rechnungsprüfung]'],
    ['An art of cars', ['car', 'an'], '[An] art of cars'],
    ['Nothing here', [], 'Nothing here'],
    ['', ['claim'], ''],
    ['<b>claim</b>', ['claim'], '<b>[claim]</b>'],
  ])('marks %j', (text, labels, expected) => {
    expect(marked(text, labels)).toBe(expected);
    const parts = sharedWords({ text, labels });
    expect(parts.map(part => part.text).join('')).toBe(text);
  });
});
