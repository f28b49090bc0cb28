import { useQuery } from '@tanstack/react-query'
import { Link, getRouteApi } from '@tanstack/react-router'
import { Breadcrumb } from 'antd'
import { useMemo } from 'react'
import type { Overview, RegionPart, RegionView } from '#usecases'
import { consoleWords } from '#console-words'
import { questions } from '../../api/questions.ts'
import { lang } from '../../frame/reader.ts'
import { Asking } from '../../parts/Asking.tsx'
import { Bars } from '../../parts/Bars.tsx'
import { Rows } from '../../parts/Rows.tsx'
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
            <ByRegion />
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

function ByRegion() {
  const { within } = route.useSearch()
  const asked = useQuery(questions.region(within))
  return <Asking of={asked}>{(view) => <Region view={view} />}</Asking>
}

function Region({ view }: { readonly view: RegionView }) {
  const loads = view.parts
  const trail = [...view.above, ...(view.region === undefined ? [] : [view.region])]
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
      <Rows<RegionPart>
        isWide
        size="small"
        rowKey={nameOf}
        dataSource={[...loads]}
        pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
        locale={{ emptyText: says.none }}
        columns={[
          {
            key: 'name',
            title: says.regionOrOffice,
            render: (_, part) => <PartLink part={part} />,
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

function nameOf(part: RegionPart): string {
  switch (part.type) {
    case 'region':
      return part.region
    case 'office':
      return part.name
    case 'nowhere':
      return says.noRegion
  }
}

function PartLink({ part }: { readonly part: RegionPart }) {
  switch (part.type) {
    case 'region':
      return (
        <Link to="/watch/overview" search={{ within: part.region }}>
          {part.region}
        </Link>
      )
    case 'office':
      return <OfficeLink id={part.office} name={part.name} />
    case 'nowhere':
      return <Unknown>{says.noRegion}</Unknown>
  }
}
