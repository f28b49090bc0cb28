import { recommend, summarise } from '#decide'
import type { Rulebook, ToolEvaluation } from '#evaluate'
import { buildView, concludeEvaluation, demandsOf, evaluateSome, openJudge } from '#evaluate'
import type { Snapshot } from '#observe'
import type { OnProgress, OverlapEngine, Review } from './ports.ts'

/** Tools judged in one go, before whoever else waits gets a turn. */
const slice = 500

/**
 * Judge a snapshot and recommend: overlaps, demands, every criterion, burden, outcome and summary.
 * Long work is cut into slices, so that a server goes on answering and a screen goes on showing.
 */
export async function reviewSnapshot(
  snapshot: Snapshot,
  rulebook: Rulebook,
  engine: OverlapEngine,
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
  const recommendations = recommend(evaluation, view)
  const summary = summarise(evaluation, view, recommendations)
  return { tools, offices: [...snapshot.offices.values()], evaluation, recommendations, summary }
}

function othersTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve)
  })
}
