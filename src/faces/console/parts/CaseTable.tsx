import { Link } from '@tanstack/react-router'
import type { Day } from '#kernel'
import type { CaseRow } from '#usecases'
import { caseWords, placeName } from '#words'
import { lang } from '../frame/reader.ts'
import { DueOf } from './Clocks.tsx'
import { Rows } from './Rows.tsx'
import { OfficeLink, ToolLink } from './small.tsx'

const words = caseWords[lang]
const says = words.page

/** Cases one a row: what it is about, where it stands, whose, and until when. */
export function CaseTable({
  rows,
  total,
  page = 1,
  pageSize = rows.length,
  today,
  isAsking = false,
  withKind = true,
  withOffice = true,
  empty,
  onPage,
}: {
  readonly rows: readonly CaseRow[]
  readonly total: number
  readonly page?: number
  readonly pageSize?: number
  readonly today?: Day | undefined
  readonly isAsking?: boolean
  readonly withKind?: boolean
  readonly withOffice?: boolean
  readonly empty: string
  readonly onPage?: (page: number) => void
}) {
  return (
    <Rows<CaseRow>
      isWide
      size="small"
      rowKey="id"
      dataSource={[...rows]}
      loading={isAsking}
      locale={{ emptyText: empty }}
      pagination={
        total > rows.length && onPage
          ? { current: page, pageSize, total, showSizeChanger: false, onChange: onPage }
          : false
      }
      columns={[
        {
          key: 'title',
          title: says.case,
          render: (_, row) => (
            <>
              <Link to="/cases/$case" params={{ case: row.id }}>
                {row.title}
              </Link>
              <br />
              <small className="quiet">
                {withKind ? `${words.kinds[row.kind]} · ${row.id}` : row.id}
              </small>
            </>
          ),
        },
        {
          key: 'place',
          title: says.stands,
          render: (_, row) => placeName(lang, row),
        },
        ...(rows.some(({ tool }) => tool)
          ? [
              {
                key: 'tool',
                title: says.about,
                render: (_: unknown, { tool }: CaseRow) =>
                  tool ? <ToolLink id={tool.id} name={tool.name} /> : null,
              },
            ]
          : []),
        ...(withOffice
          ? [
              {
                key: 'office',
                title: says.office,
                render: (_: unknown, { office }: CaseRow) => (
                  <OfficeLink id={office.id} name={office.name} />
                ),
              },
            ]
          : []),
        {
          key: 'due',
          title: says.due,
          render: (_, row) => <DueOf row={row} today={today} />,
        },
      ]}
    />
  )
}
