import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Form, Input } from 'antd'
import { useState } from 'react'
import type { Limit } from '#kernel'
import { outcomes } from '#decide'
import type { LimitEffect } from '#usecases'
import { consoleWords } from '#console-words'
import { sayAmount, sayCriterion, sayRulebookEdit } from '#words'
import { answered, api, problemOf } from '../../api/api.ts'
import { lang } from '../../frame/reader.ts'
import { Rows } from '../../parts/Rows.tsx'
import { Facts, OutcomeTag, Part, ToolLink } from '../../parts/small.tsx'
import { speaker } from '../../parts/speaker.ts'

const says = consoleWords[lang].rulebook
const { trouble } = consoleWords[lang]
const { terms, figures } = speaker

type Wish = { readonly value: string; readonly source: string }

/** Change one number: first what that would change, then, if it is wanted, save it. */
export function LimitEditor({ limit }: { readonly limit: Limit }) {
  const [form] = Form.useForm<Wish>()
  const [looked, setLooked] = useState<Wish>()
  const queries = useQueryClient()
  const look = useMutation({
    mutationFn: ({ value, source }: Wish) =>
      answered(
        api.POST('/api/rulebook/effect', {
          body: { limits: [{ id: limit.id, value: Number(value), source }] },
        }),
      ),
    onSuccess: (_effect, wish) => setLooked(wish),
  })
  const save = useMutation({
    mutationFn: ({ value, source }: Wish) =>
      answered(
        api.PUT('/api/rulebook/limits/{limit}', {
          params: { path: { limit: limit.id } },
          body: { value: Number(value), source, seen: limit.value },
        }),
      ),
    onSuccess: () => queries.invalidateQueries(),
  })
  const problem = problemOf(look.error ?? save.error)
  const isBusy = look.isPending || save.isPending
  return (
    <>
      <Facts
        rows={[
          [says.holds, sayAmount(speaker, limit.value, limit.unit)],
          [says.restsOn, limit.source],
        ]}
      />
      {save.isSuccess ? <Alert role="status" type="success" title={says.saved} /> : null}
      {problem ? (
        <Alert role="alert" type="error" title={problem.title || trouble.noAnswer} />
      ) : null}
      <Form<Wish>
        form={form}
        layout="vertical"
        name="limit"
        className="asked"
        requiredMark={false}
        disabled={isBusy}
        onValuesChange={() => {
          setLooked(undefined)
          save.reset()
        }}
        onFinish={(wish) => look.mutate(wish)}
      >
        <Form.Item
          name="value"
          label={
            limit.unit === 'share'
              ? says.newValue
              : speaker.words.aside(says.newValue, terms.units[limit.unit])
          }
          extra={limit.unit === 'share' ? says.share : undefined}
          validateTrigger="onSubmit"
          rules={[{ validator: (_, text?: string) => asNumber(limit, text) }]}
        >
          <Input inputMode="decimal" autoComplete="off" className="short" aria-required />
        </Form.Item>
        <Form.Item name="source" label={says.restsOn}>
          <Input.TextArea rows={3} maxLength={2000} aria-required />
        </Form.Item>
        <p className="quiet" role="status">
          {look.isPending ? says.looking : says.lookFirst}
        </p>
        <div className="buttons">
          <Button type={looked ? 'default' : 'primary'} htmlType="submit" loading={look.isPending}>
            {says.look}
          </Button>
          {looked ? (
            <Button type="primary" loading={save.isPending} onClick={() => save.mutate(looked)}>
              {says.save}
            </Button>
          ) : null}
        </div>
      </Form>
      {looked && look.data ? <Effect effect={look.data} /> : null}
    </>
  )
}

/** An empty box is no nought, and a word no number. */
async function asNumber({ id, unit }: Limit, text = ''): Promise<void> {
  if (text.trim() !== '' && Number.isFinite(Number(text))) return
  throw new Error(sayRulebookEdit(lang, { type: 'limit-not-in-range', id, unit }))
}

function Effect({ effect }: { readonly effect: LimitEffect }) {
  const { rules, changed, changedInAll, tools, hoursAfter } = effect
  const nowThen = ({ now, then }: { readonly now: number; readonly then: number }) =>
    now === then ? figures.count(now) : says.nowThen(figures.count(now), figures.count(then))
  const titles = (criteria: readonly string[]) => (
    <ul className="plain">
      {criteria.map((criterion) => (
        <li key={criterion}>{sayCriterion(speaker, criterion)}</li>
      ))}
    </ul>
  )
  const isSame = changedInAll === 0 && rules.length === 0 && hoursAfter.now === hoursAfter.then
  return (
    <Part title={says.effect}>
      <p role="status">
        <strong>
          {isSame ? says.nothing : says.changed(figures.count(changedInAll), figures.count(tools))}
        </strong>
      </p>
      <Facts
        rows={[
          ...outcomes.map(
            (outcome) => [terms.outcomes[outcome], nowThen(effect.outcomes[outcome])] as const,
          ),
          [
            says.hoursAfter,
            says.nowThen(figures.about(hoursAfter.now), figures.about(hoursAfter.then)),
          ],
        ]}
      />
      {rules.length > 0 ? (
        <Rows
          size="small"
          rowKey="criterion"
          pagination={false}
          dataSource={[...rules]}
          columns={[
            {
              key: 'rule',
              title: says.rule,
              render: (_, { criterion }) => sayCriterion(speaker, criterion),
            },
            {
              key: 'findings',
              title: says.findings,
              className: 'number',
              align: 'right',
              render: (_, { now, then }) => nowThen({ now: now.findings, then: then.findings }),
            },
            {
              key: 'gaps',
              title: says.gaps,
              className: 'number',
              align: 'right',
              render: (_, { now, then }) => nowThen({ now: now.gaps, then: then.gaps }),
            },
          ]}
        />
      ) : null}
      {changed.length > 0 ? (
        <Rows
          size="small"
          rowKey="tool"
          dataSource={[...changed]}
          pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
          columns={[
            {
              key: 'tool',
              title: speaker.words.register.name,
              render: (_, { tool, name }) => <ToolLink id={tool} name={name} />,
            },
            { key: 'gained', title: says.gained, render: (_, { gained }) => titles(gained) },
            { key: 'lost', title: says.lost, render: (_, { lost }) => titles(lost) },
            {
              key: 'outcome',
              title: speaker.words.register.outcome,
              render: (_, { outcome }) =>
                outcome ? (
                  <>
                    {outcome.now ? <OutcomeTag outcome={outcome.now} /> : null}
                    {' → '}
                    {outcome.then ? <OutcomeTag outcome={outcome.then} /> : null}
                  </>
                ) : null,
            },
          ]}
        />
      ) : null}
    </Part>
  )
}
