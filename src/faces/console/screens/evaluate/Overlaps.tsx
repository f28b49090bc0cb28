import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { Button, Drawer } from 'antd'
import type { StoredName, StoredOverlap } from '#usecases'
import { consoleWords } from '#console-words'
import { overlapReason } from '#words'
import { questions } from '../../api/questions.ts'
import { lang } from '../../frame/reader.ts'
import { Asking } from '../../parts/Asking.tsx'
import { Rows } from '../../parts/Rows.tsx'
import { Facts, Head, ToolLink } from '../../parts/small.tsx'
import { speaker } from '../../parts/speaker.ts'

const route = getRouteApi('/evaluate/overlaps')
const says = speaker.words.overlap
const { figures, words } = speaker
const pageSize = 50

/** Pairs of tools that do the same job, highest overlap first; one pair in the drawer, capability by capability. */
export function Overlaps() {
  const { page = '1', a, b } = route.useSearch()
  const navigate = useNavigate()
  const found = useQuery({
    ...questions.overlaps(Number(page)),
    placeholderData: keepPreviousData,
  })
  const at = (search: Readonly<Record<string, string | undefined>>) =>
    void navigate({ to: '/evaluate/overlaps', search })
  return (
    <>
      <Head title={consoleWords[lang].screens.overlaps} lead={says.lead} />
      <Asking of={found}>
        {({ rows, total }) => (
          <Rows<StoredOverlap>
            isWide
            size="small"
            rowKey={({ overlap }) => `${overlap.a} ${overlap.b}`}
            dataSource={[...rows]}
            locale={{ emptyText: says.none }}
            loading={found.isPlaceholderData}
            pagination={{
              current: Number(page),
              pageSize,
              total,
              showSizeChanger: false,
              hideOnSinglePage: true,
              onChange: (next) => at({ page: String(next) }),
            }}
            columns={[
              { key: 'a', title: says.first, render: (_, row) => <Side tool={row.a} /> },
              { key: 'b', title: says.second, render: (_, row) => <Side tool={row.b} /> },
              {
                key: 'audience',
                title: says.audienceName,
                render: (_, { overlap }) => (
                  <>
                    {says.audience[overlap.audience]}
                    <br />
                    <small className="quiet">{says.territory[overlap.territory]}</small>
                  </>
                ),
              },
              {
                key: 'degree',
                title: says.degree,
                align: 'right',
                className: 'number',
                render: (_, { overlap }) => figures.share(overlap.degree),
              },
              {
                key: 'compare',
                title: <span className="out-of-sight">{says.compare}</span>,
                render: (_, { overlap, ...pair }) => (
                  <Button
                    size="small"
                    aria-label={`${says.compare}: ${says.pairTitle(pair.a.name, pair.b.name)}`}
                    onClick={() => at({ page, a: overlap.a, b: overlap.b })}
                  >
                    {says.compare}
                  </Button>
                ),
              },
            ]}
          />
        )}
      </Asking>
      <Drawer
        open={a !== undefined && b !== undefined}
        onClose={() => at({ page })}
        title={says.compare}
        size="large"
        destroyOnHidden
      >
        {a !== undefined && b !== undefined ? <Pair a={a} b={b} /> : null}
      </Drawer>
    </>
  )
}

function Side({ tool }: { readonly tool: StoredName }) {
  return (
    <>
      <ToolLink id={tool.id} name={tool.name} />
      <br />
      <small className="quiet">{`${words.kinds[tool.kind]} · ${tool.office}`}</small>
    </>
  )
}

function Pair({ a, b }: { readonly a: string; readonly b: string }) {
  const asked = useQuery(questions.overlap(a, b))
  return (
    <Asking of={asked}>
      {({ overlap, ...pair }) => (
        <>
          <h2>{says.pairTitle(pair.a.name, pair.b.name)}</h2>
          <Facts
            rows={[
              [says.first, <Side key="a" tool={pair.a} />],
              [says.second, <Side key="b" tool={pair.b} />],
              [says.degree, figures.share(overlap.degree)],
              [says.audienceName, says.audience[overlap.audience]],
              [says.territoryName, says.territory[overlap.territory]],
            ]}
          />
          <p>{says.covers(pair.a.name, pair.b.name, figures.share(overlap.aCoveredByB))}</p>
          <p>{says.covers(pair.b.name, pair.a.name, figures.share(overlap.bCoveredByA))}</p>
          <h3>{says.pairs}</h3>
          <Rows
            size="small"
            pagination={false}
            rowKey={(one) => `${one.a} ${one.b}`}
            dataSource={[...overlap.pairs]}
            locale={{ emptyText: says.noPairs }}
            columns={[
              { key: 'a', title: pair.a.name, dataIndex: 'a' },
              { key: 'b', title: pair.b.name, dataIndex: 'b' },
              {
                key: 'because',
                title: says.because,
                render: (_, { because }) =>
                  figures.list(because.map((reason) => overlapReason(reason, lang))),
              },
              {
                key: 'similarity',
                title: says.similarity,
                align: 'right',
                className: 'number',
                render: (_, { similarity }) => figures.share(similarity),
              },
            ]}
          />
          <p className="quiet">{says.decide}</p>
        </>
      )}
    </Asking>
  )
}
