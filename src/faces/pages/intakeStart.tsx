import type { FileRefusal } from '#usecases'
import { Carried } from './frame.tsx'
import type { Reader } from './reader.ts'
import { sayFileRefusal } from './sayIntake.ts'

/** What stood in the way of the last attempt, told at the field and in a list on top. */
export type IntakeProblem =
  | { readonly type: 'no-file' }
  | { readonly type: 'busy' }
  | { readonly type: 'gone' }
  | { readonly type: 'discarded' }
  | { readonly type: 'refused'; readonly refusal: FileRefusal }

export type IntakeLimits = { readonly mostBytes: number; readonly mostFiles: number }

/** Where a list of tools is dropped or chosen; or, where that is not allowed, why not and what to do instead. */
export function IntakePage({
  reader,
  limits,
  formToken,
  allowed,
  problem,
}: {
  reader: Reader
  limits: IntakeLimits
  formToken: string
  allowed: boolean
  problem?: IntakeProblem | undefined
}) {
  const { words, figures } = reader
  const says = words.intake
  if (!allowed)
    return (
      <>
        <h1>{says.notHere}</h1>
        {says.notHereSays.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p>
          <code>{'npx subtract import <file>'}</code>
        </p>
      </>
    )
  return (
    <>
      <h1>{says.title}</h1>
      {problem ? <Problem reader={reader} problem={problem} /> : null}
      <p class="lead">{says.lead}</p>
      <form
        class="drop"
        data-drop
        data-once={says.workingSays.reading}
        action={reader.to('/import')}
        method="post"
        enctype="multipart/form-data"
      >
        <input type="hidden" name="form-token" value={formToken} />
        <label class="field__name" for="files">
          {says.drop}
        </label>
        <input
          id="files"
          type="file"
          name="files"
          multiple
          accept=".xlsx,.csv,.json,.yml,.yaml"
          aria-describedby="files-kinds files-most"
          aria-invalid={problem?.type === 'no-file' ? 'true' : undefined}
        />
        <label class="button button--primary drop__choose" for="files">
          {says.choose}
        </label>
        <p class="field__hint" id="files-kinds">
          {says.kinds}
        </p>
        <p class="field__hint" id="files-most">
          {says.most(figures.bytes(limits.mostBytes), figures.count(limits.mostFiles))}
        </p>
        <p class="buttons drop__send">
          <button class="button button--primary">{says.preview}</button>
        </p>
        <Carried reader={reader} />
      </form>
    </>
  )
}

function Problem({ reader, problem }: { reader: Reader; problem: IntakeProblem }) {
  const says = reader.words.intake
  switch (problem.type) {
    case 'no-file':
      return (
        <div class="errors" role="alert">
          <p>
            <a href="#files">{says.noFile}</a>
          </p>
        </div>
      )
    case 'busy':
      return <Lines title={says.busy} lines={says.busySays} />
    case 'gone':
      return <Lines title={says.gone} lines={says.goneSays} />
    case 'discarded':
      return (
        <p class="note" role="status">
          {says.discarded}
        </p>
      )
    case 'refused':
      return (
        <div class="errors" role="alert">
          <h2>{says.refusedTitle}</h2>
          <p>
            <a href="#files">{sayFileRefusal(reader, problem.refusal)}</a>
          </p>
          <p>{says.refusedSays}</p>
        </div>
      )
  }
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <div class="errors" role="alert">
      <h2>{title}</h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  )
}
