import { readFileSync } from 'node:fs';

const ENTRY = 0x02014b50;

/** The files of a zip file that holds them as they are. */
export function readZip(path: string): ReadonlyMap<string, string> {
  const bytes = readFileSync(path);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const files = new Map<string, string>();
  let at = bytes.readUInt32LE(end + 16);
  while (bytes.readUInt32LE(at) === ENTRY) {
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
      bytes.toString('utf8', start, start + bytes.readUInt32LE(at + 24)),
    );
    at += 46 + name + extra + comment;
  }
  return files;
}
