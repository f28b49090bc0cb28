import type { ToolId } from '#kernel'
import type { Going, Plan, Staying } from '#decide'
import { planPageWords } from '#words'
import { Moves } from './going.tsx'
import type { PlanView } from './names.ts'
import { StayingPart } from './staying.tsx'

/** The plan's word on one tool: where its users go, or what would be lost without it. */
export function PlanOfTool({ view, tool }: { view: PlanView; tool: ToolId }) {
  const { reader, planned } = view
  const words = planPageWords[reader.lang].tool
  const { going, staying } = fateIn(planned.plan, tool)
  if (!staying && !(going && going.moves.length > 0)) return null
  return (
    <section aria-labelledby="plan">
      <h2 id="plan">{words.title}</h2>
      {going ? (
        <>
          <p>{words.goes}</p>
          <Moves view={view} one={going} />
        </>
      ) : null}
      {staying ? (
        <ul class="rows plan__of-tool">
          <StayingPart view={view} one={staying} />
        </ul>
      ) : null}
      <p>
        <a href={reader.to('/plan')}>{words.see}</a>
      </p>
    </section>
  )
}

type Fate = { readonly going?: Going; readonly staying?: Staying }
const fates = new WeakMap<Plan, ReadonlyMap<ToolId, Fate>>()

/** What becomes of a tool; the same plan is asked for each tool's page. */
function fateIn(plan: Plan, tool: ToolId): Fate {
  const known = fates.get(plan)
  if (known) return known.get(tool) ?? {}
  const fresh = new Map<ToolId, Fate>([
    ...plan.staying.map((staying) => [staying.tool, { staying }] as const),
    ...plan.going.map((going) => [going.tool, { going }] as const),
  ])
  fates.set(plan, fresh)
  return fresh.get(tool) ?? {}
}
