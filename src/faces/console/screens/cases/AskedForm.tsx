import { Alert, Button, Form } from 'antd'
import { useEffect, useMemo, useState } from 'react'
import { type Answers, type Asked, type Before, askedGiven, isAsked } from '#kernel'
import { type CaseKind, tableOf } from '#act'
import { consoleWords } from '#console-words'
import { caseWords, stepName } from '#words'
import { type Problem, problemOf } from '../../api/api.ts'
import { lang } from '../../frame/reader.ts'
import { AskedField, type NamedTool } from './AskedField.tsx'
import { type FormValues, formValues, pathOf, sentAnswers } from './formValues.ts'

const words = caseWords[lang]
const { trouble } = consoleWords[lang]

const none = {}
const nobody: readonly NamedTool[] = []

/** The form of one step, drawn from the table that also checks what comes in. What was typed stays in this tab until it was sent. */
export function AskedForm({
  kind,
  step,
  suggested,
  settled = none,
  before = none,
  likely = nobody,
  keptAs,
  heading: Heading = 'h3',
  onChange,
  onSend,
}: {
  readonly kind: CaseKind
  readonly step: string
  readonly suggested: Answers
  /** Answers that are settled: they are sent along and not asked. */
  readonly settled?: Answers
  readonly before?: Before
  readonly likely?: readonly NamedTool[]
  /** Under what name what was typed is kept. */
  readonly keptAs: string
  readonly heading?: 'h2' | 'h3'
  readonly onChange?: (values: FormValues) => void
  readonly onSend: (answers: Answers) => Promise<unknown>
}) {
  const [form] = Form.useForm<FormValues>()
  const [problem, setProblem] = useState<Problem | 'defect'>()
  const [isSending, setSending] = useState(false)
  const values = Form.useWatch((all: FormValues) => all, form) ?? {}
  const asks = useMemo(
    () =>
      askedGiven(tableOf(kind).steps[step]?.asks ?? [], settled).filter(
        (one) => one.where?.step === undefined || isAsked(one, {}, before),
      ),
    [kind, step, settled, before],
  )
  const start = useMemo(
    () => ({ ...formValues(asks, suggested), ...keptValues(keptAs) }),
    [asks, suggested, keptAs],
  )
  useEffect(() => onChange?.(start), [start])
  const shown = asks.filter((one) => isShown(one, values, before))
  async function take(given: FormValues): Promise<void> {
    setSending(true)
    setProblem(undefined)
    try {
      await onSend({ ...settled, ...sentAnswers(shown, given) })
      forget(keptAs)
    } catch (error) {
      const told = problemOf(error)
      setProblem(told ?? 'defect')
      form.setFields(
        (told?.faults ?? []).map(({ field, title }) => ({
          name: pathOf(field) as never,
          errors: [title ?? ''],
        })),
      )
      const first = told?.faults?.at(0)
      if (first) form.scrollToField(pathOf(first.field), { focus: true })
    } finally {
      setSending(false)
    }
  }
  return (
    <Form<FormValues>
      form={form}
      layout="vertical"
      name={`${kind}-${step}`}
      className="asked"
      initialValues={start}
      requiredMark={false}
      onValuesChange={(_, all) => {
        keep(keptAs, all)
        onChange?.(all)
      }}
      onFinish={(given) => void take(given)}
      disabled={isSending}
    >
      <Heading>{stepName(lang, { kind, step })}</Heading>
      {Object.keys(suggested).length > 0 ? <p className="quiet">{words.page.prefilled}</p> : null}
      {problem ? <Refused problem={problem} /> : null}
      {shown.map((asked, at) => (
        <div key={asked.name}>
          {asked.part !== undefined && asked.part !== shown[at - 1]?.part ? (
            <Part name={asked.part} under={Heading} />
          ) : null}
          <AskedField asked={asked} path={[asked.name]} likely={likely} />
        </div>
      ))}
      <Button type="primary" htmlType="submit" loading={isSending}>
        {stepName(lang, { kind, step })}
      </Button>
    </Form>
  )
}

function Part({ name, under }: { readonly name: string; readonly under: 'h2' | 'h3' }) {
  const Title = under === 'h2' ? 'h3' : 'h4'
  return <Title className="asked__part">{words.parts[name]}</Title>
}

function Refused({ problem }: { readonly problem: Problem | 'defect' }) {
  if (problem === 'defect') return <Alert role="alert" type="error" title={trouble.broken} />
  const title = problem.status === 0 ? trouble.noAnswer : problem.title
  return (
    <Alert
      role="alert"
      type="error"
      title={title}
      description={
        problem.faults && problem.faults.length > 0 ? (
          <ul>
            {problem.faults.map(({ field, title: says }) => (
              <li key={field}>{`${labelOf(field)}: ${says ?? ''}`}</li>
            ))}
          </ul>
        ) : undefined
      }
    />
  )
}

function labelOf(field: string): string {
  const [name = '', row, part] = field.split('.')
  return [
    words.asked[name] ?? name,
    ...(row === undefined ? [] : [words.page.row(String(Number(row) + 1))]),
    ...(part === undefined ? [] : [words.asked[part] ?? part]),
  ].join(' › ')
}

function isShown(asked: Asked, values: FormValues, before: Before): boolean {
  return isAsked(asked, sentAnswers([], values), before)
}

function keptValues(name: string): FormValues {
  const kept = sessionStorage.getItem(`console ${name}`)
  return kept === null ? {} : (JSON.parse(kept) as FormValues)
}

function keep(name: string, values: FormValues): void {
  sessionStorage.setItem(`console ${name}`, JSON.stringify(values))
}

function forget(name: string): void {
  sessionStorage.removeItem(`console ${name}`)
}
