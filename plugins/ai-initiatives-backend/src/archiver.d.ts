/** What is used of a package that has no types of its own. */
declare module 'archiver' {
  export interface Archiver {
    append(
      content: Buffer,
      entry: { name: string; date: Date; mode: number },
    ): this;
    finalize(): Promise<void>;
    on(event: 'data', listener: (chunk: Uint8Array) => void): this;
    on(event: 'error', listener: (error: Error) => void): this;
    on(event: 'end', listener: () => void): this;
  }

  export default function archiver(
    format: 'zip',
    options: { store: boolean },
  ): Archiver;
}
