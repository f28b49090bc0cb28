import type { ToolId } from '#kernel'
import { planPageWords } from '#words'
import { Moves } from './going.tsx'
import type { PlanView } from './names.ts'
import { StayingPart } from './staying.tsx'

/** The plan's word on one tool: where its users go, or what would be lost without it. */
export function PlanOfTool({ view, tool }: { view: PlanView; tool: ToolId }) {
  const { reader, planned } = view
  const words = planPageWords[reader.lang].tool
  const going = planned.plan.going.find((one) => one.tool === tool)
  const staying = planned.plan.staying.find((one) => one.tool === tool)
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
