import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Input, Radio, Select } from 'antd'
import type { ReactNode } from 'react'
import type { CaseKind, CasePlace } from '#act'
import { tableOf } from '#act'
import { consoleWords } from '#console-words'
import { caseWords, placeName } from '#words'
import { questions } from '../../api/questions.ts'
import { withQuery } from '../../frame/withQuery.ts'
import { lang } from '../../frame/reader.ts'
import { type Screen, paths } from '../../frame/stages.ts'
import { Asking } from '../../parts/Asking.tsx'
import { CaseTable } from '../../parts/CaseTable.tsx'
import { Head } from '../../parts/small.tsx'
import { speaker } from '../../parts/speaker.ts'

const { page: says } = caseWords[lang]
const words = consoleWords[lang]
const pageSize = 50

/** A list of cases that a screen is for: one kind, and those places of it that belong to the stage. */
type ListOf = {
  readonly screen: Screen
  readonly kind: CaseKind
  readonly places: readonly CasePlace[]
  readonly lead: string
  readonly children?: ReactNode
}

/** Applications: to establish, to go live, to change, to close. */
export function Filings() {
  return <CaseList screen="filings" kind="filing" places={[]} lead={words.cases.filings} />
}

/** Campaigns of self-inspection. */
export function Campaigns() {
  return (
    <CaseList screen="campaigns" kind="campaign" places={[]} lead={words.cases.campaigns}>
      <Link to="/cases/new" search={{ kind: 'campaign' }}>
        <Button type="primary">
          {caseWords[lang].page.newTitle(caseWords[lang].kinds.campaign)}
        </Button>
      </Link>
    </CaseList>
  )
}

/** Findings that are being heard: told, answered, objected, exempted. */
export function Hearings() {
  return (
    <CaseList
      screen="hearings"
      kind="finding"
      places={['told', 'heard', 'objected', 'exempted']}
      lead={words.cases.hearings}
    />
  )
}

/** What was decided and is to be done: orders, reports, verification, closure. */
export function Orders() {
  return (
    <CaseList
      screen="orders"
      kind="finding"
      places={['decided', 'ordered', 'reported', 'verified', 'closed']}
      lead={words.cases.orders}
    />
  )
}

/** Mergers and retirements. */
export function Retirements() {
  return (
    <CaseList screen="retirements" kind="retirement" places={[]} lead={words.cases.retirements} />
  )
}

function CaseList({ screen, kind, places, lead, children }: ListOf) {
  const search = useSearch({ strict: false }) as Readonly<Record<string, string | undefined>>
  const navigate = useNavigate()
  const { is = 'open', place, text, page = '1' } = search
  const all = places.length > 0 ? places : (tableOf(kind).places as readonly CasePlace[])
  const found = useQuery({
    ...questions.cases({
      kind,
      ...((is === 'open' || is === 'ended') && { is }),
      ...(text && { text }),
      page: Number(page),
      pageSize,
      ...((place ?? places[0]) && { place: place ?? places.join(',') }),
    }),
    placeholderData: keepPreviousData,
  })
  const me = useQuery(questions.myCases())
  const at = (change: Readonly<Record<string, string | undefined>>) =>
    void navigate({
      href: `/console${withQuery(paths[screen], { ...search, page: undefined, ...change })}`,
    })
  return (
    <>
      <Head title={words.screens[screen]} lead={lead}>
        {children}
      </Head>
      <div className="filters" role="search" aria-label={speaker.words.register.filters}>
        <Radio.Group
          optionType="button"
          aria-label={says.stands}
          value={is}
          options={[
            { value: 'open', label: says.open },
            { value: 'ended', label: says.ended },
            { value: 'all', label: says.all },
          ]}
          onChange={({ target: { value } }) =>
            at({ is: value === 'open' ? undefined : String(value) })
          }
        />
        <Select
          aria-label={says.stands}
          placeholder={says.stands}
          allowClear
          value={place ?? null}
          popupMatchSelectWidth={false}
          options={all.map((one) => ({ value: one, label: placeName(lang, { kind, place: one }) }))}
          onChange={(value: string | undefined) => at({ place: value })}
        />
        <Input.Search
          key={text ?? ''}
          defaultValue={text}
          allowClear
          maxLength={100}
          aria-label={speaker.words.register.text}
          placeholder={words.cases.find}
          onSearch={(value) => at({ text: value.trim() || undefined })}
        />
      </div>
      <Asking of={found}>
        {({ rows, total }) => (
          <>
            <p className="quiet" role="status">
              {says.count(speaker.figures.count(total))}
            </p>
            <CaseTable
              rows={rows}
              total={total}
              page={Number(page)}
              pageSize={pageSize}
              today={me.data?.today}
              isAsking={found.isPlaceholderData}
              withKind={false}
              empty={says.empty}
              onPage={(next) => at({ page: String(next) })}
            />
          </>
        )}
      </Asking>
    </>
  )
}
