import { stripTitle } from './stripTitle';

describe('stripTitle', () => {
  it.each([
    ['12. Tar the boats', 'Tar the boats'],
    ['12 - Tar the boats', 'Tar the boats'],
    ['0012: Tar the boats', 'Tar the boats'],
    ['12) Tar the boats', 'Tar the boats'],
    ['28 Tar the boats', 'Tar the boats'],
    ['n. Tar the boats', 'Tar the boats'],
    ['ADR 12: Tar the boats', 'Tar the boats'],
    ['ADR-0012 Tar the boats', 'Tar the boats'],
    ['ADR-0012 — Tar the boats', 'Tar the boats'],
    ['ADR #12 - Tar the boats', 'Tar the boats'],
    ['ADR001. Tar the boats', 'Tar the boats'],
    ['ADR-SEA-0006: Tar the boats', 'Tar the boats'],
    ['SEA-ADR-MS-0002: Tar the boats', 'Tar the boats'],
    ['[ADR-001] Tar the boats', 'Tar the boats'],
    ['ADR: Tar the boats', 'Tar the boats'],
    ['RFC 7: Tar the boats', 'Tar the boats'],
    ['KEP-1234: Tar the boats', 'Tar the boats'],
    ['LADR-012: Tar the boats', 'Tar the boats'],
    ['ADR SEATRAT-1074 Tar the boats', 'Tar the boats'],
    ['Open Sea - SEA-ADR-0003 - Tar the boats', 'Tar the boats'],
    ['Architecture Decision Record: Tar the boats', 'Tar the boats'],
    ['Decision Record Tar the boats', 'Tar the boats'],
    ['Decision 12: Tar the boats', 'Tar the boats'],
    ['Entscheidung 12: Boote teeren', 'Boote teeren'],
    ['2020-01-31: Tar the boats', 'Tar the boats'],
    ['[superseded] Tar the boats', 'Tar the boats'],
    ['ADR013: [superseded] Tar the boats', 'Tar the boats'],
    ['ADR-0012：给船涂焦油', '给船涂焦油'],
    ['Tar the boats <!-- short -->', 'Tar the boats'],
    ['3D charts', '3D charts'],
    ['Two-Phase Commit', 'Two-Phase Commit'],
    ['Decision making', 'Decision making'],
    ['ADR tools for everyone', 'ADR tools for everyone'],
    ['ADR-0012', 'ADR-0012'],
  ])('%s', (raw, expected) => {
    expect(stripTitle(raw, true)).toBe(expected);
  });

  it('keeps a bare number where names have none', () => {
    expect(stripTitle('3 Boats', false)).toBe('3 Boats');
  });
});
