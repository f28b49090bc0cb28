import {
  type AnswerFault,
  type Answers,
  type Before,
  type Day,
  answersBefore,
  askedGiven,
  isAsked,
} from '#kernel'
import { type CaseKind, type Gate, tableOf } from '#act'
import type { CaseRow, ReadEntry, ShownCase, ToldVoice } from '#usecases'
import { caseWords, placeName, stepName } from '#words'
import { Timeline } from '../ledger/index.ts'
import { Fact, ToolName } from '../parts/small.tsx'
import { Carried } from '../frame.tsx'
import { VoicesPart } from '../ratings/voicesPart.tsx'
import type { Reader } from '../reader.ts'
import { AskedFields } from './askedFields.tsx'
import { Clocks, runningClocks } from './clocks.tsx'
import { GatePart } from './gatePart.tsx'
import { History } from './history.tsx'
import { Inspections } from './inspections.tsx'
import type { CaseNames } from './names.ts'

/** What somebody tried and was refused: what they wrote is not lost. */
export type Tried = {
  readonly step: string
  readonly answers: Answers
  readonly faults: readonly AnswerFault[]
  readonly sentence: string
}

export type CaseView = {
  readonly reader: Reader
  readonly shown: ShownCase
  readonly today: Day
  readonly names: CaseNames
  readonly formToken: string
  /** The step whose form is open. */
  readonly step?: string | undefined
  readonly tried?: Tried | undefined
  /** The step that was just taken. */
  readonly done?: string | undefined
  readonly gate?: Gate | undefined
  /** What the ledger tells of it. */
  readonly entries: readonly ReadEntry[]
  /** How many came to the old address of late, where the tool goes or is gone. */
  readonly arrivals?: number | undefined
  /** The inspections that a campaign brought about. */
  readonly inspections?: readonly CaseRow[] | undefined
  /** What was said in a case of bad ratings, for the office that handles it; and the address of this site. */
  readonly voices?: { readonly said: readonly ToldVoice[]; readonly site: string } | undefined
}

/** One case: where it stands, what is due, what may be done now, and what happened. */
export function CasePage(view: CaseView) {
  const { reader, shown, today, names, tried, done, gate } = view
  const { file, state } = shown
  const { kind, tool, office } = file
  const { page } = caseWords[reader.lang]
  const isEnded = tableOf(kind).ends.includes(state.place)
  const ended = state.entries.at(-1)?.on
  return (
    <>
      <p class="trail">
        <a href={reader.to('/cases')}>{page.title}</a>
        {` › ${caseWords[reader.lang].kinds[kind]} ${file.id}`}
      </p>
      <h1>{file.title}</h1>
      <p class="lead">
        {`${caseWords[reader.lang].kinds[kind]} · ${placeName(reader.lang, { kind, place: state.place })}`}
      </p>
      {done === undefined ? null : (
        <p class="done" role="status">
          {page.done(stepName(reader.lang, { kind, step: done }))}
        </p>
      )}
      {tried ? <Refused reader={reader} kind={kind} tried={tried} /> : null}
      <dl class="facts">
        <Fact name={page.office}>
          <a href={reader.links.office(office.id)}>{office.name}</a>
        </Fact>
        {tool ? (
          <Fact name={page.about}>
            <ToolName
              reader={reader}
              name={tool.name}
              life={tool.life}
              href={reader.links.tool(tool.id)}
            />
          </Fact>
        ) : null}
        <Fact name={page.stands}>{placeName(reader.lang, { kind, place: state.place })}</Fact>
        {isEnded && ended ? <Fact name={page.ended}>{reader.figures.day(ended)}</Fact> : null}
        {runningClocks(state.clocks).length > 0 ? (
          <Fact name={page.due}>
            <Clocks reader={reader} kind={kind} clocks={state.clocks} today={today} />
          </Fact>
        ) : null}
        {file.about ? (
          <Fact name={page.cites}>
            <a href={reader.to(`/cases/${file.about}`)}>{file.about}</a>
          </Fact>
        ) : null}
        {view.arrivals === undefined ? null : (
          <Fact name={caseWords[reader.lang].asked['address'] ?? ''}>
            {caseWords[reader.lang].public.stillArriving(
              reader.figures.count(view.arrivals),
              reader.figures.count(daysOfArrivals),
            )}
          </Fact>
        )}
      </dl>
      {view.voices ? (
        <VoicesPart reader={reader} voices={view.voices.said} site={view.voices.site} />
      ) : null}
      {isEnded ? null : <NextStep {...view} />}
      {gate ? <GatePart reader={reader} gate={gate} /> : null}
      {view.inspections ? <Inspections reader={reader} rows={view.inspections} /> : null}
      <History reader={reader} kind={kind} entries={state.entries} names={names} />
      <Timeline reader={reader} entries={view.entries} />
    </>
  )
}

const daysOfArrivals = 30

