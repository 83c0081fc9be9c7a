import archiver, { Archiver } from 'archiver';

/** A file of an archive. */
export interface ZipEntry {
  readonly path: string;
  readonly content: Uint8Array;
}

/** The earliest the format can say: an archive tells when nothing was written. */
const NO_DATE = new Date('1980-01-01T00:00:00Z');

function collect(archive: Archiver): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    archive.on('data', chunk => chunks.push(chunk));
    archive.on('error', reject);
    archive.on('end', () => resolve(Buffer.concat(chunks)));
  });
}

/** The same files in any order make the same archive, to the byte. */
export async function writeZip(
  entries: readonly ZipEntry[],
): Promise<Uint8Array> {
  // Stored as they are: what compression makes of them differs from version to version.
  const archive = archiver('zip', { store: true });
  const content = collect(archive);
  const ordered = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const { path, content: bytes } of ordered) {
    archive.append(Buffer.from(bytes), {
      name: path,
      date: NO_DATE,
      mode: 0o644,
    });
  }
  await archive.finalize();
  return content;
}
