import type { Progress } from '#usecases'
import type { Reader } from './reader.ts'

/** How far registering and evaluating has come, with a way to look again that needs no script. */
export function WorkingPage({
  reader,
  token,
  progress,
}: {
  reader: Reader
  token: string
  progress: Progress | undefined
}) {
  const { words, figures } = reader
  const says = words.intake
  return (
    <div data-progress>
      <h1>{says.working}</h1>
      {progress ? (
        <p role="status">
          {says.workingSays[progress.stage]}{' '}
          {progress.total === undefined
            ? figures.count(progress.done)
            : says.ofTotal(figures.count(progress.done), figures.count(progress.total))}
        </p>
      ) : null}
      {progress?.total ? (
        <progress
          class="progress"
          value={progress.done}
          max={progress.total}
          aria-label={says.workingSays[progress.stage]}
        />
      ) : null}
      <p class="buttons">
        <a class="button" href={reader.to(`/import/${token}`)}>
          {says.look}
        </a>
      </p>
    </div>
  )
}

export type DoneCounts = {
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly refused: number
}

/** What was registered, and where to go now. */
export function DonePage({ reader, counts }: { reader: Reader; counts: DoneCounts }) {
  const { words, figures } = reader
  const says = words.intake
  const { count } = figures
  return (
    <>
      <h1>{says.doneTitle}</h1>
      <p class="done" role="status">
        {says.doneSays(count(counts.added), count(counts.changed), count(counts.unchanged))}
      </p>
      {counts.refused > 0 ? <p>{says.doneRefused(count(counts.refused))}</p> : null}
      <p class="quiet">{says.doneNext}</p>
      <p class="buttons">
        <a class="button button--primary" href={reader.to('/')}>
          {says.seeOverview}
        </a>
        <a class="button" href={reader.to('/tools')}>
          {says.seeTools}
        </a>
        <a class="button" href={reader.to('/import')}>
          {says.another}
        </a>
      </p>
    </>
  )
}