/** What stood in the way, and each field it concerns. */
export function Refused({ reader, kind, tried }: { reader: Reader; kind: CaseKind; tried: Tried }) {
  const { page, asked, faults } = caseWords[reader.lang]
  const asks = tableOf(kind).steps[tried.step]?.asks ?? []
  const known = new Set(asks.map(({ name }) => name))
  return (
    <div class="errors" role="alert" tabIndex={-1}>
      <p>
        <strong>{tried.sentence}</strong>
      </p>
      {tried.faults.length > 0 ? (
        <ul>
          {tried.faults.map(({ field, why }) => {
            const [name = '', row, part] = field.split('.')
            const label = [
              asked[name] ?? name,
              ...(row === undefined ? [] : [page.row(reader.figures.count(Number(row) + 1))]),
              ...(part === undefined ? [] : [asked[part] ?? part]),
            ].join(' › ')
            return (
              <li key={field}>
                {known.has(name) ? <a href={`#field-${field}`}>{label}</a> : label}
                {`: ${faults[why]}`}
              </li>
            )
          })}
        </ul>
      ) : null}
    </div>
  )
}

function NextStep(view: CaseView) {
  const { reader, shown, formToken, tried } = view
  const { file, open, waitsFor } = shown
  const { kind, id } = file
  const { page, roles } = caseWords[reader.lang]
  const { list } = reader.figures
  const wanted = tried?.step ?? view.step
  const chosen =
    open.find(({ step }) => step === wanted) ?? (open.length === 1 ? open[0] : undefined)
  const waiting = waitsFor.map(({ step, by }) => {
    const who = list(by.map((role) => roles[role]))
    return `${stepName(reader.lang, { kind, step })} (${who})`
  })
  return (
    <section aria-labelledby="next">
      <h2 id="next">{page.next}</h2>
      {open.length === 0 ? (
        <>
          <p>{page.nothingForYou}</p>
          <p>{page.waitsFor(list(waiting))}</p>
        </>
      ) : null}
      {open.length > 1 ? (
        <nav class="choices" aria-label={page.chosen}>
          <ul>
            {open.map(({ step }) => (
              <li key={step}>
                <a
                  class="button"
                  href={`${reader.to(`/cases/${id}`, { step })}#next`}
                  aria-current={step === chosen?.step ? 'true' : undefined}
                >
                  {stepName(reader.lang, { kind, step })}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      {chosen ? (
        <StepForm
          reader={reader}
          kind={kind}
          step={chosen.step}
          answers={tried?.step === chosen.step ? tried.answers : chosen.suggested}
          faults={tried?.faults}
          isSuggested={tried === undefined && Object.keys(chosen.suggested).length > 0}
          action={`/cases/${id}/steps`}
          formToken={formToken}
          tools={view.names.likely}
          hidden={{ steps: String(shown.state.entries.length) }}
          settled={settledIn(kind, chosen.step, chosen.suggested)}
          before={answersBefore(shown.state)}
        />
      ) : null}
    </section>
  )
}

/** A correction corrects the application that was made, and does not become another one. */
function settledIn(kind: CaseKind, step: string, suggested: Answers): Answers {
  const { approval } = suggested
  return kind === 'filing' && step === 'correct' && approval !== undefined ? { approval } : {}
}

/** The form of one step. */
export const stepForm = 'step'

export function StepForm({
  reader,
  kind,
  step,
  answers,
  faults,
  isSuggested,
  action,
  formToken,
  hidden,
  tools,
  heading: Heading = 'h3',
  settled = {},
  before = {},
}: {
  reader: Reader
  kind: CaseKind
  step: string
  answers: Answers
  faults?: readonly AnswerFault[] | undefined
  isSuggested: boolean
  action: string
  formToken: string
  hidden: Readonly<Record<string, string>>
  tools?: readonly { readonly id: string; readonly name: string }[] | undefined
  heading?: 'h2' | 'h3'
  /** Answers that are settled: they are sent along, and what hangs on them is known. */
  settled?: Answers
  /** What was answered in earlier steps. */
  before?: Before
}) {
  const { page } = caseWords[reader.lang]
  const name = stepName(reader.lang, { kind, step })
  const asked = tableOf(kind).steps[step]?.asks ?? []
  const asks = askedGiven(asked, settled).filter(
    (one) => one.where?.step === undefined || isAsked(one, {}, before),
  )
  return (
    <form class="step" id={stepForm} action={action} method="post" data-once={page.send} noValidate>
      <Heading>{name}</Heading>
      {isSuggested ? <p class="quiet">{page.prefilled}</p> : null}
      <input type="hidden" name="form-token" value={formToken} />
      <input type="hidden" name="step" value={step} />
      {Object.entries({ ...hidden, ...settled }).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={String(value)} />
      ))}
      <Carried reader={reader} />
      <AskedFields reader={reader} asks={asks} answers={answers} faults={faults} tools={tools} />
      <p class="buttons">
        <button class="button button--primary">{name}</button>
      </p>
    </form>
  )
}
