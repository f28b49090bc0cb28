import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { type Summary, outcomes } from '#decide'
import { findingFamilies } from '#evaluate'
import { consoleWords } from '#console-words'
import { questions } from '../../api/questions.ts'
import { lang } from '../../frame/reader.ts'
import { Asking } from '../../parts/Asking.tsx'
import { Bars } from '../../parts/Bars.tsx'
import { Rows } from '../../parts/Rows.tsx'
import { Head, OutcomeTag, Part } from '../../parts/small.tsx'
import { speaker } from '../../parts/speaker.ts'

const words = consoleWords[lang]
const says = words.findings
const { terms, figures } = speaker
const { overview } = speaker.words

/** What is wrong, by the five families and by what is recommended; every figure leads to its tools. */
export function Findings() {
  const asked = useQuery(questions.overview())
  return (
    <>
      <Head title={words.screens.findings} lead={says.lead} />
      <Asking of={asked}>{({ summary }) => <Found summary={summary} />}</Asking>
    </>
  )
}

function Found({ summary }: { readonly summary: Summary }) {
  const families = useMemo(
    () =>
      findingFamilies
        .map((family) => ({ family, tools: summary.byFamily[family] }))
        .toSorted((a, b) => b.tools - a.tools),
    [summary],
  )
  const bars = useMemo(
    () =>
      families.map(({ family, tools }) => ({
        name: terms.families[family],
        value: tools,
        says: figures.count(tools),
      })),
    [families],
  )
  const first = families[0]
  return (
    <>
      <Part title={overview.families}>
        {first ? (
          <Bars
            rows={bars}
            says={says.mostOf(
              terms.families[first.family],
              figures.count(first.tools),
              figures.count(summary.tools),
            )}
          />
        ) : null}
        <Rows
          size="small"
          rowKey="family"
          pagination={false}
          dataSource={families}
          columns={[
            {
              key: 'family',
              title: overview.families,
              render: (_, { family }) => (
                <Link to="/register" search={{ family }}>
                  {terms.families[family]}
                </Link>
              ),
            },
            {
              key: 'tools',
              title: overview.toolsWord,
              align: 'right',
              className: 'number',
              render: (_, { tools }) => figures.count(tools),
            },
          ]}
        />
      </Part>
      <Part title={overview.outcomesTitle} lead={overview.outcomesNote}>
        <Rows
          size="small"
          rowKey="outcome"
          pagination={false}
          dataSource={outcomes.map((outcome) => ({ outcome, tools: summary.byOutcome[outcome] }))}
          columns={[
            {
              key: 'outcome',
              title: speaker.words.register.outcome,
              render: (_, { outcome }) => (
                <Link to="/register" search={{ outcome }}>
                  <OutcomeTag outcome={outcome} />
                </Link>
              ),
            },
            {
              key: 'tools',
              title: overview.toolsWord,
              align: 'right',
              className: 'number',
              render: (_, { tools }) => figures.count(tools),
            },
          ]}
        />
      </Part>
    </>
  )
}
