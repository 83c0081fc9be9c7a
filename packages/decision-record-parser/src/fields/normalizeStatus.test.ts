import { DEFAULT_WORDS } from '../words/defaultWords';
import { createStatusReader } from './normalizeStatus';

const readStatus = createStatusReader(DEFAULT_WORDS);

describe('createStatusReader', () => {
  it.each([
    ['Accepted', 'accepted'],
    ['✅ Accepted', 'accepted'],
    ['ACCEPTED Not Implemented', 'accepted'],
    ['Accepted (lazy consensus) & implemented', 'accepted'],
    ['Accepted, supersedes ADR-3', 'accepted'],
    ['This record was accepted in May', 'accepted'],
    ['2020-01-31: Accepted', 'accepted'],
    ['in-progress', 'proposed'],
    ['🤔 Incomplete', 'proposed'],
    ['RFC by 1 May', 'proposed'],
    ['Not accepted yet', 'proposed'],
    ['Draft — framing agreed, design decisions pending', 'proposed'],
    ['❌ Rejected (see 019)', 'rejected'],
    ['Rejected - 2025-12-08 - superceded by another decision', 'rejected'],
    ['Obsolete', 'deprecated'],
    ['Deprecated. Superseded by ADR-026', 'superseded'],
    ['Partly superseded', 'superseded'],
    ['Accepted, later replaced by ADR-7', 'superseded'],
    ['⌛️ Superceded by 036', 'superseded'],
    ['Ersetzt durch ADR-7', 'superseded'],
    ['remplacé par 0123', 'superseded'],
    ['Veraltet', 'deprecated'],
    ['Aceptada', 'accepted'],
    ['Proposta', 'proposed'],
    ['已接受', 'accepted'],
    ['已被 ADR-0012 取代', 'superseded'],
    ['承認済み', 'accepted'],
    ['却下', 'rejected'],
    ['~~Proposed~~ Accepted', 'accepted'],
    ['{Deprecated|Proposed|Accepted}', 'choices'],
    ['[Proposed | Accepted | Rejected ]', 'choices'],
    ['proposed, accepted, rejected or deprecated', 'choices'],
    ['提议 / 已接受 / 已拒绝', 'choices'],
    ['provisional|implementable|implemented', 'choices'],
    ['experimental', 'unknown'],
    ['RESOLVED', 'unknown'],
    ['We spent a long time until it was accepted', 'unknown'],
    ['unacceptedness', 'unknown'],
    ['', 'unknown'],
  ])('%j is %s', (text, expected) => {
    expect(readStatus(text)).toBe(expected);
  });
});
