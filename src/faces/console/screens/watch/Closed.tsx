import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, getRouteApi, useNavigate } from '@tanstack/react-router'
import type { ClosedTool } from '#usecases'
import { consoleWords } from '#console-words'
import { caseWords, placeName } from '#words'
import { questions } from '../../api/questions.ts'
import { lang } from '../../frame/reader.ts'
import { Asking } from '../../parts/Asking.tsx'
import { Rows } from '../../parts/Rows.tsx'
import { Head, ToolLink } from '../../parts/small.tsx'
import { speaker } from '../../parts/speaker.ts'

const route = getRouteApi('/watch/closed')
const words = caseWords[lang]
const { count } = speaker.figures
const pageSize = 20

/** Tools that go or are gone: where their people were sent, and how many still come to the old address. */
export function Closed() {
  const { page = '1' } = route.useSearch()
  const navigate = useNavigate()
  const found = useQuery({ ...questions.closed(Number(page)), placeholderData: keepPreviousData })
  return (
    <>
      <Head title={consoleWords[lang].screens.closed} lead={consoleWords[lang].closed.lead} />
      <Asking of={found}>
        {({ rows, total }) => (
          <Rows<ClosedTool>
            isWide
            size="small"
            rowKey="case"
            dataSource={[...rows]}
            loading={found.isPlaceholderData}
            locale={{ emptyText: words.public.noClosed }}
            pagination={{
              current: Number(page),
              pageSize,
              total,
              showSizeChanger: false,
              hideOnSinglePage: true,
              onChange: (next) =>
                void navigate({ to: '/watch/closed', search: { page: String(next) } }),
            }}
            columns={[
              {
                key: 'tool',
                title: words.page.about,
                render: (_, { tool, office, isOffline }) => (
                  <>
                    <ToolLink id={tool.id} name={tool.name} life={isOffline ? 'retired' : 'live'} />
                    <br />
                    <small className="quiet">{office.name}</small>
                  </>
                ),
              },
              {
                key: 'place',
                title: words.page.stands,
                render: (_, row) => (
                  <Link to="/cases/$case" params={{ case: row.case }}>
                    {placeName(lang, { kind: 'retirement', place: row.place })}
                  </Link>
                ),
              },
              { key: 'ends', title: words.public.endsOn, dataIndex: 'endsOn', className: 'number' },
              {
                key: 'successors',
                title: words.public.successor,
                render: (_, { successors }) => (
                  <ul className="plain">
                    {successors.map(({ id, name }) => (
                      <li key={id}>
                        <ToolLink id={id} name={name} />
                      </li>
                    ))}
                  </ul>
                ),
              },
              {
                key: 'arrivals',
                title: consoleWords[lang].closed.arrivals,
                align: 'right',
                className: 'number',
                render: (_, { arrivals }) => count(arrivals),
              },
            ]}
          />
        )}
      </Asking>
    </>
  )
}
