import type { Going } from '#decide'
import { toolKinds } from '#register'
import type { PlannedRegister } from '#usecases'
import { planPageWords } from '#words'
import { Carried } from '../frame.tsx'
import { Pager } from '../parts/small.tsx'
import type { Reader } from '../reader.ts'
import { FlowsPart } from './flows.tsx'
import { GoingPart } from './going.tsx'
import { PlanFiguresPart, PlanHead, PlanWarnings } from './head.tsx'
import type { PlanView } from './names.ts'
import { isReviewed, queryOf } from './names.ts'
import { ProposalsPart, StayingPart } from './staying.tsx'
import type { WhatIfProblem } from './whatIf.tsx'
import { SupposedPart, WhatIfForm } from './whatIf.tsx'

/** What of a plan's list is wanted, as it stands in an address. */
export type PlanFilters = {
  readonly why?: string | undefined
  readonly kind?: string | undefined
  readonly text?: string | undefined
}
export const goingWhys = ['served-by-others', 'unused', 'already-retiring', 'fixed'] as const
const pageSize = 20

/** The plan: what it takes away, where the users go, tool by tool, and what if something else were settled. */
export function PlanPage({
  view,
  reviewed,
  filters,
  page,
  typed,
  problem,
}: {
  view: PlanView
  reviewed: PlannedRegister | undefined
  filters: PlanFilters
  page: number
  typed: Readonly<Record<string, string>>
  problem?: WhatIfProblem | undefined
}) {
  const { reader, planned, supposed } = view
  const words = planPageWords[reader.lang]
  const { count } = reader.figures
  const found = planned.plan.going.filter((one) => fits(view, one, filters)).toSorted(movesFirst)
  const pages = Math.max(1, Math.ceil(found.length / pageSize))
  const shown = found.slice((page - 1) * pageSize, page * pageSize)
  const at = (more: Readonly<Record<string, string | undefined>>): string =>
    reader.to('/plan', { ...queryOf(supposed), ...filters, ...more })
  return (
    <>
      <PlanHead view={view} tab="going" />
      <SupposedPart view={view} reviewed={isReviewed(supposed) ? undefined : reviewed} />
      <PlanFiguresPart view={view} />
      <PlanWarnings view={view} />
      <FlowsPart view={view} />
      <ProposalsPart view={view} />
      <section aria-labelledby="going">
        <h2 id="going">{words.going.heading}</h2>
        {planned.plan.going.length === 0 ? (
          <p>{words.going.nothing}</p>
        ) : (
          <>
            <Filters view={view} filters={filters} at={at} />
            <p>
              {words.filters.found(count(found.length))}
              {Object.values(filters).some(Boolean) ? (
                <>
                  {' · '}
                  <a href={reader.to('/plan', queryOf(supposed))}>{words.filters.clear}</a>
                </>
              ) : null}
            </p>
            {found.length === 0 ? <p>{words.filters.none}</p> : null}
            <ul class="rows">
              {shown.map((one) => (
                <GoingPart key={one.tool} view={view} one={one} />
              ))}
            </ul>
            <Pager
              reader={reader}
              page={page}
              pages={pages}
              at={(wanted) => at({ page: String(wanted) })}
            />
          </>
        )}
      </section>
      <WhatIfForm
        view={{ ...view, prices: planned.model.ground.prices }}
        typed={typed}
        problem={problem}
      />
    </>
  )
}

function fits({ names }: PlanView, one: Going, { why, kind, text }: PlanFilters): boolean {
  if (why && one.why !== why) return false
  if (kind && names.about(one.tool)?.kind !== kind) return false
  const wanted = text?.trim().toLowerCase()
  if (!wanted) return true
  return `${names.tool(one.tool)} ${names.office(one.tool)}`.toLowerCase().includes(wanted)
}

function movesFirst(a: Going, b: Going): number {
  const moves = Number(b.moves.length > 0) - Number(a.moves.length > 0)
  return moves || b.saves - a.saves
}

