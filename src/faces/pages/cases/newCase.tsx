import type { Answers } from '#kernel'
import { type CaseKind, type Gate, tableOf } from '#act'
import { type Approval, type Tool, approvals } from '#register'
import { caseWords, stepName } from '#words'
import type { Reader } from '../reader.ts'
import { Refused, StepForm, type Tried, stepForm } from './casePage.tsx'
import { GatePart } from './gatePart.tsx'

/** The form that opens a case. An application first asks what is applied for; the gate stands beside it. */
export function NewCasePage({
  reader,
  kind,
  step,
  tool,
  approval,
  suggested,
  isWritten,
  tried,
  gate,
  formToken,
  likely,
}: {
  reader: Reader
  kind: CaseKind
  step: string
  tool?: Tool | undefined
  approval?: Approval | undefined
  suggested: Answers
  /** Whether it is what somebody wrote, and not what the register suggests. */
  isWritten: boolean
  tried?: Tried | undefined
  gate?: Gate | undefined
  formToken: string
  likely?: readonly { readonly id: string; readonly name: string }[] | undefined
}) {
  const words = caseWords[reader.lang]
  const says = words.page
  const isFiling = kind === 'filing'
  const title = says.newTitle(words.kinds[kind])
  return (
    <>
      <p class="trail">
        <a href={reader.to('/cases')}>{says.title}</a>
      </p>
      <h1>{tool ? `${title}: ${tool.name}` : title}</h1>
      {tried ? <Refused reader={reader} kind={kind} tried={tried} /> : null}
      {isFiling && !approval ? (
        <ApprovalChoice reader={reader} tool={tool} />
      ) : (
        <div class={isFiling && approval !== 'close' ? 'with-aside' : undefined}>
          <StepForm
            reader={reader}
            kind={kind}
            step={step}
            answers={suggested}
            faults={tried?.faults}
            isSuggested={!isWritten && Object.keys(suggested).length > 0}
            heading="h2"
            action="/cases"
            formToken={formToken}
            tools={likely}
            hidden={{ kind, ...(tool && { tool: tool.id }) }}
            settled={approval ? { approval } : {}}
          />
          {isFiling && approval !== 'close' ? (
            <aside class="beside" aria-labelledby="gate-title">
              <GatePart reader={reader} gate={gate} form={stepForm} />
            </aside>
          ) : null}
        </div>
      )}
    </>
  )
}

function ApprovalChoice({ reader, tool }: { reader: Reader; tool: Tool | undefined }) {
  const { page, choices } = caseWords[reader.lang]
  return (
    <section aria-labelledby="which">
      <h2 id="which">{page.whichApproval}</h2>
      <ul class="rows">
        {approvals.map((approval) => (
          <li key={approval}>
            {approval === 'establish' || tool ? (
              <a href={reader.to('/cases/new', { kind: 'filing', approval, tool: tool?.id })}>
                {choices[approval]}
              </a>
            ) : (
              <>
                {choices[approval]}
                <span class="quiet">{` · ${page.fromToolPage}`}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What may be begun with a tool, for whoever is signed in. */
export function BeginLinks({ reader, tool }: { reader: Reader; tool: Tool }) {
  const words = caseWords[reader.lang]
  const kinds: readonly CaseKind[] =
    tool.papers.kind === 'app' ? ['filing', 'finding', 'retirement'] : ['finding', 'retirement']
  return (
    <ul class="plain">
      {kinds.map((kind) => (
        <li key={kind}>
          <a href={reader.to('/cases/new', { kind, tool: tool.id })}>
            {`${words.page.openNew}: ${words.kinds[kind]} (${stepName(reader.lang, { kind, step: firstStep(kind) })})`}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** The step by which a case of a kind is opened. */
export function firstStep(kind: CaseKind): string {
  const first = Object.entries(tableOf(kind).steps).find(([, { from }]) => from.includes('new'))
  return first?.[0] ?? ''
}
