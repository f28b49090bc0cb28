import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { Button, Drawer, Input, Tag } from 'antd'
import type { Limit } from '#kernel'
import type { Rule } from '#evaluate'
import { consoleWords } from '#console-words'
import { limitName, sayAmount, sayCriterion, sayGround } from '#words'
import { type ToldRulebook, questions } from '../../api/questions.ts'
import { lang } from '../../frame/reader.ts'
import { Asking } from '../../parts/Asking.tsx'
import { Rows } from '../../parts/Rows.tsx'
import { Facts, Head, Part, SeverityTag } from '../../parts/small.tsx'
import { LimitEditor } from './LimitEditor.tsx'
import { speaker } from '../../parts/speaker.ts'

const route = getRouteApi('/evaluate/rulebook')
const says = speaker.words.rulebook
const { terms, figures } = speaker
const words = consoleWords[lang].rulebook

/** Every rule with its clause and its numbers; an assumed number says so. */
export function RulebookScreen() {
  const asked = useQuery(questions.rulebook())
  return (
    <>
      <Head
        title={consoleWords[lang].screens.rulebook}
        lead={asked.data && says.version(asked.data.id, asked.data.version)}
      />
      <Asking of={asked}>{(rulebook) => <Rules rulebook={rulebook} />}</Asking>
    </>
  )
}

function Rules({ rulebook }: { readonly rulebook: ToldRulebook }) {
  const { text = '', rule, limit } = route.useSearch()
  const navigate = useNavigate()
  const wanted = text.toLowerCase()
  const at = (search: Readonly<Record<string, string | undefined>>) =>
    void navigate({ to: '/evaluate/rulebook', search })
  const kept = { ...(text !== '' && { text }), ...(rule !== undefined && { rule }) }
  const change = (id: string) => at({ ...kept, limit: id })
  const edited = limit === undefined ? undefined : limitIn(rulebook, limit)
  const shown = rulebook.rules.filter(({ id, ground }) =>
    `${id} ${sayCriterion(speaker, id)} ${sayGround(speaker, ground)}`
      .toLowerCase()
      .includes(wanted),
  )
  return (
    <>
      <div className="filters" role="search" aria-label={speaker.words.register.filters}>
        <Input.Search
          key={text}
          defaultValue={text}
          allowClear
          maxLength={100}
          aria-label={speaker.words.register.text}
          placeholder={speaker.words.register.text}
          onSearch={(value) => at(value.trim() === '' ? {} : { text: value.trim() })}
        />
      </div>
      <Rows<Rule>
        isWide
        size="small"
        rowKey="id"
        dataSource={shown}
        pagination={false}
        expandable={{
          columnTitle: <span className="out-of-sight">{says.limits}</span>,
          defaultExpandedRowKeys: rule === undefined ? [] : [rule],
          expandedRowRender: (one) => <RuleInFull rule={one} onChange={change} />,
        }}
        columns={[
          {
            key: 'title',
            title: says.title,
            render: (_, { id, inForce }) => (
              <>
                {sayCriterion(speaker, id)} <small className="quiet">{id}</small>{' '}
                {inForce ? null : <Tag>{says.notInForce}</Tag>}
              </>
            ),
          },
          {
            key: 'severity',
            title: consoleWords[lang].rulebook.severity,
            render: (_, { severity }) => <SeverityTag severity={severity} />,
          },
          {
            key: 'family',
            title: speaker.words.overview.families,
            render: (_, { family }) => (family ? terms.families[family] : terms.noFamily),
          },
          {
            key: 'limits',
            title: says.limits,
            align: 'right',
            className: 'number',
            render: (_, { limits }) => figures.count(Object.keys(limits).length),
          },
        ]}
      />
      <Part title={says.freeLimits} lead={says.freeLimitsLead}>
        <Rows<Limit>
          size="small"
          rowKey="id"
          dataSource={[...rulebook.limits]}
          pagination={false}
          columns={[
            { key: 'limit', title: says.limit, render: (_, { id }) => limitName(lang, id) },
            {
              key: 'value',
              title: says.value,
              align: 'right',
              className: 'number',
              render: (_, { value, unit }) => sayAmount(speaker, value, unit),
            },
            {
              key: 'provenance',
              title: says.provenance,
              render: (_, { provenance }) => <Standing provenance={provenance} />,
            },
            {
              key: 'source',
              title: says.ground,
              render: (_, { source }) => <div className="measure quiet">{source}</div>,
            },
            {
              key: 'change',
              title: <span className="out-of-sight">{words.change}</span>,
              render: (_, one) => <ChangeButton limit={one} onChange={change} />,
            },
          ]}
        />
      </Part>
      <Drawer
        open={edited !== undefined}
        onClose={() => at(kept)}
        title={edited && words.changeOf(nameOf(edited))}
        size="large"
        destroyOnHidden
      >
        {edited ? <LimitEditor key={edited.id} limit={edited} /> : null}
      </Drawer>
    </>
  )
}

function limitIn({ rules, limits }: ToldRulebook, id: string): Limit | undefined {
  const all = [...limits, ...rules.flatMap((rule) => Object.values(rule.limits))]
  return all.find((one) => one.id === id)
}

function nameOf({ id }: Limit): string {
  const [rule = '', name] = id.split('.')
  return name === undefined ? limitName(lang, rule) : `${rule} ${limitName(lang, name)}`
}

/** Numbers of the law are not changed here, nor those that the index of overlaps is made with. */
function ChangeButton({
  limit,
  onChange,
}: {
  readonly limit: Limit
  readonly onChange: (id: string) => void
}) {
  if (limit.provenance === 'law' || limit.id.startsWith('overlap-')) return null
  return (
    <Button
      size="small"
      aria-label={words.changeOf(nameOf(limit))}
      onClick={() => onChange(limit.id)}
    >
      {words.change}
    </Button>
  )
}

function RuleInFull({
  rule,
  onChange,
}: {
  readonly rule: Rule
  readonly onChange: (id: string) => void
}) {
  return (
    <Facts
      rows={[
        [
          says.ground,
          <>
            {sayGround(speaker, rule.ground)} <Standing provenance={rule.ground.provenance} />
          </>,
        ],
        ...Object.entries(rule.limits).map(
          ([name, limit]) =>
            [
              limitName(lang, name),
              <>
                <strong>{sayAmount(speaker, limit.value, limit.unit)}</strong>{' '}
                <Standing provenance={limit.provenance} />{' '}
                <ChangeButton limit={limit} onChange={onChange} />
                <br />
                <small className="quiet">{limit.source}</small>
              </>,
            ] as const,
        ),
      ]}
    />
  )
}

function Standing({ provenance }: { readonly provenance: Limit['provenance'] }) {
  return (
    <Tag {...(provenance === 'assumed' && { className: 'tag--assumed' })}>
      {terms.provenances[provenance]}
    </Tag>
  )
}
