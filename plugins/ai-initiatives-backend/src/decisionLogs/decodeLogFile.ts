import { createHash } from 'node:crypto';
import type {
  SourceEncoding,
  SourceWarning,
} from 'backstage-plugin-ai-initiatives-common';
import { decodeText } from '../import/decodeText';
import type { LogFile } from './LogReader';

const LFS_POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\//;
/** What an archive holds in the place of a link: where it leads. */
const LINK = /^[^\s#]+\.(?:md|markdown|adoc|asciidoc)$/i;

/** A file with its text and how that was found. */
export interface DecodedFile extends LogFile {
  readonly text: string;
  readonly encoding: SourceEncoding;
  readonly sha256: string;
  readonly warnings: readonly SourceWarning[];
}

/** The text of a file, or why it has none. */
export function decodeLogFile(
  file: LogFile,
): DecodedFile | { readonly reason: string } {
  const { content } = file;
  let decoded: ReturnType<typeof decodeText>;
  try {
    decoded = decodeText(content);
  } catch {
    return { reason: 'is not a text file' };
  }
  const { text, encoding } = decoded;
  if (LFS_POINTER.test(text)) {
    return {
      reason: 'is a pointer to large-file storage, not the file itself',
    };
  }
  if (LINK.test(text)) {
    return { reason: 'is a link, which is not followed' };
  }
  const warnings =
    encoding === 'windows-1252'
      ? ['The file is not UTF-8 and was read as Windows-1252, which is a guess']
      : decoded.warnings;
  return {
    ...file,
    text,
    encoding,
    sha256: createHash('sha256').update(content).digest('hex'),
    warnings: warnings.map(message => ({ message })),
  };
}
