import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, getRouteApi, useNavigate } from '@tanstack/react-router'
import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { Answers, OfficeId, ToolId } from '#kernel'
import { type CaseKind, parseCaseKind, suggestAnswers } from '#act'
import { type Approval, type Tool, approvals, audiences } from '#register'
import type { StoredTool } from '#usecases'
import { caseWords } from '#words'
import { answered, api } from '../../api/api.ts'
import { questions } from '../../api/questions.ts'
import { NotHere } from '../../frame/NotHere.tsx'
import { lang } from '../../frame/reader.ts'
import { Asking } from '../../parts/Asking.tsx'
import { Head, Part } from '../../parts/small.tsx'
import { speaker } from '../../parts/speaker.ts'
import { AskedForm } from './AskedForm.tsx'
import { firstStep } from './firstStep.ts'
import type { FormValues } from './formValues.ts'
import { GatePart } from './GatePart.tsx'

const route = getRouteApi('/cases/new')
const words = caseWords[lang]
const says = words.page
const typingPauseMs = 500

/** The form that opens a case; beside an application stands the gate, which looks again while one types. */
export function NewCase() {
  const { kind: named, tool } = route.useSearch()
  const kind = parseCaseKind(named ?? '')
  const stored = useQuery({ ...questions.tool(tool ?? ''), enabled: tool !== undefined })
  if (!kind) return <NotHere />
  if (tool === undefined) return <Opening kind={kind} stored={undefined} />
  return <Asking of={stored}>{(found) => <Opening kind={kind} stored={found} />}</Asking>
}

function Opening({
  kind,
  stored,
}: {
  readonly kind: CaseKind
  readonly stored: StoredTool | undefined
}) {
  const { approval: named } = route.useSearch()
  const approval = approvals.find((one) => one === named)
  const title = says.newTitle(words.kinds[kind])
  const tool = stored?.tool
  const heading = tool ? `${title}: ${tool.name}` : title
  if (kind === 'filing' && !approval) {
    return (
      <>
        <Head title={heading} />
        <ApprovalChoice tool={tool} />
      </>
    )
  }
  if (kind !== 'filing' && kind !== 'campaign' && !tool) {
    return (
      <>
        <Head title={heading} />
        <p>{says.fromToolPage}</p>
        <p>
          <Link to="/register">{speaker.words.register.title}</Link>
        </p>
      </>
    )
  }
  return (
    <>
      <Head title={heading} />
      <OpeningForm kind={kind} stored={stored} approval={approval} />
    </>
  )
}

function OpeningForm({
  kind,
  stored,
  approval,
}: {
  readonly kind: CaseKind
  readonly stored: StoredTool | undefined
  readonly approval: Approval | undefined
}) {
  const tool = stored?.tool
  const step = firstStep(kind)
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [values, setValues] = useState<FormValues>({})
  const settled = useMemo<Answers>(() => (approval ? { approval } : {}), [approval])
  const suggested = useMemo(
    () => suggestAnswers(kind, step, { ...(tool && { tool }), before: {} }),
    [kind, step, tool],
  )
  const hasGate = kind === 'filing' && approval !== 'close'
  async function open(answers: Answers): Promise<void> {
    const about = tool ? { tool: tool.id } : {}
    const opened = await answered(
      api.POST('/api/cases', { body: { kind, step, answers, ...about } }),
    )
    await queries.invalidateQueries()
    await navigate({ to: '/cases/$case', params: { case: opened.id } })
  }
  const form = (
    <AskedForm
      heading="h2"
      kind={kind}
      step={step}
      suggested={suggested}
      settled={settled}
      likely={stored?.overlaps.map(({ other }) => other) ?? []}
      keptAs={`new ${kind} ${approval ?? ''} ${tool?.id ?? ''}`}
      onChange={setValues}
      onSend={open}
    />
  )
  if (!hasGate) return form
  return (
    <div className="with-aside">
      {form}
      <aside className="beside" aria-live="polite" aria-label={words.gate.title}>
        <GateWhileTyping values={values} office={stored?.office.id} tool={tool?.id} />
      </aside>
    </div>
  )
}

function GateWhileTyping({
  values,
  office,
  tool,
}: {
  readonly values: FormValues
  readonly office: OfficeId | undefined
  readonly tool: ToolId | undefined
}) {
  const wish = useSettled({
    name: text(values['name']),
    functions: linesOf(values['functions']),
    audiences: audiences.filter((one) => [values['audiences'] ?? []].flat().includes(one)),
    ...(office !== undefined && { office }),
    ...(tool !== undefined && { tool }),
  })
  const saysSomething = wish.name !== '' || wish.functions.length > 0
  const gate = useQuery({
    queryKey: ['gate while typing', wish],
    queryFn: () => answered(api.POST('/api/gate', { body: wish })),
    enabled: saysSomething,
    placeholderData: keepPreviousData,
  })
  return <GatePart gate={saysSomething ? gate.data : undefined} />
}

/** The value as it has stood for a moment: nobody is asked at every letter. */
function useSettled<T>(value: T): T {
  const written = useDeferredValue(JSON.stringify(value))
  const [settled, setSettled] = useState(written)
  useEffect(() => {
    const waiting = setTimeout(() => setSettled(written), typingPauseMs)
    return () => clearTimeout(waiting)
  }, [written])
  return useMemo(() => JSON.parse(settled) as T, [settled])
}

const text = (value: unknown) => (typeof value === 'string' ? value.trim() : '')

function linesOf(value: unknown): readonly string[] {
  return text(value)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function ApprovalChoice({ tool }: { readonly tool: Tool | undefined }) {
  return (
    <Part title={says.whichApproval}>
      <ul className="rows">
        {approvals.map((approval) => (
          <li key={approval}>
            {approval === 'establish' || tool ? (
              <Link
                to="/cases/new"
                search={{ kind: 'filing', approval, ...(tool && { tool: tool.id }) }}
              >
                {words.choices[approval]}
              </Link>
            ) : (
              <>
                {words.choices[approval]}
                <span className="quiet">{` · ${says.fromToolPage}`}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </Part>
  )
}
