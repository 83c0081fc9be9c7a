import type * as Parser from 'ai-initiatives-decision-record-parser';

type DecisionWriter = Pick<typeof Parser, 'writeMadr' | 'writeIndex'>;

/**
 * What writes Markdown. It is loaded when the first file is asked for, since no
 * backend should wait at its start for what most of them need later or never.
 */
export function decisionWriter(): DecisionWriter {
  return require('ai-initiatives-decision-record-parser');
}
