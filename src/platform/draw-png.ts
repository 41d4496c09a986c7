/** Pixels of the image for one of the picture, where there is room. */
const FINE = 2;
/** What every browser's canvas takes: more pixels on a side, or in all, and some give an empty image. */
const MOST_SIDE = 16_000;
const MOST_PIXELS = 64_000_000;

/**
 * How many pixels an image has for one of the picture; null where even one would be too many.
 * @param width of the picture, in CSS pixels, as `height`
 */
export function choosePngScale(width: number, height: number): number | null {
  const fits = (scale: number): boolean =>
    Math.max(width, height) * scale <= MOST_SIDE && width * height * scale ** 2 <= MOST_PIXELS;
  return [FINE, 1].find(fits) ?? null;
}

/**
 * Draws a standalone SVG document as a PNG image, in the page that asks: `createImageBitmap` takes no SVG, so there is no other
 * place for it. The document's policy must allow images from `blob:`.
 * @returns null where the image would be too large for a canvas
 * @throws where the browser cannot read the SVG, or gives no image
 */
export async function drawPng(svg: string, width: number, height: number): Promise<Blob | null> {
  const scale = choosePngScale(width, height);
  if (scale === null) return null;
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('the browser has no canvas');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (png === null) throw new Error('the canvas gave no image');
    return png;
  } finally {
    URL.revokeObjectURL(url);
  }
}
