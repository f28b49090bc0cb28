import { followPlan, planGround, recommend, summarise } from '#decide'
import type { Rulebook, ToolEvaluation } from '#evaluate'
import { buildView, concludeEvaluation, demandsOf, evaluateSome, openJudge } from '#evaluate'
import type { Snapshot } from '#observe'
import { makePlan } from './makePlan.ts'
import { othersTurn } from './othersTurn.ts'
import type { OnProgress, OverlapEngine, PlanSolver, Review, SolveLimits } from './ports.ts'

export type ReviewPorts = { readonly overlaps: OverlapEngine; readonly solver: PlanSolver }

/**
 * Entries that the solver may look at for the plan inside a review: enough for a proof where a county is
 * planned, and the same plan on every machine.
 */
export const planWork = 1_000_000_000

/** Tools judged in one go, before whoever else waits gets a turn. */
const slice = 500

/**
 * Judge a snapshot and recommend: overlaps, demands, every criterion, burden, outcome and summary.
 * Long work is cut into slices, so that a server goes on answering and a screen goes on showing.
 */
export async function reviewSnapshot(
  snapshot: Snapshot,
  rulebook: Rulebook,
  { overlaps: engine, solver }: ReviewPorts,
  onProgress?: OnProgress,
): Promise<Review> {
  const tools = snapshot.tools.map(({ tool }) => tool)
  const living = tools.filter(({ life }) => life !== 'retired')
  const overlaps = await engine.allPairs(living, snapshot.offices, onProgress)
  const demands = demandsOf(snapshot.tools, snapshot.texts, snapshot.offices)
  const view = buildView(snapshot, rulebook, overlaps, demands)
  const judge = openJudge(view)
  const total = snapshot.tools.length
  const judged: ToolEvaluation[] = []
  for (let done = 0; done < total; done += slice) {
    onProgress?.({ stage: 'judging', done, total })
    await othersTurn()
    judged.push(...evaluateSome(snapshot.tools.slice(done, done + slice), judge))
  }
  onProgress?.({ stage: 'judging', done: total, total })
  const evaluation = concludeEvaluation(judged, overlaps, view)
  const alone = recommend(evaluation, view)
  const ground = planGround(evaluation, view, alone)
  const limits: SolveLimits = {
    work: planWork,
    onProgress: (told) => onProgress?.({ stage: 'solving', done: told.done, total: told.total }),
  }
  const planned = await makePlan({ solver }, ground, { limits })
  const recommendations = planned.ok ? followPlan(alone, planned.value, evaluation, view) : alone
  const summary = summarise(evaluation, view, recommendations)
  return {
    tools,
    offices: [...snapshot.offices.values()],
    evaluation,
    recommendations,
    summary,
    ground,
    ...(planned.ok ? { planned: planned.value } : { noPlan: planned.refusal }),
  }
}
