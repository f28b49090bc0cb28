import { type Hook, type HookAnswer, ledgerActs } from '#usecases'
import { programWords } from '#words'
import { PostForm } from '../parts/postForm.tsx'
import { Fact } from '../parts/small.tsx'
import { TextField } from '../people/textField.tsx'
import { Done, Problem } from '../parts/told.tsx'
import type { Reader } from '../reader.ts'
import { ChecksField } from './checksField.tsx'
import { ShownOnce } from './shownOnce.tsx'

/** Webhooks, for administrators: how far each has come, trying, resuming and ending one, and a new one. */
export function HooksPage({
  reader,
  hooks,
  formToken,
  added,
  problem,
  done,
  tried,
}: {
  reader: Reader
  hooks: readonly Hook[]
  formToken: string
  /** The secret of a webhook that was just made; it is shown this once. */
  added?: { readonly address: string; readonly secret: string } | undefined
  problem?: string | undefined
  done?: string | undefined
  tried?: { readonly address: string; readonly acts: readonly string[] } | undefined
}) {
  const { hooks: says } = programWords[reader.lang]
  return (
    <>
      <h1>{says.title}</h1>
      <p class="lead">{says.lead}</p>
      <Problem says={problem} />
      <Done says={done} />
      {added ? <ShownOnce says={says.added(added.address)} secret={added.secret} /> : null}
      {hooks.length === 0 ? (
        <p class="quiet">{says.none}</p>
      ) : (
        <ul class="plain">
          {hooks.map((hook) => (
            <li key={hook.id}>
              <OneHook reader={reader} hook={hook} formToken={formToken} />
            </li>
          ))}
        </ul>
      )}
      <section aria-labelledby="add">
        <h2 id="add">{says.add}</h2>
        <PostForm reader={reader} action="/webhooks" button={says.add} formToken={formToken} isMain>
          <TextField
            name="address"
            says={says.address}
            hint={says.addressHint}
            value={tried?.address}
          />
          <ChecksField
            name="acts"
            says={says.acts}
            hint={says.actsHint}
            of={ledgerActs.map((act) => ({ value: act, says: says.actNames[act] }))}
            chosen={tried?.acts ?? []}
          />
        </PostForm>
      </section>
    </>
  )
}

function OneHook({ reader, hook, formToken }: { reader: Reader; hook: Hook; formToken: string }) {
  const { hooks: says } = programWords[reader.lang]
  const { id, address, acts, nextPlace, last } = hook
  const isWell = hook.stopped === undefined && hook.tries === 0
  const send = (act: 'test' | 'resume' | 'end') => (
    <PostForm
      reader={reader}
      action={`/webhooks/${id}/${act}`}
      button={says[act]}
      label={`${says[act]}: ${address}`}
      formToken={formToken}
    />
  )
  return (
    <section aria-labelledby={id}>
      <h2 id={id} class="address">
        {address}
      </h2>
      <dl class="facts">
        <Fact name={says.state}>
          {isWell ? says.well : <strong>{sayState(reader, hook)}</strong>}
        </Fact>
        <Fact name={says.acts}>
          {acts.length === 0
            ? says.allActs
            : reader.figures.list(acts.map((act) => says.actNames[act]))}
        </Fact>
        <Fact name={says.sentTo}>{says.nextEntry(reader.figures.count(nextPlace))}</Fact>
        <Fact name={says.lastAnswer}>
          {last
            ? `${reader.figures.moment(last.at)} · ${sayAnswer(reader, last.answer)}`
            : says.neverSent}
        </Fact>
      </dl>
      <div class="buttons">
        {send('test')}
        {isWell ? null : send('resume')}
        {send('end')}
      </div>
    </section>
  )
}

function sayState(reader: Reader, { stopped, tries, nextTryAt }: Hook): string {
  const { hooks: says } = programWords[reader.lang]
  const { moment, count } = reader.figures
  if (!stopped) return says.retrying({ tries: count(tries), at: moment(nextTryAt) })
  return stopped.why === 'gone'
    ? says.stoppedGone(moment(stopped.at))
    : says.stoppedTired(moment(stopped.at))
}

/** What came of sending something, in words. */
export function sayAnswer({ lang }: Reader, answer: HookAnswer): string {
  const say = programWords[lang].hooks.answers[answer.type] as (facts: HookAnswer) => string
  return say(answer)
}
