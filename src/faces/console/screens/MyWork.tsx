import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import type { Day } from '#kernel'
import type { CaseRow } from '#usecases'
import { consoleWords } from '#console-words'
import { caseWords } from '#words'
import { questions } from '../api/questions.ts'
import { lang } from '../frame/reader.ts'
import { Asking } from '../parts/Asking.tsx'
import { CaseTable } from '../parts/CaseTable.tsx'
import { Head, Part } from '../parts/small.tsx'
import { speaker } from '../parts/speaker.ts'

const words = consoleWords[lang]
const says = words.work
const { count } = speaker.figures

/** My work today: what is late first, then what is due soon, then the rest; and what others have left lying, for whoever decides. */
export function MyWork() {
  const asked = useQuery(questions.digest())
  return (
    <>
      <Head title={words.screens.work} lead={asked.data && speaker.figures.day(asked.data.today)}>
        <Link to="/cases/new" search={{ kind: 'filing' }}>
          <Button type="primary">
            {caseWords[lang].page.newTitle(caseWords[lang].kinds.filing)}
          </Button>
        </Link>
      </Head>
      <Asking of={asked}>
        {({ late, soon, waiting, escalated, today }) => (
          <>
            <Some title={says.late} rows={late} today={today} />
            <Some title={says.soon} rows={soon} today={today} />
            <Part title={says.waiting(count(waiting.length))}>
              <CaseTable
                rows={waiting}
                total={waiting.length}
                today={today}
                empty={caseWords[lang].page.nothingWaits}
              />
            </Part>
            <Some title={says.escalated} rows={escalated} today={today} />
          </>
        )}
      </Asking>
    </>
  )
}

function Some({
  title,
  rows,
  today,
}: {
  readonly title: (cases: string) => string
  readonly rows: readonly CaseRow[]
  readonly today: Day
}) {
  if (rows.length === 0) return null
  return (
    <Part title={title(count(rows.length))}>
      <CaseTable rows={rows} total={rows.length} today={today} empty="" />
    </Part>
  )
}
