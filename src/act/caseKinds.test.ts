import { describe, expect, test } from 'vitest'
import { type Asked, langs, roles } from '#kernel'
import { caseWords, terms } from '#words'
import { caseKinds, parseCaseKind, tableOf } from './caseKinds.ts'
import { type CaseKind } from './caseKinds.ts'

const kinds = Object.keys(caseKinds) as readonly CaseKind[]

function askedIn(kind: CaseKind): readonly Asked[] {
  const within = ({ shape }: Asked): readonly Asked[] => (shape.type === 'rows' ? shape.of : [])
  return Object.values(tableOf(kind).steps).flatMap(({ asks }) =>
    asks.flatMap((one) => [one, ...within(one)]),
  )
}

describe.each(kinds)('%s', (kind) => {
  const table = tableOf(kind)
  const steps = Object.entries(table.steps)

  test('can be opened, every place can be reached, and from every place there is a way to an end', () => {
    const reached = new Set(['new'])
    for (let before = 0; before < reached.size; ) {
      before = reached.size
      for (const [, { from, to }] of steps)
        if (from.some((one) => reached.has(one))) reached.add(to)
    }
    expect([...table.places].filter((place) => !reached.has(place))).toEqual([])
    const leads = new Set<string>(table.ends)
    for (let before = 0; before < leads.size; ) {
      before = leads.size
      for (const [, { from, to }] of steps) if (leads.has(to)) from.forEach((one) => leads.add(one))
    }
    expect([...table.places].filter((place) => !leads.has(place))).toEqual([])
  })

  test('no step leads out of an end, and each is taken by somebody, by a clock or because of another case', () => {
    for (const [name, rule] of steps) {
      expect(
        rule.from.filter((place) => table.ends.includes(place)),
        name,
      ).toEqual([])
      const takers = [rule.by, rule.whenOut, rule.broughtBy].filter((one) => one !== undefined)
      expect(takers, name).toHaveLength(1)
      for (const role of rule.by ?? []) expect(roles).toContain(role)
    }
  })

  test('every clock is started by a step, and names an answer of it where it runs to a day', () => {
    for (const [clock, rule] of Object.entries(table.clocks)) {
      const starting = steps.filter(([, { starts }]) => starts?.includes(clock))
      expect(starting.length, clock).toBeGreaterThan(0)
      if ('until' in rule) {
        const names = starting.map(([, { asks }]) => asks.map(({ name }) => name))
        for (const asked of names) expect(asked, clock).toContain(rule.until)
      }
    }
  })

  test('whatever it asks for, and every choice, has its words in each language', () => {
    for (const lang of langs) {
      const { asked, choices } = caseWords[lang]
      const { facts, kinds: tools } = terms[lang]
      const names: Readonly<Record<string, string>> = { ...tools, ...facts, ...choices }
      for (const { name, shape } of askedIn(kind)) {
        expect(asked[name], `${lang} ${name}`).toBeTruthy()
        if (shape.type === 'choice' || shape.type === 'choices') {
          for (const one of shape.of) expect(names[one], `${lang} ${one}`).toBeTruthy()
        }
      }
    }
  })
})

test('a kind is read by its name, and by nothing else', () => {
  expect(parseCaseKind('filing')).toBe('filing')
  expect(parseCaseKind('toString')).toBeUndefined()
})
