import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, getRouteApi, useNavigate } from '@tanstack/react-router'
import { Button, Checkbox, Drawer, Input, Select } from 'antd'
import { outcomes } from '#decide'
import { findingFamilies } from '#evaluate'
import { lives, toolKinds } from '#register'
import type { RegisterRow } from '#usecases'
import { consoleWords } from '#console-words'
import { questions } from '../../api/questions.ts'
import { lang } from '../../frame/reader.ts'
import { Asking } from '../../parts/Asking.tsx'
import { Rows } from '../../parts/Rows.tsx'
import { Head, OfficeLink, OutcomeTag, ToolLink, Unknown } from '../../parts/small.tsx'
import { speaker } from '../../parts/speaker.ts'
import { ToolInShort } from './ToolInShort.tsx'

const route = getRouteApi('/register')
const { words, terms, figures } = speaker
const says = words.register
const pageSize = 50

/** The register: filters in plain words above, one tool a row, one tool in the drawer. */
export function Register() {
  const { open, ...query } = route.useSearch()
  const navigate = useNavigate()
  const found = useQuery({ ...questions.tools(query), placeholderData: keepPreviousData })
  const page = Number(query['page'] ?? 1)
  const at = (change: Readonly<Record<string, string | undefined>>) =>
    void navigate({ to: '/register', search: { ...query, page: undefined, ...change } })
  return (
    <>
      <Head title={consoleWords[lang].screens.register} lead={says.lead}>
        <Link to="/cases/new" search={{ kind: 'filing', approval: 'establish' }}>
          <Button type="primary">{consoleWords[lang].register.planOne}</Button>
        </Link>
      </Head>
      <Filters query={query} at={at} />
      <p className="quiet" role="status">
        {found.data ? says.heading(filtersIn(query), figures.count(found.data.total)) : null}
      </p>
      <Asking of={found}>
        {({ rows, total }) => (
          <Rows<RegisterRow>
            isWide
            size="small"
            rowKey="id"
            dataSource={[...rows]}
            loading={found.isPlaceholderData}
            locale={{ emptyText: says.noneFound }}
            pagination={{
              current: page,
              pageSize,
              total,
              showSizeChanger: false,
              hideOnSinglePage: true,
              onChange: (next) => at({ page: String(next) }),
            }}
            columns={[
              {
                key: 'name',
                title: says.name,
                render: (_, { id, name, life }) => <ToolLink id={id} name={name} life={life} />,
              },
              { key: 'kind', title: says.kind, render: (_, { kind }) => words.kinds[kind] },
              {
                key: 'office',
                title: says.office,
                render: (_, { office, officeId }) => <OfficeLink id={officeId} name={office} />,
              },
              {
                key: 'outcome',
                title: says.outcome,
                render: (_, { outcome }) =>
                  outcome ? <OutcomeTag outcome={outcome} /> : <Unknown>{says.noOutcome}</Unknown>,
              },
              {
                key: 'findings',
                title: says.findings,
                align: 'right',
                className: 'number',
                render: (_, row) => figures.count(row.findings),
              },
              {
                key: 'hours',
                title: says.hours,
                align: 'right',
                className: 'number',
                render: (_, { hours }) =>
                  hours === undefined ? (
                    <Unknown>{says.hoursUnknown}</Unknown>
                  ) : (
                    figures.about(hours)
                  ),
              },
              {
                key: 'open',
                title: <span className="out-of-sight">{consoleWords[lang].register.inShort}</span>,
                render: (_, { id, name }) => (
                  <Button
                    size="small"
                    aria-label={`${consoleWords[lang].register.inShort}: ${name}`}
                    onClick={() => at({ page: query['page'], open: id })}
                  >
                    {consoleWords[lang].register.inShort}
                  </Button>
                ),
              },
            ]}
          />
        )}
      </Asking>
      <Drawer
        open={open !== undefined}
        onClose={() => at({ page: query['page'], open: undefined })}
        title={consoleWords[lang].register.inShort}
        size="large"
        destroyOnHidden
      >
        {open === undefined ? null : <ToolInShort id={open} />}
      </Drawer>
    </>
  )
}

type Query = Readonly<Record<string, string | undefined>>

/** What the list is narrowed to, as words. */
function filtersIn(query: Query): readonly string[] {
  const word = (names: Readonly<Record<string, string>>, name: string) => {
    const value = query[name]
    return value === undefined ? [] : [names[value] ?? value]
  }
  return [
    ...(query['text'] === undefined ? [] : [query['text']]),
    ...word(words.kinds, 'kind'),
    ...word(terms.outcomes, 'outcome'),
    ...word(terms.families, 'family'),
    ...word(terms.lives, 'life'),
    ...(query['unfiled'] === '1' ? [says.unfiledOnly] : []),
  ]
}

function Filters({ query, at }: { readonly query: Query; readonly at: (change: Query) => void }) {
  const offices = useQuery(questions.offices())
  const choice = (
    name: string,
    label: string,
    options: readonly { readonly value: string; readonly label: string }[],
  ) => (
    <Select
      aria-label={label}
      placeholder={label}
      value={query[name] ?? null}
      allowClear
      options={[...options]}
      popupMatchSelectWidth={false}
      onChange={(value: string | undefined) => at({ [name]: value })}
      {...(name === 'office' && { showSearch: { optionFilterProp: 'label' } })}
    />
  )
  const named = <K extends string>(keys: readonly K[], names: Readonly<Record<K, string>>) =>
    keys.map((value) => ({ value, label: names[value] }))
  return (
    <div className="filters" role="search" aria-label={says.filters}>
      <Input.Search
        key={query['text'] ?? ''}
        defaultValue={query['text']}
        placeholder={says.textHint}
        aria-label={says.text}
        maxLength={100}
        allowClear
        onSearch={(text) => at({ text: text.trim() || undefined })}
      />
      {choice('kind', says.kind, named(toolKinds, words.kinds))}
      {choice('outcome', says.outcome, named(outcomes, terms.outcomes))}
      {choice('family', says.family, named(findingFamilies, terms.families))}
      {choice('life', says.life, named(lives, terms.lives))}
      {choice(
        'office',
        says.office,
        (offices.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
      )}
      <Checkbox
        checked={query['unfiled'] === '1'}
        onChange={({ target }) => at({ unfiled: target.checked ? '1' : undefined })}
      >
        {says.unfiledOnly}
      </Checkbox>
    </div>
  )
}
