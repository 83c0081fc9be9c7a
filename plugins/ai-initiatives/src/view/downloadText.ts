export function downloadText(options: {
  readonly name: string;
  readonly type: string;
  readonly text: string;
  /** Instead of the text, where they must arrive as they are. */
  readonly bytes?: Uint8Array<ArrayBuffer>;
}): void {
  const url = URL.createObjectURL(
    new Blob([options.bytes ?? options.text], { type: options.type }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = options.name;
  link.click();
  URL.revokeObjectURL(url);
}
