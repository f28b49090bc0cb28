import type { Limit } from '#kernel'
import type { Rule, Rulebook } from '#evaluate'
import { itemWords, limitName, sayAmount, sayCriterion, sayGround } from '#words'
import { Fact, SeverityTag } from './parts/small.tsx'
import type { Reader } from './reader.ts'

/** Every rule with its clause, its numbers and where they come from; an assumed number says so. */
export function RulebookPage({ reader, rulebook }: { reader: Reader; rulebook: Rulebook }) {
  const { words, figures } = reader
  const says = words.rulebook
  const rules = [...rulebook.rules.values()]
  const limits = [...rulebook.limits.values()]
  const assumed = [...rules.flatMap((rule) => Object.values(rule.limits)), ...limits].filter(
    ({ provenance }) => provenance === 'assumed',
  ).length
  return (
    <>
      <h1>{says.title}</h1>
      <p class="lead">{says.lead}</p>
      <p>
        {says.version(rulebook.id, rulebook.version)}
        {' · '}
        {rulebook.overlays.length > 0
          ? says.overlays(figures.list(rulebook.overlays))
          : says.noOverlays}
      </p>
      <p>{says.assumedLead(figures.count(assumed))}</p>
      <p>
        <a href={reader.to('/data-items')}>{itemWords[reader.lang].title}</a>
      </p>
      {rules.map((rule) => (
        <RulePart key={rule.id} reader={reader} rule={rule} />
      ))}
      <h2 id="limits">{says.freeLimits}</h2>
      <p class="quiet">{says.freeLimitsLead}</p>
      <LimitTable reader={reader} limits={limits} />
    </>
  )
}

/** One rule: how grave, its family, its clause, its numbers. */
export function RulePart({
  reader,
  rule,
  level = 2,
}: {
  reader: Reader
  rule: Rule
  level?: 2 | 3
}) {
  const { words, terms } = reader
  const says = words.rulebook
  const limits = Object.entries(rule.limits)
  const Title = level === 2 ? 'h2' : 'h3'
  return (
    <section class="finding" id={rule.id} aria-labelledby={`${rule.id}-title`}>
      <p class="finding__head">
        <SeverityTag reader={reader} severity={rule.severity} />
        <span class="quiet">{rule.family ? terms.families[rule.family] : terms.noFamily}</span>
        {rule.inForce ? null : <span class="tag">{says.notInForce}</span>}
      </p>
      <Title class="rule__title" id={`${rule.id}-title`}>
        {sayCriterion(reader, rule.id)} <small class="quiet">{rule.id}</small>
      </Title>
      <dl class="facts">
        <Fact name={says.ground}>
          {sayGround(reader, rule.ground)}{' '}
          <Standing reader={reader} provenance={rule.ground.provenance} />
        </Fact>
        {limits.map(([name, limit]) => (
          <Fact key={name} name={limitName(reader.lang, name)}>
            <strong>{sayAmount(reader, limit.value, limit.unit)}</strong>{' '}
            <Standing reader={reader} provenance={limit.provenance} />
            <br />
            <small class="quiet">{limit.source}</small>
          </Fact>
        ))}
      </dl>
    </section>
  )
}

/** Numbers in a table, each with its source and its standing. */
export function LimitTable({ reader, limits }: { reader: Reader; limits: readonly Limit[] }) {
  const says = reader.words.rulebook
  return (
    <table class="cards">
      <thead>
        <tr>
          <th scope="col">{says.limit}</th>
          <th scope="col" class="number">
            {says.value}
          </th>
          <th scope="col">{says.provenance}</th>
          <th scope="col">{says.ground}</th>
        </tr>
      </thead>
      <tbody>
        {limits.map((limit) => (
          <tr key={limit.id} id={limit.id}>
            <th scope="row">
              {limitName(reader.lang, limit.id)}
              <End reader={reader} id={limit.id} />
            </th>
            <td class="number">{sayAmount(reader, limit.value, limit.unit)}</td>
            <td>
              <Standing reader={reader} provenance={limit.provenance} />
            </td>
            <td class="card-wide quiet">
              <small>{limit.source}</small>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function End({ reader, id }: { reader: Reader; id: string }) {
  const end = /-(low|likely|high)$/.exec(id)?.[1] as 'low' | 'likely' | 'high' | undefined
  return end === undefined ? null : (
    <small class="quiet">{` ${reader.words.rulebook.ends[end]}`}</small>
  )
}

function Standing({ reader, provenance }: { reader: Reader; provenance: Limit['provenance'] }) {
  return (
    <span class={provenance === 'assumed' ? 'tag tag--assumed' : 'tag'}>
      {reader.terms.provenances[provenance]}
    </span>
  )
}
