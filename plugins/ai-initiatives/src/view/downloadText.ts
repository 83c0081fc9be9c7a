export function downloadText(options: {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}): void {
  const url = URL.createObjectURL(
    new Blob([options.text], { type: options.type }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = options.name;
  link.click();
  URL.revokeObjectURL(url);
}
