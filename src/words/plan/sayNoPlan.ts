import type { NoPlan, PlanWords } from './shape.ts'

/** Why there is no plan, as a sentence. */
export function sayNoPlan({ refusals }: Pick<PlanWords, 'refusals'>, refusal: NoPlan): string {
  const say = refusals[refusal.type] as (facts: NoPlan) => string
  return say(refusal)
}
