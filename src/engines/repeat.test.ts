import { expect, test, vi } from 'vitest'
import { repeat } from './repeat.ts'

test('works at once and then again and again, never twice at a time, and goes on after a failure', async () => {
  vi.useFakeTimers()
  const failures: unknown[] = []
  let [begun, atOnce, most] = [0, 0, 0]
  const stop = repeat(
    async () => {
      begun++
      most = Math.max(most, ++atOnce)
      await new Promise((done) => setTimeout(done, 25))
      atOnce--
      if (begun === 1) throw new Error('once')
    },
    10,
    (cause) => failures.push(cause),
  )
  await vi.advanceTimersByTimeAsync(100)
  expect(begun).toBeGreaterThan(2)
  expect(most).toBe(1)
  expect(failures).toEqual([new Error('once')])
  const ended = stop()
  await vi.advanceTimersByTimeAsync(100)
  await ended
  const known = begun
  await vi.advanceTimersByTimeAsync(100)
  expect(begun).toBe(known)
  vi.useRealTimers()
})

test('told to stop, the round at hand hears it and is waited for', async () => {
  let hasEnded = false
  const stop = repeat(
    (signal) =>
      new Promise<void>((done) => {
        signal.addEventListener('abort', () => {
          hasEnded = true
          done()
        })
      }),
    1_000,
    () => undefined,
  )
  await stop()
  expect(hasEnded).toBe(true)
})
