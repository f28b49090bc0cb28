import type { Role } from '../actor.ts'
import type { Answers, Asked, Before } from './asked.ts'

/**
 * A kind of case: where it can stand, which steps lead from where to where, who may take them, what they ask for,
 * and which clocks they start, pause and stop. `X` is what a guard may look at beside the case itself.
 */
export type CaseTable<
  X = never,
  P extends string = string,
  S extends string = string,
  C extends string = string,
> = {
  readonly kind: string
  readonly places: readonly P[]
  /** Places where nothing more is to be done. */
  readonly ends: readonly NoInfer<P>[]
  readonly clocks: Readonly<Record<C, ClockRule>>
  readonly steps: Readonly<Record<S, StepRule<X, NoInfer<P>, NoInfer<S>, NoInfer<C>>>>
}

/** How long a clock runs: a limit of the rulebook, or up to a day that the step which starts it names. */
export type ClockRule = { readonly limit: string } | { readonly until: string }

export type StepRule<
  X = never,
  P extends string = string,
  S extends string = string,
  C extends string = string,
> = {
  /** `new` opens a case. */
  readonly from: readonly (P | 'new')[]
  readonly to: P
  /** Absent: the machine takes it by itself, when the clock of `whenOut` has run out. */
  readonly by?: readonly Role[]
  readonly whenOut?: C
  /** Taken by the machine because of a step in another case: `campaign/draw`. */
  readonly broughtBy?: string
  /** Not for an account that took one of these steps: nobody verifies or decides what is their own. */
  readonly notWho?: readonly S[]
  /** `owner`: only a duty at the office whose case it is; `other`: only one at another office. */
  readonly office?: 'owner' | 'other'
  readonly asks: readonly Asked[]
  readonly starts?: readonly C[]
  readonly stops?: readonly C[]
  readonly pauses?: readonly C[]
  readonly resumes?: readonly C[]
  /** At most so often in one case: a limit of the rulebook. */
  readonly atMost?: string
  /** What else must hold: undefined where nothing stands in the way. */
  readonly guard?: (known: Guarded<X>) => Standing | undefined
}

export type Guarded<X> = {
  readonly answers: Answers
  readonly before: Before
  readonly beside: X
}

/** The fact that stands in the way of a step, and what it is about. */
export type Standing = { readonly fact: string; readonly what: readonly string[] }

/** Writes tables whose names the compiler checks against each other: `caseTable<CaseSubject>()({ kind: 'filing', ... })`. */
export function caseTable<X>() {
  return <const P extends string, const S extends string, const C extends string>(
    table: CaseTable<X, P, S, C>,
  ): CaseTable<X, P, S, C> => table
}

/** The table as a drawing for the manual (Mermaid state diagram). `say` names places, steps and clocks. */
export function drawingOf<X>(
  table: CaseTable<X>,
  say: { readonly place: (place: string) => string; readonly step: (step: string) => string },
): string {
  const places = table.places.map((place) => `  ${idOf(place)}: ${say.place(place)}`)
  const steps = Object.entries(table.steps).flatMap(([step, { from, to, by }]) => {
    const who = by ? '' : ' ⏱'
    return from.map((place) => {
      const start = place === 'new' ? '[*]' : idOf(place)
      return `  ${start} --> ${idOf(to)}: ${say.step(step)}${who}`
    })
  })
  const ends = table.ends.map((place) => `  ${idOf(place)} --> [*]`)
  return ['stateDiagram-v2', ...places, ...steps, ...ends].join('\n')
}

function idOf(place: string): string {
  return place.replaceAll('-', '_')
}
