import { type Actor, type Duty, type Role, dutyFor } from '../actor.ts'
import type { Day } from '../day.ts'
import type { OfficeId } from '../id.ts'
import { type Result, ok, refuse } from '../result.ts'
import { type AnswerFault, readAnswers } from './asked.ts'
import { type CaseEntry, type CaseState, type Terms, answersBefore, isOut } from './caseFold.ts'
import type { CaseTable, Standing, StepRule } from './caseTable.ts'

/** Why a step cannot be taken. */
export type StepRefusal =
  | { readonly type: 'step-unknown'; readonly step: string; readonly known: readonly string[] }
  | {
      readonly type: 'step-not-open'
      readonly step: string
      readonly place: string
      readonly open: readonly string[]
    }
  | { readonly type: 'step-not-yours'; readonly step: string; readonly by: readonly Role[] }
  | { readonly type: 'step-for-the-owner'; readonly step: string; readonly office: OfficeId }
  | { readonly type: 'step-for-another-office'; readonly step: string; readonly office: OfficeId }
  | { readonly type: 'took-part-before'; readonly step: string; readonly earlier: string }
  | { readonly type: 'step-taken-often-enough'; readonly step: string; readonly most: number }
  | { readonly type: 'answers-wrong'; readonly faults: readonly AnswerFault[] }
  | { readonly type: 'day-before-the-last-step'; readonly on: Day; readonly last: Day }
  | { readonly type: 'something-stands-in-the-way'; readonly standing: Standing }

export type StepWish<X> = {
  readonly step: string
  readonly actor: Actor
  readonly on: Day
  readonly answers: unknown
  readonly beside: X
}

/** Take a step: the entry to be written, or the fact in the way. Who may is asked before what was sent is read. */
export function takeStep<X>(
  table: CaseTable<X>,
  state: CaseState,
  wish: StepWish<X>,
  terms: Terms,
): Result<CaseEntry, StepRefusal> {
  const { step, actor, on } = wish
  const rule = table.steps[step]
  if (!rule) return refuse({ type: 'step-unknown', step, known: Object.keys(table.steps) })
  const may = mayTake(table, state, step, actor, terms)
  if (!may.ok) return may
  const last = state.entries.at(-1)?.on
  if (last && on < last) return refuse({ type: 'day-before-the-last-step', on, last })
  const before = answersBefore(state)
  const { answers, faults } = readAnswers(rule.asks, wish.answers, before)
  if (faults.length > 0) return refuse({ type: 'answers-wrong', faults })
  const standing = rule.guard?.({ answers, before, beside: wish.beside })
  if (standing) return refuse({ type: 'something-stands-in-the-way', standing })
  return ok({ step, on, by: { account: actor.account, office: may.value.office }, answers })
}

/** By which duty somebody may take a step as the case stands; or why not. */
export function mayTake<X>(
  table: CaseTable<X>,
  state: CaseState,
  step: string,
  actor: Actor,
  { limitOf }: Terms,
): Result<Duty, StepRefusal> {
  const rule = table.steps[step]
  if (!rule) return refuse({ type: 'step-unknown', step, known: Object.keys(table.steps) })
  if (!rule.by || !rule.from.includes(state.place)) {
    const open = stepsFrom(table, state.place)
    return refuse({ type: 'step-not-open', step, place: state.place, open })
  }
  const duty = dutyOf(rule, state, actor)
  if (!duty.ok) return refuse({ ...duty.refusal, step })
  const earlier = rule.notWho?.find((one) =>
    state.entries.some((entry) => entry.step === one && entry.by?.account === actor.account),
  )
  if (earlier) return refuse({ type: 'took-part-before', step, earlier })
  const most = rule.atMost && limitOf(rule.atMost)?.value
  const taken = state.entries.filter((entry) => entry.step === step).length
  if (typeof most === 'number' && taken >= most) {
    return refuse({ type: 'step-taken-often-enough', step, most })
  }
  return duty
}

/** The steps that this actor may take now. */
export function openSteps<X>(
  table: CaseTable<X>,
  state: CaseState,
  actor: Actor,
  terms: Terms,
): readonly string[] {
  return stepsFrom(table, state.place).filter(
    (step) => mayTake(table, state, step, actor, terms).ok,
  )
}

/** The step that the machine takes by itself on that day, because a clock has run out. */
export function stepOfClock<X>(
  table: CaseTable<X>,
  state: CaseState,
  today: Day,
): CaseEntry | undefined {
  for (const [step, rule] of Object.entries(table.steps)) {
    if (rule.by || !rule.whenOut || !rule.from.includes(state.place)) continue
    const clock = state.clocks.find(({ name }) => name === rule.whenOut)
    if (clock && isOut(clock, today) === 'yes') return { step, on: today, answers: {} }
  }
  return undefined
}

/** Steps that people may take from a place. */
export function stepsFrom<X>(table: CaseTable<X>, place: string): readonly string[] {
  return Object.entries(table.steps)
    .filter(([, rule]) => rule.by && rule.from.includes(place))
    .map(([step]) => step)
}

type DutyRefusal =
  | { readonly type: 'step-not-yours'; readonly by: readonly Role[] }
  | { readonly type: 'step-for-the-owner'; readonly office: OfficeId }
  | { readonly type: 'step-for-another-office'; readonly office: OfficeId }

function dutyOf<X>(
  { by = [], office }: StepRule<X>,
  { matter }: CaseState,
  actor: Actor,
): Result<Duty, DutyRefusal> {
  const duty = dutyFor(actor, by, matter)
  if (!duty) return refuse({ type: 'step-not-yours', by })
  if (office === undefined) return ok(duty)
  const fitting = actor.duties.find((one) => {
    const reaches = dutyFor({ ...actor, duties: [one] }, by, matter) !== undefined
    return reaches && (one.office === matter.office) === (office === 'owner')
  })
  if (fitting) return ok(fitting)
  return refuse(
    office === 'owner'
      ? { type: 'step-for-the-owner', office: matter.office }
      : { type: 'step-for-another-office', office: matter.office },
  )
}
