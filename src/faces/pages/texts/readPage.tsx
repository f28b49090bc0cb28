import { type ReadSentence, type ReadText, textKinds } from '#usecases'
import { textWords } from '#words'
import { Carried } from '../frame.tsx'
import { Problem } from '../parts/told.tsx'
import { TextField } from '../people/textField.tsx'
import type { Reader } from '../reader.ts'
import { DemandList, HarmlessList } from './heardLists.tsx'
import { MarkedText } from './markedText.tsx'

const rows = 12

/** Where a text is pasted or a file chosen, to be read for what it demands. */
export function ReadPage({
  reader,
  formToken,
  mostLetters,
  mostBytes,
  problem,
  tried,
}: {
  reader: Reader
  formToken: string
  mostLetters: number
  mostBytes: number
  problem?: string | undefined
  /** What was pasted, where it could not be read. */
  tried?: string | undefined
}) {
  const { page: says } = textWords[reader.lang]
  return (
    <>
      <h1>{says.title}</h1>
      <Problem says={problem} />
      <p class="lead">{says.lead}</p>
      <p class="quiet">{says.notKept}</p>
      <form
        action={reader.to('/read')}
        method="post"
        enctype="multipart/form-data"
        data-once={says.read}
      >
        <input type="hidden" name="form-token" value={formToken} />
        <Carried reader={reader} />
        <div class="field">
          <label class="field__name" for="text">
            {says.paste}
          </label>
          <span class="field__hint" id="text-hint">
            {says.pasteHint(reader.figures.count(mostLetters))}
          </span>
          <textarea
            class="field__box"
            id="text"
            name="text"
            rows={rows}
            aria-describedby="text-hint"
          >
            {tried ?? ''}
          </textarea>
        </div>
        <div class="field">
          <label class="field__name" for="file">
            {says.file}
          </label>
          <span class="field__hint" id="file-hint">
            {says.fileHint(reader.figures.bytes(mostBytes))}
          </span>
          <input
            id="file"
            type="file"
            name="file"
            accept=".txt,.md,.html,.htm,.docx,.pdf"
            aria-describedby="file-hint"
          />
        </div>
        <p class="buttons">
          <button class="button button--primary">{says.read}</button>
        </p>
      </form>
    </>
  )
}

/** What a text demands and what in it only sounds like it; for whoever may, a way to keep it. */
export function HeardPage({
  reader,
  read,
  keep,
}: {
  reader: Reader
  read: ReadText
  keep?: { readonly formToken: string } | undefined
}) {
  const words = textWords[reader.lang]
  const { page: says } = words
  const { count, list } = reader.figures
  const unread = read.pages?.unread ?? []
  return (
    <>
      <h1>{says.resultTitle}</h1>
      <p class="lead">{words.found(count(read.demands.length), count(read.harmless.length))}</p>
      {unread.length > 0 ? <p class="note">{words.unread(list(unread.map(String)))}</p> : null}
      <p class="quiet">{says.machine}</p>
      <section aria-labelledby="demands">
        <h2 id="demands">{says.demandsTitle}</h2>
        <DemandList
          reader={reader}
          read={read}
          beside={(demand) => <About reader={reader} demand={demand} />}
        />
      </section>
      <HarmlessList reader={reader} read={read} />
      <section aria-labelledby="whole">
        <h2 id="whole">{says.textTitle}</h2>
        <p class="quiet">{says.textLead}</p>
        <MarkedText reader={reader} read={read} />
      </section>
      {keep ? <KeepForm reader={reader} read={read} formToken={keep.formToken} /> : null}
      <p>
        <a class="button" href={reader.to('/read')}>
          {says.another}
        </a>
      </p>
    </>
  )
}

function About({ reader, demand }: { reader: Reader; demand: ReadSentence }) {
  const words = textWords[reader.lang]
  if (demand.tools.length === 0) return <p class="quiet">{words.aboutNobody}</p>
  return (
    <ul class="plain">
      {demand.tools.map(({ tool, name, way }) => (
        <li key={tool}>
          <a href={reader.links.tool(tool)}>{name}</a>
          <span class="quiet">{` · ${words.ways[way]}`}</span>
        </li>
      ))}
    </ul>
  )
}

function KeepForm({
  reader,
  read,
  formToken,
}: {
  reader: Reader
  read: ReadText
  formToken: string
}) {
  const words = textWords[reader.lang]
  const { keep: says } = words
  const title =
    read.text
      .split('\n')
      .find((line) => line.trim() !== '')
      ?.trim() ?? ''
  return (
    <section aria-labelledby="keep">
      <h2 id="keep">{says.title}</h2>
      <p class="quiet">{says.lead}</p>
      <form
        action={reader.to('/texts')}
        method="post"
        enctype="multipart/form-data"
        data-once={says.keep}
      >
        <input type="hidden" name="form-token" value={formToken} />
        <input type="hidden" name="text" value={read.text} />
        <Carried reader={reader} />
        <TextField name="title" says={says.name} value={title.slice(0, longestTitle)} />
        <div class="field">
          <label class="field__name" for="kind">
            {says.kind}
          </label>
          <select class="field__box" id="kind" name="kind">
            {textKinds.map((kind) => (
              <option key={kind} value={kind}>
                {words.kinds[kind]}
              </option>
            ))}
          </select>
        </div>
        <TextField name="office" says={says.office} hint={says.officeHint} />
        <TextField name="issued-on" says={says.issuedOn} hint={says.issuedOnHint} />
        <p class="buttons">
          <button class="button">{says.keep}</button>
        </p>
      </form>
    </section>
  )
}
const longestTitle = 100
