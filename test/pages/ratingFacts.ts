import { createHash } from 'node:crypto'
import { addDays, idOf } from '#kernel'
import type { RatingDesk, RatingPorts } from '#usecases'
import { ratingDesk } from '#usecases'
import { memoryRatings } from '../support/memoryRatings.ts'
import { today } from './actingFacts.ts'

/** The receipt of the bad rating that opened a case of the first tool. */
export const namedReceipt = 'ZZZZ-ZZZZ-ZZZZ-ZZZZ'
/** The receipt of a good rating. */
export const goodReceipt = 'YYYY-YYYY-YYYY-YYYY'

/** Three months of ratings of the first tool, of all three kinds, one of them bad and named; too few of the second. */
export async function handmadeRatings(
  ports: Pick<RatingPorts, 'cases' | 'tool' | 'terms'>,
  look: 'full' | 'empty' = 'full',
): Promise<RatingDesk> {
  const ratings = memoryRatings()
  const fixed = [0, 31, 30]
  let next = 0
  const desk = ratingDesk({
    ...ports,
    ratings,
    readings: { keep: async () => undefined },
    sha256: (bytes) => createHash('sha256').update(bytes).digest(),
    random: (bytes) => {
      const at = next++
      const seed = createHash('sha512').update(String(at)).digest().subarray(0, bytes)
      return at < fixed.length ? new Uint8Array(bytes).fill(fixed[at] ?? 0) : seed
    },
    today: () => today,
    now: Date.now,
  })
  if (look === 'empty') return desk
  const first = idOf('T', 1)
  const counts = [
    [5, 19],
    [4, 23],
    [3, 11],
    [2, 4],
  ] as const
  await ratings.keep(
    [0, 35, 61].flatMap((back) =>
      counts.map(([grade, voices]) => ({
        ...({ tool: first, kind: 'explicit', way: 'page', grade, voices } as const),
        day: addDays(today, -back),
      })),
    ),
  )
  const alike = { tool: first, way: 'program', day: today } as const
  await ratings.keep([
    { ...alike, kind: 'default', grade: 3, voices: 812 },
    { ...alike, kind: 'call-back', grade: 5, voices: 31 },
    { ...alike, kind: 'call-back', grade: 3, voices: 4 },
  ])
  const sent = { way: 'page', address: '192.0.2.1' } as const
  const words = '验证码一直收不到，<b>打了</b>三次电话 0936-1234567 也没人接。'
  await desk.rate({ tool: first, grade: 1, words, contact: '13800001234', ...sent })
  await desk.rate({ tool: first, grade: 5, words: '订餐方便', ...sent })
  await desk.rate({ tool: idOf('T', 2), grade: 4, ...sent })
  return desk
}
