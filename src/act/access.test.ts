import { describe, expect, test } from 'vitest'
import {
  type Actor,
  type CaseState,
  type OfficeId,
  type Role,
  type Terms,
  idOf,
  mayTake,
  roles,
} from '#kernel'
import { type CaseKind, caseKinds, tableOf } from './caseKinds.ts'

const owner = idOf('O', 1)
const other = idOf('O', 2)
const region = '620722'
const me = idOf('P', 1)
const terms: Terms = {
  calendar: { country: 'cn', years: new Set(), off: new Set(), worked: new Set() },
  limitOf: () => undefined,
}

function actor(role: Role, office: OfficeId, within?: string): Actor {
  return { account: me, duties: [{ role, office, ...(within && { within }) }] }
}
function caseAt(kind: CaseKind, place: string, taken: readonly string[] = []): CaseState {
  const by = { account: me, office: other }
  const entries = taken.map((step) => ({ step, on: '2026-11-26' as never, by, answers: {} }))
  return { kind, matter: { office: owner, region }, place, entries, clocks: [] }
}

const kinds = Object.keys(caseKinds) as readonly CaseKind[]
const steps = kinds.flatMap((kind) =>
  Object.entries(tableOf(kind).steps).map(([step, rule]) => ({ kind, step, rule })),
)

describe.each(steps)('$kind $step', ({ kind, step, rule }) => {
  const at = caseAt(kind, rule.from[0] ?? 'new')
  const fitting = rule.office === 'owner' ? owner : other
  const may = (who: Actor, state = at) => mayTake(tableOf(kind), state, step, who, terms).ok

  test.each(roles)('by a %s: only where the table names the role', (role) => {
    expect(may(actor(role, fitting, region))).toBe(rule.by?.includes(role) ?? false)
  })

  test('never where the duty does not reach the office', () => {
    for (const role of roles) expect(may(actor(role, other, '999999'))).toBe(false)
    for (const role of roles) expect(may(actor(role, other))).toBe(false)
  })

  test('never from another place', () => {
    const places = tableOf(kind).places.filter((place) => !rule.from.includes(place))
    for (const place of places) {
      for (const role of roles) {
        expect(may(actor(role, fitting, region), caseAt(kind, place))).toBe(false)
      }
    }
  })

  test('an office does not do for itself what is for another, nor another what is for the owner', () => {
    const unfitting = rule.office === 'owner' ? other : owner
    for (const role of rule.by ?? []) {
      expect(may(actor(role, unfitting, region))).toBe(rule.office === undefined)
    }
  })

  test('who took part before does not do what is for somebody else', () => {
    for (const role of rule.by ?? []) {
      for (const earlier of Object.keys(tableOf(kind).steps)) {
        const state = caseAt(kind, rule.from[0] ?? 'new', [earlier])
        const isBarred = rule.notWho?.includes(earlier) ?? false
        expect(may(actor(role, fitting, region), state), earlier).toBe(!isBarred)
      }
    }
  })
})
