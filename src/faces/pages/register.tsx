import { outcomes } from '#decide'
import { findingFamilies } from '#evaluate'
import { lives, toolKinds } from '#register'
import type { RegisterPage, RegisterQuery, RegisterRow } from '#usecases'
import { Carried } from './frame.tsx'
import { OutcomeTag, Pager, ToolName, Unknown } from './parts/small.tsx'
import type { Reader } from './reader.ts'

/** A question to the register as it stands in an address. */
export type AskedFilters = {
  readonly text?: string | undefined
  readonly kind?: string | undefined
  readonly outcome?: string | undefined
  readonly family?: string | undefined
  readonly life?: string | undefined
  readonly office?: string | undefined
  readonly unfiled?: string | undefined
}

/** The register: filters as plain words, a paged table, and on the phone a card for each tool. */
export function RegisterPageView({
  reader,
  asked,
  query,
  found,
  officeName,
  empty,
}: {
  reader: Reader
  asked: AskedFilters
  query: RegisterQuery
  found: RegisterPage
  officeName?: string | undefined
  empty: boolean
}) {
  const { words, figures, terms } = reader
  const { register } = words
  const pages = Math.max(1, Math.ceil(found.total / query.pageSize))
  const chosen = [
    ...(query.kinds ?? []).map((kind) => words.kinds[kind]),
    ...(query.outcome ? [terms.outcomes[query.outcome]] : []),
    ...(query.family ? [terms.families[query.family]] : []),
    ...(query.life ? [terms.lives[query.life]] : []),
    ...(officeName === undefined ? [] : [officeName]),
    ...(query.unfiled ? [register.unfiledOnly] : []),
    ...(query.text ? [`“${query.text}”`] : []),
  ]
  if (empty)
    return (
      <>
        <h1>{register.emptyTitle}</h1>
        <p>{register.empty}</p>
        <p class="buttons">
          <a class="button button--primary" href={reader.to('/import')}>
            {words.intake.title}
          </a>
        </p>
      </>
    )
  return (
    <>
      <h1>{register.title}</h1>
      <p class="lead">{register.lead}</p>
      <Filters reader={reader} asked={asked} />
      <h2>{register.heading(chosen, figures.count(found.total))}</h2>
      {chosen.length > 0 ? (
        <p>
          <a href={reader.to('/tools')}>{register.clear}</a>
        </p>
      ) : null}
      {found.rows.length === 0 ? (
        <p>{register.noneFound}</p>
      ) : (
        <ToolTable
          reader={reader}
          rows={found.rows}
          withOffice={query.office === undefined}
          byName={query.text !== undefined}
        />
      )}
      <Pager
        reader={reader}
        page={query.page}
        pages={pages}
        at={(page) => reader.to('/tools', { ...asked, page: String(page) })}
      />
    </>
  )
}

/** Tools one a row: what it is, who answers, what is recommended, and the two figures that matter. */
export function ToolTable({
  reader,
  rows,
  withOffice,
  byName = false,
}: {
  reader: Reader
  rows: readonly RegisterRow[]
  withOffice: boolean
  /** Somebody searched by name, and names that match stand first. */
  byName?: boolean
}) {
  const { words, figures } = reader
  const { register } = words
  return (
    <table class="cards">
      <caption>{byName ? register.sortedByName : register.sorted}</caption>
      <thead>
        <tr>
          <th scope="col">{register.name}</th>
          <th scope="col">{register.kind}</th>
          {withOffice ? <th scope="col">{register.office}</th> : null}
          <th scope="col">{register.outcome}</th>
          <th scope="col" class="number" aria-sort={byName ? undefined : 'descending'}>
            {byName ? register.findings : `${register.findings} ↓`}
          </th>
          <th scope="col" class="number">
            {register.hours}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <ToolName
                reader={reader}
                name={row.name}
                life={row.life}
                href={reader.links.tool(row.id)}
              />
            </th>
            <td class="card-hidden">{words.kinds[row.kind]}</td>
            {withOffice ? (
              <td class="card-office">
                <a href={reader.links.office(row.officeId)}>{row.office}</a>
              </td>
            ) : null}
            <td class="card-wide">
              {row.outcome ? (
                <OutcomeTag reader={reader} outcome={row.outcome} />
              ) : (
                <Unknown>{register.noOutcome}</Unknown>
              )}
            </td>
            <td class="number" data-name={register.findings}>
              {figures.count(row.findings)}
            </td>
            <td class="number" data-name={register.hours}>
              {row.hours === undefined ? (
                <Unknown>{register.hoursUnknown}</Unknown>
              ) : (
                figures.about(row.hours)
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Filters({ reader, asked }: { reader: Reader; asked: AskedFilters }) {
  const { words, terms } = reader
  const { register } = words
  const choices = (name: keyof AskedFilters, values: readonly (readonly [string, string])[]) => (
    <ul class="filters__line">
      {[['', register.all] as const, ...values].map(([value, says]) => (
        <li key={value}>
          <a
            href={reader.to('/tools', { ...asked, [name]: value })}
            aria-current={(asked[name] ?? '') === value ? 'true' : undefined}
          >
            {says}
          </a>
        </li>
      ))}
    </ul>
  )
  const row = (
    name: keyof AskedFilters,
    says: string,
    values: readonly (readonly [string, string])[],
  ) => (
    <div class="filters__row">
      <h3>{says}</h3>
      {choices(name, values)}
    </div>
  )
  return (
    <section class="filters" aria-labelledby="filters">
      <h2 class="out-of-sight" id="filters">
        {register.filters}
      </h2>
      <details class="filters__fold">
        <summary>{register.filters}</summary>
        {row(
          'kind',
          register.kind,
          toolKinds.map((kind) => [kind, words.kinds[kind]]),
        )}
        {row(
          'outcome',
          register.outcome,
          outcomes.map((outcome) => [outcome, terms.outcomes[outcome]]),
        )}
        {row('family', register.family, [
          ...findingFamilies.map((family) => [family, terms.families[family]] as const),
        ])}
        {row(
          'life',
          register.life,
          lives.map((life) => [life, terms.lives[life]]),
        )}
      </details>
      <form class="filters__form" action="/tools" method="get">
        <Carried reader={reader} />
        {Object.entries(asked).map(([name, value]) =>
          name === 'text' || name === 'unfiled' || !value ? null : (
            <input key={name} type="hidden" name={name} value={value} />
          ),
        )}
        <label class="filters__name" for="text">
          {register.text}
        </label>
        <input
          class="field__box"
          id="text"
          name="text"
          maxLength={100}
          value={asked.text}
          placeholder={register.textHint}
        />
        <label class="check">
          <input type="checkbox" name="unfiled" value="1" checked={asked.unfiled === '1'} />
          {register.unfiledOnly}
        </label>
        <button class="button button--primary">{register.find}</button>
      </form>
    </section>
  )
}
