import { type Actor, type Day, type Terms, dutyFor, termEnd } from '#kernel'
import type { CaseRow } from './casePorts.ts'
import { myCases } from './myCases.ts'
import { type CasePorts, matterOf } from './takeCaseStep.ts'

/** One look a day at what clocks say: each case stands in one list, and none comes by itself. */
export type Digest = {
  readonly today: Day
  /** A step of theirs that is overdue. */
  readonly late: readonly CaseRow[]
  /** A step of theirs that is due within the days of the rulebook. */
  readonly soon: readonly CaseRow[]
  readonly waiting: readonly CaseRow[]
  /** Overdue for so long, with others, that whoever decides in that region is to know. */
  readonly escalated: readonly CaseRow[]
}

const casesAtOnce = 1_000
const overseers = ['decider', 'administrator'] as const

/** What waits for somebody, by how much it presses; and what others have left lying, where it is theirs to see to it. */
export async function digestOf(
  ports: Pick<CasePorts, 'cases' | 'terms'>,
  actor: Actor,
  today: Day,
): Promise<Digest> {
  const [mine, terms] = await Promise.all([myCases(ports, actor), ports.terms()])
  const soonest = daysAfter(terms, today, 'act-remind-days')
  const isLate = ({ due }: CaseRow) => due !== undefined && due.on < today
  const isSoon = ({ due }: CaseRow) =>
    due !== undefined && due.on >= today && soonest !== undefined && due.on <= soonest
  return {
    today,
    late: mine.filter(isLate),
    soon: mine.filter(isSoon),
    waiting: mine.filter((row) => !isLate(row) && !isSoon(row)),
    escalated: await escalatedTo(ports, actor, today, mine, terms),
  }
}

async function escalatedTo(
  { cases }: Pick<CasePorts, 'cases'>,
  actor: Actor,
  today: Day,
  mine: readonly CaseRow[],
  terms: Terms,
): Promise<readonly CaseRow[]> {
  if (!actor.duties.some(({ role }) => overseers.some((one) => one === role))) return []
  const own = new Set(mine.map(({ id }) => id))
  const query = { is: 'open', dueBefore: today, page: 1, pageSize: casesAtOnce } as const
  const { rows } = await cases.list(query)
  return rows.filter(({ id, office, due }) => {
    if (own.has(id) || !due || !dutyFor(actor, overseers, matterOf(office))) return false
    const borne = daysAfter(terms, due.on, 'act-escalate-days')
    return borne !== undefined && borne < today
  })
}

function daysAfter({ calendar, limitOf }: Terms, from: Day, key: string): Day | undefined {
  const limit = limitOf(key)
  return limit && termEnd(calendar, from, limit)?.on
}