function Filters({
  view,
  filters,
  at,
}: {
  view: PlanView
  filters: PlanFilters
  at: (more: Readonly<Record<string, string | undefined>>) => string
}) {
  const { reader, planned, names, supposed } = view
  const words = planPageWords[reader.lang]
  const kinds = new Set(planned.plan.going.map(({ tool }) => names.about(tool)?.kind))
  const whys = new Set(planned.plan.going.map(({ why }) => why))
  const line = (
    name: 'why' | 'kind',
    says: string,
    values: readonly (readonly [string, string])[],
  ) =>
    values.length <= 1 ? null : (
      <div class="filters__row">
        <h3>{says}</h3>
        <ul class="filters__line">
          {[['', words.filters.all] as const, ...values].map(([value, label]) => (
            <li key={value}>
              <a
                href={at({ [name]: value, page: undefined })}
                aria-current={(filters[name] ?? '') === value ? 'true' : undefined}
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </div>
    )
  return (
    <div class="filters">
      {line(
        'why',
        words.filters.why,
        goingWhys
          .filter((why) => whys.has(why))
          .map((why) => [why, words.going.why[why].replace(/[.。]$/, '')]),
      )}
      {line(
        'kind',
        words.filters.kind,
        toolKinds.filter((kind) => kinds.has(kind)).map((kind) => [kind, reader.words.kinds[kind]]),
      )}
      <form class="filters__form" action="/plan" method="get">
        <Carried reader={reader} />
        {Object.entries({ ...queryOf(supposed), why: filters.why, kind: filters.kind }).map(
          ([name, value]) =>
            value ? <input key={name} type="hidden" name={name} value={value} /> : null,
        )}
        <label class="filters__name" for="text">
          {words.filters.text}
        </label>
        <input class="field__box" id="text" name="text" maxLength={100} value={filters.text} />
        <button class="button">{words.filters.find}</button>
      </form>
    </div>
  )
}

/** What stays, whoever takes over most first: what would be lost without each. */
export function StayingPage({ view, page }: { view: PlanView; page: number }) {
  const { reader, planned, supposed } = view
  const words = planPageWords[reader.lang].staying
  const all = planned.plan.staying.toSorted(
    (a, b) =>
      b.takesOverFrom.length - a.takesOverFrom.length ||
      b.lostWithout.length - a.lostWithout.length ||
      (a.tool < b.tool ? -1 : 1),
  )
  const pages = Math.max(1, Math.ceil(all.length / pageSize))
  return (
    <>
      <PlanHead view={view} tab="staying" />
      <SupposedPart view={view} reviewed={undefined} />
      <section aria-labelledby="staying">
        <h2 id="staying">{words.heading}</h2>
        {all.length === 0 ? <p>{words.nothing}</p> : null}
        <ul class="rows">
          {all.slice((page - 1) * pageSize, page * pageSize).map((one) => (
            <StayingPart key={one.tool} view={view} one={one} />
          ))}
        </ul>
        <Pager
          reader={reader}
          page={page}
          pages={pages}
          at={(wanted) =>
            reader.to('/plan/staying', { ...queryOf(supposed), page: String(wanted) })
          }
        />
      </section>
    </>
  )
}

/** No plan to show: before the first evaluation, or because what is supposed cannot be. */
export function NoPlanPage({ reader, says }: { reader: Reader; says?: string | undefined }) {
  const words = planPageWords[reader.lang]
  return (
    <>
      <h1>{says === undefined ? words.title : words.whatIf.notPlanned}</h1>
      <p role={says === undefined ? undefined : 'alert'}>{says ?? words.empty}</p>
      <p class="buttons">
        {says === undefined ? (
          <a class="button button--primary" href={reader.to('/import')}>
            {reader.words.intake.title}
          </a>
        ) : (
          <a class="button button--primary" href={reader.to('/plan')}>
            {words.whatIf.dropAll}
          </a>
        )}
      </p>
    </>
  )
}
