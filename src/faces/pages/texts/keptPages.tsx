import type { KeptTextRow, ReadSentence, ShownLink, ShownText } from '#usecases'
import { textWords } from '#words'
import { PostForm } from '../parts/postForm.tsx'
import { Fact } from '../parts/small.tsx'
import { Done, Problem } from '../parts/told.tsx'
import type { Reader } from '../reader.ts'
import { DemandList, HarmlessList } from './heardLists.tsx'
import { MarkedText } from './markedText.tsx'

/** The texts that are kept, newest first; or those in which something waits for an answer. */
export function TextsPage({
  reader,
  rows,
  waiting,
  next,
}: {
  reader: Reader
  rows: readonly KeptTextRow[]
  waiting: boolean
  /** Where the list goes on. */
  next?: string | undefined
}) {
  const words = textWords[reader.lang]
  const { queue: says } = words
  const { count } = reader.figures
  return (
    <>
      <h1>{says.title}</h1>
      <p class="lead">{says.lead}</p>
      <ul class="plain">
        <li>
          <a href={reader.to('/texts')} aria-current={waiting ? undefined : 'page'}>
            {says.all}
          </a>
          {' · '}
          <a
            href={reader.to('/texts', { waiting: '1' })}
            aria-current={waiting ? 'page' : undefined}
          >
            {says.waiting}
          </a>
          {' · '}
          <a href={reader.to('/read')}>{says.readOne}</a>
        </li>
      </ul>
      {rows.length === 0 ? (
        <p class="quiet">{waiting ? says.noneWaiting : says.none}</p>
      ) : (
        <ul class="rows">
          {rows.map((row) => (
            <li key={row.id}>
              <p>
                <a href={reader.to(`/texts/${row.id}`)}>{row.title}</a>
              </p>
              <p class="quiet">
                {[
                  words.kinds[row.kind],
                  row.officeName,
                  row.issuedOn ?? row.keptOn,
                  says.demands(count(row.demands)),
                  ...(row.open > 0 ? [says.open(count(row.open))] : []),
                  ...(row.confirmed > 0 ? [says.confirmed(count(row.confirmed))] : []),
                ]
                  .filter((part) => part !== undefined)
                  .join(' · ')}
              </p>
            </li>
          ))}
        </ul>
      )}
      {next === undefined ? null : (
        <p>
          <a
            class="button"
            href={reader.to('/texts', { after: next, ...(waiting && { waiting: '1' }) })}
          >
            {says.older}
          </a>
        </p>
      )}
    </>
  )
}

/** One kept text: what it demands, and for each demand the tools it is about, confirmed or waiting. */
export function KeptTextPage({
  reader,
  shown,
  formToken,
  problem,
  done,
}: {
  reader: Reader
  shown: ShownText
  /** For whoever is signed in. */
  formToken?: string | undefined
  problem?: string | undefined
  done?: string | undefined
}) {
  const words = textWords[reader.lang]
  const { queue: says, page } = words
  const { text, read } = shown
  const { day } = reader.figures
  return (
    <>
      <p class="trail">
        <a href={reader.to('/texts')}>{says.title}</a>
      </p>
      <h1>{text.title}</h1>
      <Problem says={problem} />
      <Done says={done} />
      <dl class="facts">
        <Fact name={says.kind}>{words.kinds[text.kind]}</Fact>
        {text.office === undefined ? null : (
          <Fact name={says.office}>
            <a href={reader.links.office(text.office)}>{shown.officeName ?? text.office}</a>
          </Fact>
        )}
        {text.issuedOn === undefined ? null : (
          <Fact name={says.issuedOn}>{day(text.issuedOn)}</Fact>
        )}
        <Fact name={says.keptOn}>{day(text.keptOn)}</Fact>
        <Fact name={says.digest}>
          <code class="address">{text.digest}</code>
        </Fact>
      </dl>
      <p class="quiet">{page.machine}</p>
      <section aria-labelledby="demands">
        <h2 id="demands">{page.demandsTitle}</h2>
        <p class="quiet">{says.linksLead}</p>
        {formToken === undefined ? <p class="quiet">{says.signInToAnswer}</p> : null}
        <DemandList
          reader={reader}
          read={read}
          beside={(demand) => (
            <Links reader={reader} shown={shown} demand={demand} formToken={formToken} />
          )}
        />
      </section>
      <HarmlessList reader={reader} read={read} />
      <section aria-labelledby="whole">
        <h2 id="whole">{page.textTitle}</h2>
        <p class="quiet">{page.textLead}</p>
        <MarkedText reader={reader} read={read} />
      </section>
    </>
  )
}

function Links({
  reader,
  shown: { text, links },
  demand,
  formToken,
}: {
  reader: Reader
  shown: ShownText
  demand: ReadSentence
  formToken: string | undefined
}) {
  const { queue: says } = textWords[reader.lang]
  const own = links.filter(({ start, end }) => start < demand.to && demand.from < end)
  const action = `/texts/${text.id}/links`
  return (
    <>
      {own.length === 0 ? <p class="quiet">{says.noLinks}</p> : null}
      <ul class="plain">
        {own.map((link) => (
          <li key={link.tool}>
            <OneLink reader={reader} link={link} action={action} formToken={formToken} />
          </li>
        ))}
      </ul>
      {formToken === undefined ? null : (
        <details>
          <summary>{says.otherTool}</summary>
          <PostForm reader={reader} action={action} button={says.link} formToken={formToken}>
            <input type="hidden" name="start" value={demand.start} />
            <input type="hidden" name="answer" value="confirmed" />
            <NumberedField number={demand.start} says={says.otherToolHint} />
          </PostForm>
        </details>
      )}
    </>
  )
}

function NumberedField({ number, says }: { number: number; says: string }) {
  const id = `tool-${number}`
  return (
    <div class="field">
      <label class="field__name" for={id}>
        {says}
      </label>
      <input class="field__box" id={id} name="tool" autocomplete="off" />
    </div>
  )
}

function OneLink({
  reader,
  link,
  action,
  formToken,
}: {
  reader: Reader
  link: ShownLink
  action: string
  formToken: string | undefined
}) {
  const words = textWords[reader.lang]
  const { queue: says } = words
  const { tool, name, start, way, answer, mayAnswer } = link
  const send = (wish: 'confirmed' | 'refused', button: string, label: string) =>
    formToken === undefined || !mayAnswer || answer === wish ? null : (
      <PostForm reader={reader} action={action} button={button} label={label} formToken={formToken}>
        <input type="hidden" name="tool" value={tool} />
        <input type="hidden" name="start" value={start} />
        <input type="hidden" name="answer" value={wish} />
      </PostForm>
    )
  return (
    <>
      <p>
        <a href={reader.links.tool(tool)}>{name}</a>
        <span class="quiet">{` · ${words.ways[way]} · `}</span>
        <strong>{words.answers[answer]}</strong>
      </p>
      <div class="buttons">
        {send('confirmed', says.confirm, says.confirmLabel(name))}
        {send('refused', says.refuse, says.refuseLabel(name))}
      </div>
    </>
  )
}
