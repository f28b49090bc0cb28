import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, getRouteApi, useNavigate } from '@tanstack/react-router'
import type { PublicDecision } from '#usecases'
import { consoleWords } from '#console-words'
import { caseWords, placeName } from '#words'
import { questions } from '../../api/questions.ts'
import { lang } from '../../frame/reader.ts'
import { Asking } from '../../parts/Asking.tsx'
import { Rows } from '../../parts/Rows.tsx'
import { Head, OfficeLink, OutcomeTag, ToolLink } from '../../parts/small.tsx'

const route = getRouteApi('/decide/decisions')
const words = caseWords[lang]
const pageSize = 20

/** What people decided: by whom, on what grounds, into which tool, until when. */
export function Decisions() {
  const { page = '1' } = route.useSearch()
  const navigate = useNavigate()
  const found = useQuery({
    ...questions.decisions(Number(page)),
    placeholderData: keepPreviousData,
  })
  return (
    <>
      <Head title={consoleWords[lang].screens.decisions} lead={words.public.decisionsLead} />
      <Asking of={found}>
        {({ rows, total }) => (
          <Rows<PublicDecision>
            isWide
            size="small"
            rowKey="case"
            dataSource={[...rows]}
            loading={found.isPlaceholderData}
            locale={{ emptyText: words.public.noDecisions }}
            pagination={{
              current: Number(page),
              pageSize,
              total,
              showSizeChanger: false,
              hideOnSinglePage: true,
              onChange: (next) =>
                void navigate({ to: '/decide/decisions', search: { page: String(next) } }),
            }}
            columns={[
              {
                key: 'title',
                title: words.page.case,
                render: (_, row) => (
                  <>
                    <Link to="/cases/$case" params={{ case: row.case }}>
                      {row.title}
                    </Link>
                    <br />
                    <small className="quiet">
                      <OfficeLink id={row.office.id} name={row.office.name} />
                    </small>
                  </>
                ),
              },
              {
                key: 'outcome',
                title: words.public.outcome,
                render: (_, { outcome, into }) => (
                  <>
                    <OutcomeTag outcome={outcome} />
                    {into ? (
                      <>
                        {' '}
                        <ToolLink id={into.id} name={into.name} />
                      </>
                    ) : null}
                  </>
                ),
              },
              {
                key: 'grounds',
                title: words.public.grounds,
                render: (_, { grounds, authority }) => (
                  <div className="measure">
                    {grounds}
                    <br />
                    <small className="quiet">{authority}</small>
                  </div>
                ),
              },
              {
                key: 'on',
                title: words.public.decided,
                dataIndex: 'decidedOn',
                className: 'number',
              },
              {
                key: 'place',
                title: words.page.stands,
                render: (_, { place }) => placeName(lang, { kind: 'finding', place }),
              },
              { key: 'due', title: words.page.due, dataIndex: 'dueOn', className: 'number' },
            ]}
          />
        )}
      </Asking>
    </>
  )
}
