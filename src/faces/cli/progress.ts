import { Presets, SingleBar } from 'cli-progress'
import type { Lang } from '#kernel'
import type { OnProgress, Progress } from '#usecases'
import { verdictWords } from '#words'
import type { Terminal } from './terminal.ts'

/** Shows long work on the error stream: a bar where a person watches, a line per stage where it goes to a file. */
export function showProgress(
  terminal: Terminal,
  lang: Lang,
): { readonly onProgress: OnProgress; readonly end: () => void } {
  const { progress: say, stages } = verdictWords[lang]
  let bar: SingleBar | undefined
  let stage: Progress['stage'] | undefined
  const onProgress: OnProgress = (progress) => {
    if (progress.stage !== stage) {
      bar?.stop()
      bar = undefined
      stage = progress.stage
      if (!terminal.live) terminal.err(`${stages[stage]} …`)
    }
    if (!terminal.live) return
    bar ??= startBar()
    bar.setTotal(progress.total ?? Math.max(progress.done, 1))
    bar.update(progress.done, { stage: say(progress) })
  }
  return {
    onProgress,
    end: () => {
      bar?.stop()
      bar = undefined
    },
  }
}

function startBar(): SingleBar {
  const format = '{stage} {bar} {percentage}%'
  const bar = new SingleBar(
    { format, barsize: 24, hideCursor: true, clearOnComplete: true, stream: process.stderr },
    Presets.rect,
  )
  bar.start(1, 0, { stage: '' })
  return bar
}
