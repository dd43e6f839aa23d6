/** A photo from the device, shrunk so that it can stay in a document. Its place, time and camera are not taken over. */

const SIDE = 256;
/** Characters of the picture as text; six of them still fit into a document of 256 KB. */
const MAX_TEXT = 36_000;
const MAX_BYTES = 80 * 2 ** 20;

export type Shrunk = { is: 'photo'; data: string } | { is: 'notPicture' | 'tooLarge' };

/** The middle square of a picture at 256 × 256 as a JPEG data URL. What is not a picture is refused whatever its name says. */
export async function shrinkPhoto(file: File): Promise<Shrunk> {
  if (file.size > MAX_BYTES) return { is: 'tooLarge' };
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(file);
  } catch (error) {
    return { is: error instanceof RangeError ? 'tooLarge' : 'notPicture' };
  }
  const side = Math.min(bitmap.width, bitmap.height);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = SIDE;
  const pen = canvas.getContext('2d');
  if (!pen) return { is: 'tooLarge' };
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, SIDE, SIDE);
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(bitmap, (bitmap.width - side) / 2, (bitmap.height - side) / 2, side, side, 0, 0, SIDE, SIDE);
  bitmap.close();
  for (const quality of [0.85, 0.7, 0.55, 0.4, 0.25]) {
    const data = canvas.toDataURL('image/jpeg', quality);
    if (data.length <= MAX_TEXT) return { is: 'photo', data };
  }
  return { is: 'tooLarge' };
}
