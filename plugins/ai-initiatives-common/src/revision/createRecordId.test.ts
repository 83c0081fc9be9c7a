import { createRecordId } from './createRecordId';

const randomBytes = Uint8Array.from([0, 1, 2, 30, 31, 32, 254, 255]);
const tail = '234z2389';

describe('createRecordId', () => {
  it.each([
    ['words', 'Claims Triage (new!)', `claims-triage-new-${tail}`],
    ['accents', 'Bé\u0301lla Mu\u0308ller', `bella-muller-${tail}`],
    ['composed accents', 'Übersicht für Café', `ubersicht-fur-cafe-${tail}`],
    ['compatible forms', 'ＡＩ ﬁle', `ai-file-${tail}`],
    ['no Latin letters', '客户服务', tail],
    ['a long title', `${'a'.repeat(49)} bcd`, `${'a'.repeat(49)}-${tail}`],
    ['hostile characters', '../../etc/passwd?x=1', `etc-passwd-x-1-${tail}`],
  ])('%s', (_, title, expected) => {
    expect(createRecordId({ title, randomBytes })).toBe(expected);
  });

  it('puts a day first', () => {
    expect(
      createRecordId({ title: 'One', randomBytes, day: '2026-11-26' }),
    ).toBe(`20261126-one-${tail}`);
  });

  it('takes no more than 8 bytes and tells records apart by them', () => {
    const other = Uint8Array.from([...randomBytes.slice(0, 7), 0, 9, 9]);

    expect(createRecordId({ title: 'One', randomBytes: other })).toBe(
      'one-234z2382',
    );
  });
});
