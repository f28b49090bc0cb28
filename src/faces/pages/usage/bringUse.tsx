import type { FileRefusal, UsageImported } from '#usecases'
import { type NoUsage, sayFactName, sayNoUsage, sayUsageFile, usageFilesWords } from '#words'
import { Carried } from '../frame.tsx'
import { PostForm } from '../parts/postForm.tsx'
import { TextField } from '../people/textField.tsx'
import type { Reader } from '../reader.ts'
import { sayFileRefusal } from '../sayIntake.ts'

/** What was written into the form. */
export type BringTried = {
  readonly tool?: string
  readonly sites?: string
  readonly server?: string
}

/** Why no file of use was taken, or could not even be read. */
export function sayUsageRefusal(reader: Reader, refusal: FileRefusal | NoUsage): string {
  return isNoUsage(refusal) ? sayNoUsage(reader.lang, refusal) : sayFileRefusal(reader, refusal)
}

function isNoUsage(refusal: FileRefusal | NoUsage): refusal is NoUsage {
  return refusal.type in usageFilesWords.zh.refusals
}

/** Where logs and spreadsheets of use are chosen. */
export function BringUsePage({
  reader,
  mostBytes,
  formToken,
  tried,
  problem,
}: {
  reader: Reader
  mostBytes: number
  formToken: string
  tried: BringTried
  problem?: { readonly refusal: FileRefusal | NoUsage } | 'gone' | 'busy' | 'discarded' | undefined
}) {
  const says = usageFilesWords[reader.lang]
  return (
    <>
      <h1>{says.title}</h1>
      {problem === 'discarded' ? (
        <p class="note" role="status">
          {says.discarded}
        </p>
      ) : problem === undefined ? null : (
        <div class="errors" role="alert">
          <p>
            <a href="#files">
              {typeof problem === 'string'
                ? says[problem]
                : sayUsageRefusal(reader, problem.refusal)}
            </a>
          </p>
        </div>
      )}
      <p class="lead">{says.lead}</p>
      <p class="quiet">{says.nothingKept}</p>
      <form
        action={reader.to('/usage')}
        method="post"
        enctype="multipart/form-data"
        data-once={says.look}
      >
        <input type="hidden" name="form-token" value={formToken} />
        <Carried reader={reader} />
        <div class="field">
          <label class="field__name" for="files">
            {says.file}
          </label>
          <span class="field__hint" id="files-hint">
            {says.fileHint(reader.figures.bytes(mostBytes))}
          </span>
          <input
            class="field__box"
            id="files"
            type="file"
            name="files"
            multiple
            required
            aria-describedby="files-hint"
          />
        </div>
        <TextField name="tool" says={says.tool} hint={says.toolHint} value={tried.tool} />
        <div class="field">
          <label class="field__name" for="sites">
            {says.sites}
          </label>
          <span class="field__hint" id="sites-hint">
            {says.sitesHint}
          </span>
          <textarea
            class="field__box"
            id="sites"
            name="sites"
            rows={3}
            aria-describedby="sites-hint"
          >
            {tried.sites}
          </textarea>
        </div>
        <TextField name="server" says={says.server} hint={says.serverHint} value={tried.server} />
        <p class="buttons">
          <button class="button button--primary">{says.look}</button>
        </p>
      </form>
    </>
  )
}

/** What files would come to, and the button that counts them. Nothing is written yet. */
export function UsePreviewPage({
  reader,
  token,
  formToken,
  told,
}: {
  reader: Reader
  token: string
  formToken: string
  told: UsageImported
}) {
  const says = usageFilesWords[reader.lang]
  return (
    <>
      <h1>{says.previewTitle}</h1>
      <p class="lead">
        <strong>{says.previewLead}</strong>
      </p>
      <div class="buttons">
        {told.tools.length > 0 ? (
          <PostForm
            reader={reader}
            action={reader.to(`/usage/${token}/confirm`)}
            button={says.confirm}
            formToken={formToken}
            isMain
          />
        ) : null}
        <PostForm
          reader={reader}
          action={reader.to(`/usage/${token}/discard`)}
          button={says.discard}
          formToken={formToken}
        />
      </div>
      <Told reader={reader} told={told} />
    </>
  )
}

/** What was counted. */
export function UseTakenPage({ reader, told }: { reader: Reader; told: UsageImported }) {
  const says = usageFilesWords[reader.lang]
  return (
    <>
      <h1>{says.title}</h1>
      <p class="done" role="status">
        {told.tools.length > 0 ? says.done : says.nothingNew}
      </p>
      <Told reader={reader} told={told} />
      <p class="buttons">
        <a class="button" href={reader.to('/usage')}>
          {says.again}
        </a>
      </p>
    </>
  )
}

function Told({ reader, told }: { reader: Reader; told: UsageImported }) {
  const says = usageFilesWords[reader.lang]
  return (
    <>
      <section aria-labelledby="use-tools">
        <h2 id="use-tools">{says.whatTools}</h2>
        {told.tools.length === 0 ? <p>{says.noTools}</p> : <Tools reader={reader} told={told} />}
      </section>
      <section aria-labelledby="use-files">
        <h2 id="use-files">{says.whatFiles}</h2>
        {told.files.map((file) => (
          <section key={file.file}>
            <h3>{file.file}</h3>
            <ul>
              {sayUsageFile(reader.lang, file).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        ))}
      </section>
    </>
  )
}

function Tools({ reader, told }: { reader: Reader; told: UsageImported }) {
  const says = usageFilesWords[reader.lang].columns
  const { count, list } = reader.figures
  return (
    <table class="cards">
      <thead>
        <tr>
          <th scope="col">{says.tool}</th>
          {(['days', 'visits', 'actions', 'machines'] as const).map((name) => (
            <th key={name} scope="col" class="number">
              {says[name]}
            </th>
          ))}
          <th scope="col">{says.facts}</th>
        </tr>
      </thead>
      <tbody>
        {told.tools.map((tool) => (
          <tr key={tool.tool}>
            <th scope="row">
              <a href={reader.links.tool(tool.tool)}>{tool.name}</a>
            </th>
            {(['days', 'visits', 'actions', 'machines'] as const).map((name) => (
              <td key={name} class="number" data-name={says[name]}>
                {count(tool[name])}
              </td>
            ))}
            <td data-name={says.facts}>
              {list(tool.readings.map((fact) => sayFactName(reader, fact)))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
