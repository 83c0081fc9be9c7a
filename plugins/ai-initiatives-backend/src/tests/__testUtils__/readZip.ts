const ENTRY = 0x02014b50;
const END = 0x06054b50;

/** Files of an archive that holds them as they are, in its order; by the format, not by the library that wrote it. */
export function readZip(content: Uint8Array): ReadonlyMap<string, string> {
  const bytes = Buffer.from(content);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0 || bytes.readUInt32LE(end) !== END) {
    throw new Error('This is no zip file');
  }
  const files = new Map<string, string>();
  let at = bytes.readUInt32LE(end + 16);
  while (bytes.readUInt32LE(at) === ENTRY) {
    const size = bytes.readUInt32LE(at + 24);
    const name = bytes.readUInt16LE(at + 28);
    const extra = bytes.readUInt16LE(at + 30);
    const comment = bytes.readUInt16LE(at + 32);
    const local = bytes.readUInt32LE(at + 42);
    const start =
      local +
      30 +
      bytes.readUInt16LE(local + 26) +
      bytes.readUInt16LE(local + 28);
    files.set(
      bytes.toString('utf8', at + 46, at + 46 + name),
      bytes.toString('utf8', start, start + size),
    );
    at += 46 + name + extra + comment;
  }
  return files;
}
