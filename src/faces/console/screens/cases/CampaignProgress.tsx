import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Progress } from 'antd'
import { useState } from 'react'
import type { CaseId } from '#kernel'
import { caseWords } from '#words'
import { questions } from '../../api/questions.ts'
import { lang } from '../../frame/reader.ts'
import { CaseTable } from '../../parts/CaseTable.tsx'
import { Part } from '../../parts/small.tsx'
import { speaker } from '../../parts/speaker.ts'

const { page: says } = caseWords[lang]
const { count } = speaker.figures
const pageSize = 50
const wholeShare = 100

/** How far a campaign has come: how many have replied, and where each stands, without rank. */
export function CampaignProgress({ id }: { readonly id: CaseId }) {
  const [page, setPage] = useState(1)
  const all = useQuery({
    ...questions.cases({ about: id, kind: 'inspection', order: 'title', page, pageSize }),
    placeholderData: keepPreviousData,
  })
  const replied = useQuery(
    questions.cases({
      about: id,
      kind: 'inspection',
      place: 'answered,drawn,checked',
      pageSize: 1,
    }),
  )
  const { rows = [], total = 0 } = all.data ?? {}
  const done = replied.data?.total ?? 0
  const share = total === 0 ? 0 : Math.round((done / total) * wholeShare)
  return (
    <Part title={says.inspections} lead={says.inspectionsNote}>
      <p role="status">{says.progress(count(done), count(total))}</p>
      <Progress percent={share} aria-label={says.progress(count(done), count(total))} />
      <CaseTable
        rows={rows}
        total={total}
        page={page}
        pageSize={pageSize}
        withKind={false}
        withOffice={false}
        empty={says.empty}
        onPage={setPage}
      />
    </Part>
  )
}
