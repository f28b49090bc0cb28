import type { Lang, ToolId } from '#kernel'
import type { Scenario, WorkbookSheet } from '#usecases'
import { planWords, terms } from '#words'
import type { Planned } from './app.ts'

/** The plan as sheets to send round: what goes, where each capability goes, what stays. */
export function planSheets({ plan, review }: Planned, lang: Lang): readonly WorkbookSheet[] {
  const words = planWords[lang]
  const { headings } = words
  const tools = new Map(review.tools.map((tool) => [tool.id, tool]))
  const offices = new Map(review.offices.map(({ id, name }) => [id, name]))
  const name = (id: ToolId): string => tools.get(id)?.name ?? id
  const office = (id: ToolId): string => {
    const tool = tools.get(id)
    return (tool && offices.get(tool.sponsor)) ?? ''
  }
  const wide = (text: string) => ({ text, width: 36 })
  const narrow = (text: string) => ({ text, width: 14 })
  return [
    {
      name: words.sheets.going,
      notes: [words.assumed],
      headings: [
        wide(headings.tool),
        wide(headings.office),
        wide(headings.why),
        narrow(headings.people),
        narrow(headings.items),
        narrow(headings.handover),
        narrow(headings.saves),
      ],
      rows: plan.going.map(({ tool, why, people, items, handover, saves }) => [
        name(tool),
        office(tool),
        words.goes[why],
        people,
        items,
        tenths(handover),
        tenths(saves),
      ]),
    },
    {
      name: words.sheets.moves,
      headings: [
        wide(headings.tool),
        wide(headings.capability),
        narrow(headings.audience),
        wide(headings.to),
        wide(headings.office),
        narrow(headings.match),
      ],
      rows: plan.going.flatMap(({ tool, moves }) =>
        moves.map(({ capability, audience, to }) => [
          name(tool),
          capability,
          audience && terms[lang].audiences[audience],
          name(to.by),
          office(to.by),
          Math.round(to.match * 100) / 100,
        ]),
      ),
    },
    {
      name: words.sheets.staying,
      headings: [
        wide(headings.tool),
        wide(headings.office),
        wide(headings.why),
        narrow(headings.lostWithout),
        narrow(headings.onlyHere),
        wide(headings.takesOver),
      ],
      rows: plan.staying.map(({ tool, why, lostWithout, onlyHere, takesOverFrom }) => [
        name(tool),
        office(tool),
        words.stays[why],
        lostWithout.length,
        onlyHere,
        takesOverFrom.map(name).join('; '),
      ]),
    },
  ]
}

/** The plan for other programs: as it is, with the name beside each id and the prices that it rests on. */
export function planDocument(
  { plan, model, review, rulebook, study }: Planned,
  scenarios: readonly Scenario[],
): object {
  const named = Object.fromEntries(review.tools.map(({ id, name }) => [id, name]))
  return {
    asOf: review.evaluation.asOf,
    rulebook: { id: rulebook.id, version: rulebook.version, overlays: rulebook.overlays },
    prices: model.prices,
    ...plan,
    ...(study && { study }),
    ...(scenarios.length > 0 && {
      scenarios: scenarios.map(({ planned, ...scenario }) => ({
        ...scenario,
        figures: planned.plan.figures,
        gap: planned.plan.gap,
      })),
    }),
    names: named,
  }
}

function tenths(hours: number): number {
  return Math.round(hours * 10) / 10
}
