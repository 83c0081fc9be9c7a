import type { Drawing } from './standaloneSvg';

/** Sharp also where it is shown larger. */
const SCALE = 2;

function load(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () =>
      reject(new Error('This browser does not draw the picture'));
    image.src = address;
  });
}

/** A drawing as the bytes of a picture, made in the browser. */
export async function drawPng(
  drawing: Drawing,
): Promise<Uint8Array<ArrayBuffer>> {
  const { text, width, height } = drawing;
  const image = await load(
    `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`,
  );
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>(resolve =>
    canvas.toBlob(resolve, 'image/png'),
  );
  if (!blob) {
    throw new Error('This browser does not make pictures of drawings');
  }
  return new Uint8Array(await blob.arrayBuffer());
}
