import type { EvaluationId, Result } from '#kernel'
import { ok, refuse } from '#kernel'
import type { CompareRefusal, Scenario, WhatIf } from './comparePlans.ts'
import { comparePlans } from './comparePlans.ts'
import type { WhatIfRefusal } from './planWhatIf.ts'
import { planWhatIf } from './planWhatIf.ts'
import type { PlannedRegister, PlanSolver, RegisterStore, SolveLimits } from './ports.ts'
import type { PlanStudy } from './studyPlan.ts'
import { studyPlan } from './studyPlan.ts'

/** Why there is nothing to show: nothing was evaluated yet, or too many people ask for a plan at this moment. */
export type PlanningRefusal =
  | { readonly type: 'register-not-evaluated' }
  | { readonly type: 'planner-busy' }

/** A plan, and by which evaluation. */
export type ShownPlan = PlannedRegister & { readonly evaluation: EvaluationId }

/** What anybody may ask about plans. None of it changes anything: a what-if lives in its own words only. */
export type PlanQuestions = {
  /** The plan for what is settled, line by line as a file of fixes has it; the empty text asks for the plan as it was reviewed. */
  readonly plan: (fixes: string) => Promise<Result<ShownPlan, WhatIfRefusal | PlanningRefusal>>
  /** How firm that plan stands. */
  readonly study: (fixes: string) => Promise<Result<PlanStudy, WhatIfRefusal | PlanningRefusal>>
  readonly compare: (
    wishes: readonly WhatIf[],
  ) => Promise<Result<readonly Scenario[], CompareRefusal | PlanningRefusal>>
}

/** Answers held for whoever asks the same again. */
const mostHeld = 24
/** Questions that may wait for the one solver; whoever comes after is told to come back. */
const mostWaiting = 8

/** The questions, asked of the last review; one solver works for all, and what it answered is held for a while. */
export function planQuestions(
  { store, solver }: { readonly store: Pick<RegisterStore, 'plan'>; readonly solver: PlanSolver },
  limits: SolveLimits,
): PlanQuestions {
  const held = new Map<string, Promise<unknown>>()
  let waiting = 0
  let working: Promise<unknown> = Promise.resolve()

  /** One after the other, and each once. */
  function once<T, R>(
    question: string,
    work: () => Promise<Result<T, R>>,
  ): Promise<Result<T, R | { readonly type: 'planner-busy' }>> {
    const there = held.get(question) as Promise<Result<T, R>> | undefined
    if (there) return there
    if (waiting >= mostWaiting) return Promise.resolve(refuse({ type: 'planner-busy' }))
    waiting++
    const answer = working.then(work).finally(() => waiting--)
    working = answer.catch(() => undefined)
    held.set(question, answer)
    const forget = (): boolean => held.delete(question)
    answer.then((result) => result.ok || forget(), forget)
    for (const oldest of held.keys()) {
      if (held.size <= mostHeld) break
      held.delete(oldest)
    }
    return answer
  }

  const plan: PlanQuestions['plan'] = async (fixes) => {
    const stored = await store.plan()
    if (!stored) return refuse({ type: 'register-not-evaluated' })
    const { evaluation, ground } = stored
    return once(`plan ${evaluation} ${fixes}`, async () => {
      if (fixes === '' && stored.planned) return ok({ ...stored.planned, evaluation })
      const planned = await planWhatIf({ solver }, ground, fixes, limits)
      return planned.ok ? ok({ ...planned.value, evaluation }) : planned
    })
  }
  return {
    plan,
    async study(fixes) {
      const planned = await plan(fixes)
      if (!planned.ok) return planned
      return once(`study ${planned.value.evaluation} ${fixes}`, async () =>
        ok(await studyPlan({ solver }, planned.value, limits)),
      )
    },
    async compare(wishes) {
      const stored = await store.plan()
      if (!stored) return refuse({ type: 'register-not-evaluated' })
      const question = `compare ${stored.evaluation} ${JSON.stringify(wishes)}`
      return once(question, () => comparePlans({ solver }, stored.ground, wishes, limits))
    },
  }
}
