/** Text of a file. UTF-8 unless a byte order mark says otherwise. */
export function decodeContent(content: string | Uint8Array): {
  readonly text: string;
  readonly isIntact: boolean;
} {
  if (typeof content === 'string') {
    return { text: content, isIntact: true };
  }
  const decoder = new TextDecoder(encodingOf(content), { ignoreBOM: true });
  const text = decoder.decode(content);
  return { text, isIntact: !text.includes('\ufffd') && !text.includes('\0') };
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) {
    return 'utf-16le';
  }
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
