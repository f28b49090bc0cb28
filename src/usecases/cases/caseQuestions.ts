import {
  type Actor,
  type Asked,
  type Answers,
  type CaseId,
  type CaseState,
  type Role,
  answersBefore,
  dutyFor,
  foldCase,
  roles,
  openSteps,
  stepsFrom,
} from '#kernel'
import { suggestAnswers, tableOf } from '#act'
import type { CaseFile } from './casePorts.ts'
import { type CasePorts, matterOf } from './takeCaseStep.ts'

/** A case as whoever looks at it may see it. */
export type ShownCase = {
  readonly file: CaseFile
  readonly state: CaseState
  /** The steps that this actor may take, with what is known of their answers. */
  readonly open: readonly { readonly step: string; readonly suggested: Answers }[]
  /** The steps that anybody may take now, and in which role. */
  readonly waitsFor: readonly { readonly step: string; readonly by: readonly Role[] }[]
}

/** A case, and what may be done in it by this actor. */
export async function showCase(
  ports: Pick<CasePorts, 'cases' | 'terms'>,
  id: CaseId,
  actor?: Actor,
): Promise<ShownCase | undefined> {
  const file = await ports.cases.find(id)
  if (!file) return undefined
  const terms = await ports.terms()
  const table = tableOf(file.kind)
  const state = foldCase(table, matterOf(file.office), file.entries, terms)
  const before = answersBefore(state)
  const { tool } = file
  const isOurs = actor !== undefined && dutyFor(actor, roles, state.matter) !== undefined
  const may = actor ? openSteps(table, state, actor, terms) : []
  return {
    file: isOurs ? file : { ...file, entries: withoutPersonal(file) },
    state: isOurs ? state : { ...state, entries: withoutPersonal(file) },
    open: may.map((step) => ({
      step,
      suggested: suggestAnswers(file.kind, step, { ...(tool && { tool }), before }),
    })),
    waitsFor: stepsFrom(table, state.place).map((step) => ({
      step,
      by: table.steps[step]?.by ?? [],
    })),
  }
}

/** The entries without what names a person, for whoever has no duty that reaches the case. */
function withoutPersonal({ kind, entries }: CaseFile): CaseFile['entries'] {
  const table = tableOf(kind)
  return entries.map((entry) => {
    const personal = personalIn(table.steps[entry.step]?.asks ?? [])
    const answers = Object.entries(entry.answers).filter(([name]) => !personal.has(name))
    return { ...entry, answers: Object.fromEntries(answers) }
  })
}

function personalIn(asks: readonly Asked[]): ReadonlySet<string> {
  return new Set(asks.filter(({ personal }) => personal).map(({ name }) => name))
}
