import sharp from 'sharp'
import { ok, refuse } from '#kernel'
import type { PictureCleaner } from '#usecases'

/** A photograph of a phone as it comes has less. */
const mostBytes = 8 * 1024 * 1024
const mostPixels = 60_000_000
const longestSide = 1600
const quality = 78
const patienceSeconds = 10

/** The first bytes of pictures that phones and screens make. */
const beginnings: readonly (readonly [at: number, bytes: string])[] = [
  [0, '\xff\xd8\xff'],
  [0, '\x89PNG\r\n\x1a\n'],
  [8, 'WEBP'],
]

/** Draws pictures anew as JPEG: upright, no larger than a screen, without place, time, device or any other note. */
export function createPictureCleaner(): PictureCleaner {
  return {
    async clean(bytes) {
      if (bytes.length > mostBytes) return refuse({ type: 'picture-too-large', mostBytes })
      const text = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
      if (!beginnings.some(([at, sign]) => text.startsWith(sign, at))) {
        return refuse({ type: 'picture-not-a-picture' })
      }
      try {
        const drawn = await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
          .rotate()
          .resize({
            width: longestSide,
            height: longestSide,
            fit: 'inside',
            withoutEnlargement: true,
          })
          .flatten({ background: '#ffffff' })
          .jpeg({ quality })
          .timeout({ seconds: patienceSeconds })
          .toBuffer()
        return ok(new Uint8Array(drawn))
      } catch {
        return refuse({ type: 'picture-not-a-picture' })
      }
    },
  }
}
