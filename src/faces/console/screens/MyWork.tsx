import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
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

/** My work today: what waits for me, what is late first. */
export function MyWork() {
  const mine = useQuery(questions.myCases())
  return (
    <>
      <Head title={words.screens.work} lead={mine.data && speaker.figures.day(mine.data.today)}>
        <Link to="/cases/new" search={{ kind: 'filing' }}>
          <Button type="primary">
            {caseWords[lang].page.newTitle(caseWords[lang].kinds.filing)}
          </Button>
        </Link>
      </Head>
      <Asking of={mine}>
        {({ rows, today }) => {
          const late = rows.filter(({ due }) => due !== undefined && due.on < today)
          const rest = rows.filter((row) => !late.includes(row))
          return (
            <>
              {late.length > 0 ? (
                <Part title={says.late(count(late.length))}>
                  <CaseTable rows={late} total={late.length} today={today} empty="" />
                </Part>
              ) : null}
              <Part title={says.waiting(count(rest.length))}>
                <CaseTable
                  rows={rest}
                  total={rest.length}
                  today={today}
                  empty={caseWords[lang].page.nothingWaits}
                />
              </Part>
            </>
          )
        }}
      </Asking>
    </>
  )
}
