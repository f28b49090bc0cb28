import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import { useMemo, useState } from 'react'
import type { ToolId } from '#kernel'
import type { Going } from '#decide'
import { consoleWords } from '#console-words'
import { caseWords, planPageWords, planWords, sayNoPlan } from '#words'
import { problemOf } from '../../api/api.ts'
import { type ToldPlan, questions } from '../../api/questions.ts'
import { lang } from '../../frame/reader.ts'
import { Asking } from '../../parts/Asking.tsx'
import { Rows } from '../../parts/Rows.tsx'
import { Facts, Head, Part, ToolLink } from '../../parts/small.tsx'
import { speaker } from '../../parts/speaker.ts'

const words = planPageWords[lang]
const says = consoleWords[lang].plan
const { figures } = speaker

/** The plan for the whole register as it was reviewed: what it takes away, tool by tool where each goes. */
export function PlanScreen() {
  const asked = useQuery(questions.plan())
  const problem = problemOf(asked.error)
  return (
    <>
      <Head
        title={consoleWords[lang].screens.plan}
        lead={
          asked.data && words.lead(figures.count(asked.data.figures.tools.now), asked.data.asOf)
        }
      >
        <a href="/plan">
          <Button type="primary">{says.whatIf}</Button>
        </a>
      </Head>
      {problem?.type === 'urn:subtract:problem:register-not-evaluated' ? (
        <p>{sayNoPlan(planWords[lang], { type: 'register-not-evaluated' })}</p>
      ) : (
        <Asking of={asked}>{(plan) => <Planned plan={plan} />}</Asking>
      )}
    </>
  )
}

function Planned({ plan }: { readonly plan: ToldPlan }) {
  const { tools, hours, yuan } = plan.figures
  const saved = hours.now - hours.after
  const nowAfter = ({ now, after }: { readonly now: number; readonly after: number }) =>
    words.nowAfter(figures.about(now), figures.about(after))
  return (
    <>
      <section className="hours" aria-label={words.hours}>
        <p className="hours__figure">
          {hours.now === 0 ? words.noHours : words.removed(figures.about(saved))}{' '}
          {hours.now === 0 ? null : <span className="hours__unit">{words.hoursUnit}</span>}
        </p>
        <Facts
          rows={[
            [words.tools, nowAfter(tools)],
            [words.hours, nowAfter(hours)],
            [words.yuan, nowAfter(yuan)],
            [words.people, figures.count(plan.figures.peopleMoved)],
          ]}
        />
        <p className="quiet">{words.decide}</p>
      </section>
      <GoingTable plan={plan} />
    </>
  )
}

function GoingTable({ plan }: { readonly plan: ToldPlan }) {
  const [text, setText] = useState('')
  const nameOf = (id: ToolId) => plan.names.tools[id]?.name ?? id
  const officeOf = (id: ToolId) => plan.names.offices[plan.names.tools[id]?.office ?? ''] ?? ''
  const shown = useMemo(
    () =>
      plan.going.filter(({ tool }) => `${nameOf(tool)} ${officeOf(tool)}`.includes(text.trim())),
    [plan, text],
  )
  return (
    <Part title={words.going.heading}>
      <div className="filters">
        <Input
          allowClear
          aria-label={words.filters.text}
          placeholder={words.filters.text}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </div>
      <p className="quiet" role="status">
        {words.filters.found(figures.count(shown.length))}
      </p>
      <Rows<Going>
        isWide
        size="small"
        rowKey="tool"
        dataSource={shown}
        locale={{ emptyText: words.going.nothing }}
        pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
        columns={[
          {
            key: 'tool',
            title: caseWords[lang].page.about,
            render: (_, { tool }) => (
              <>
                <ToolLink id={tool} name={nameOf(tool)} />
                <br />
                <small className="quiet">{officeOf(tool)}</small>
              </>
            ),
          },
          {
            key: 'why',
            title: words.filters.why,
            render: (_, { why }) => words.going.why[why],
          },
          {
            key: 'to',
            title: words.going.moves,
            render: (_, { moves }) =>
              moves.length === 0 ? null : (
                <ul className="plain">
                  {[...new Set(moves.map(({ to }) => to.by))].map((by) => (
                    <li key={by}>
                      <ToolLink id={by} name={nameOf(by)} />
                    </li>
                  ))}
                </ul>
              ),
          },
          {
            key: 'saves',
            title: words.hours,
            align: 'right',
            className: 'number',
            sorter: (a, b) => a.saves - b.saves,
            render: (_, { saves }) => figures.about(saves),
          },
          {
            key: 'begin',
            title: caseWords[lang].page.openNew,
            render: (_, { tool }) => (
              <Link
                to="/cases/new"
                search={{ kind: 'finding', tool }}
                aria-label={says.begin(nameOf(tool))}
              >
                {caseWords[lang].kinds.finding}
              </Link>
            ),
          },
        ]}
      />
    </Part>
  )
}
