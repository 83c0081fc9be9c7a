import type { DecisionFile } from 'backstage-plugin-ai-initiatives-common';
import type { SourceBytes } from '../../database/DecisionLogStore';
import { decodeLogFile } from '../../decisionLogs/decodeLogFile';

/** The file an imported record was read from, as it is in its repository. */
export function toOriginalFile({
  path,
  content,
  sha256,
}: SourceBytes): DecisionFile {
  const decoded = decodeLogFile({ path, content });
  return {
    fileName: path.slice(path.lastIndexOf('/') + 1),
    text: 'text' in decoded ? decoded.text : '',
    original: { base64: Buffer.from(content).toString('base64'), sha256 },
  };
}
