import { type Actor, type CaseState, openSteps } from '#kernel'
import { tableOf } from '#act'
import type { CaseRow } from './casePorts.ts'
import type { CasePorts } from './takeCaseStep.ts'
import { matterOf } from './takeCaseStep.ts'

const casesAtOnce = 1_000

/** The open cases in which this actor may take a step now: due first, then the latest. */
export async function myCases(
  { cases, terms }: Pick<CasePorts, 'cases' | 'terms'>,
  actor: Actor,
): Promise<readonly CaseRow[]> {
  const [counted, taken] = await Promise.all([terms(), cases.stepsTakenBy(actor.account)])
  const mine: CaseRow[] = []
  for (let page = 1; ; page++) {
    const { rows } = await cases.list({ is: 'open', page, pageSize: casesAtOnce })
    for (const row of rows) {
      const state = asFarAsListed(row, actor, taken.get(row.id) ?? [])
      if (openSteps(tableOf(row.kind), state, actor, counted).length > 0) mine.push(row)
    }
    if (rows.length < casesAtOnce) return mine
  }
}

/** A case as a list knows it, with what this actor did in it: enough to tell whether a step is theirs. */
function asFarAsListed(
  { kind, office, place, openedOn }: CaseRow,
  { account }: Actor,
  steps: readonly string[],
): CaseState {
  const by = { account, office: office.id }
  return {
    kind,
    matter: matterOf(office),
    place,
    entries: steps.map((step) => ({ step, on: openedOn, by, answers: {} })),
    clocks: [],
  }
}
