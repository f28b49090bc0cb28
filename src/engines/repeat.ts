/**
 * Do a piece of work again and again, one round after the other, never two at once. What fails is told and tried again at the
 * next round. To stop is to finish the round at hand, which is told so by the signal.
 */
export function repeat(
  work: (signal: AbortSignal) => Promise<unknown>,
  everyMs: number,
  onFailed: (cause: unknown) => void,
): () => Promise<void> {
  const stop = new AbortController()
  let round: Promise<unknown> | undefined
  const run = () => {
    round ??= work(stop.signal)
      .catch(onFailed)
      .finally(() => {
        round = undefined
      })
  }
  const every = setInterval(run, everyMs)
  run()
  return async () => {
    clearInterval(every)
    stop.abort()
    await round
  }
}
