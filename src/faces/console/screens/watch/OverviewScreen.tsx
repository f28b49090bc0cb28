import { useQuery } from '@tanstack/react-query'
import { Link, getRouteApi } from '@tanstack/react-router'
import { Breadcrumb, Table } from 'antd'
import { useMemo } from 'react'
import { inHours, isWithin } from '#kernel'
import { regionsAbove, regionsBelow } from '#register'
import type { Overview } from '#usecases'
import { consoleWords } from '#console-words'
import { type OfficeWithTools, questions } from '../../api/questions.ts'
import { lang } from '../../frame/reader.ts'
import { Asking } from '../../parts/Asking.tsx'
import { Bars } from '../../parts/Bars.tsx'
import { Head, OfficeLink, Part, Unknown } from '../../parts/small.tsx'
import { speaker } from '../../parts/speaker.ts'

const route = getRouteApi('/watch/overview')
const words = consoleWords[lang]
const says = words.overview
const { overview: terms } = speaker.words
const { figures } = speaker
const mostBars = 12

/** The load now and after, by region down the tree to the single office. */
export function OverviewScreen() {
  const overview = useQuery(questions.overview())
  const offices = useQuery(questions.offices())
  return (
    <>
      <Head
        title={words.screens.overview}
        lead={
          overview.data &&
          terms.lead(
            figures.count(overview.data.summary.tools),
            figures.count(overview.data.summary.offices),
            figures.day(overview.data.asOf),
          )
        }
      />
      <Asking of={overview}>
        {(told) => (
          <>
            <HoursNow overview={told} />
            <Asking of={offices}>{(all) => <ByRegion overview={told} offices={all} />}</Asking>
          </>
        )}
      </Asking>
    </>
  )
}

function HoursNow({ overview: { summary } }: { readonly overview: Overview }) {
  const { hoursNow: now, hoursAfter: after } = summary
  const saved = now.likely - after.likely
  if (now.high === 0) {
    return (
      <p>
        <Unknown>{terms.noHours}</Unknown>
      </p>
    )
  }
  return (
    <section className="hours" aria-label={terms.hoursYear}>
      <p className="hours__figure">
        {saved > 0 ? terms.removed(figures.about(saved)) : figures.about(now.likely)}{' '}
        <span className="hours__unit">{terms.hoursUnit}</span>
      </p>
      <p>
        {saved > 0
          ? terms.hoursSays(
              figures.about(now.likely),
              figures.about(after.likely),
              figures.share(saved / now.likely),
            )
          : terms.noSaving}
      </p>
      {summary.hoursUnknown > 0 ? (
        <p className="quiet">{terms.notCounted(figures.count(summary.hoursUnknown))}</p>
      ) : null}
    </section>
  )
}

type Load = {
  readonly key: string
  readonly region?: string
  readonly office?: OfficeWithTools
  readonly tools: number
  readonly hours: number
  readonly unknownTools: number
}

function ByRegion({
  overview,
  offices,
}: {
  readonly overview: Overview
  readonly offices: readonly OfficeWithTools[]
}) {
  const { within } = route.useSearch()
  const loads = useMemo(() => loadsIn(overview, offices, within), [overview, offices, within])
  const regions = offices.flatMap(({ region }) => region ?? [])
  const trail = within === undefined ? [] : [...regionsAbove(regions, within), within]
  const bars = useMemo(
    () =>
      loads
        .filter(({ hours }) => hours > 0)
        .slice(0, mostBars)
        .map((load) => ({
          name: nameOf(load),
          value: load.hours,
          says: speaker.words.hours(figures.about(load.hours)),
        })),
    [loads],
  )
  return (
    <Part title={says.byRegion} lead={terms.loadNote}>
      <Breadcrumb
        items={[
          { key: '', title: <Link to="/watch/overview">{says.allRegions}</Link> },
          ...trail.map((region) => ({
            key: region,
            title: (
              <Link to="/watch/overview" search={{ within: region }}>
                {region}
              </Link>
            ),
          })),
        ]}
      />
      {bars.length > 0 && bars[0] ? (
        <Bars rows={bars} says={says.most(bars[0].name, bars[0].says)} />
      ) : null}
      <Table<Load>
        size="small"
        rowKey="key"
        dataSource={[...loads]}
        pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
        locale={{ emptyText: says.none }}
        scroll={{ x: 'max-content' }}
        columns={[
          {
            key: 'name',
            title: says.regionOrOffice,
            render: (_, load) =>
              load.office ? (
                <OfficeLink id={load.office.id} name={load.office.name} />
              ) : load.region === undefined ? (
                <Unknown>{says.noRegion}</Unknown>
              ) : (
                <Link to="/watch/overview" search={{ within: load.region }}>
                  {load.region}
                </Link>
              ),
          },
          {
            key: 'hours',
            title: terms.hoursYear,
            align: 'right',
            className: 'number',
            render: (_, load) => figures.about(load.hours),
          },
          {
            key: 'tools',
            title: terms.toolsCounted,
            align: 'right',
            className: 'number',
            render: (_, load) => figures.count(load.tools),
          },
          {
            key: 'unknown',
            title: terms.hoursUnknownTools,
            align: 'right',
            className: 'number',
            render: (_, load) => figures.count(load.unknownTools),
          },
        ]}
      />
    </Part>
  )
}

function nameOf({ office, region }: Load): string {
  return office?.name ?? region ?? says.noRegion
}

/** The regions one step down and the offices that stand here themselves, heaviest first. */
function loadsIn(
  { burdenByOffice }: Overview,
  offices: readonly OfficeWithTools[],
  within: string | undefined,
): readonly Load[] {
  const sums = new Map(burdenByOffice.map((sum) => [sum.key, sum]))
  const sumOf = (some: readonly OfficeWithTools[]) => {
    const found = some.flatMap(({ id }) => sums.get(id) ?? [])
    return {
      tools: found.reduce((all, { tools }) => all + tools, 0),
      unknownTools: found.reduce((all, one) => all + one.unknownTools, 0),
      hours: found.reduce((all, one) => all + inHours(one.minutesPerYear).likely, 0),
    }
  }
  const regions = regionsBelow(
    offices.flatMap(({ region }) => region ?? []),
    within,
  )
  const below = regions.map((region) => ({
    key: region,
    region,
    ...sumOf(
      offices.filter((office) => office.region !== undefined && isWithin(office.region, region)),
    ),
  }))
  const here = offices.filter(({ region }) => (within === undefined ? !region : region === within))
  const elsewhere = { key: '', ...sumOf(here) }
  const single =
    within === undefined
      ? [elsewhere].filter(({ tools, unknownTools }) => tools + unknownTools > 0)
      : here.map((office) => ({ key: office.id, office, ...sumOf([office]) }))
  return [...below, ...single].toSorted((a, b) => b.hours - a.hours)
}
