import { afterAll, expect, test } from 'vitest'
import { createHttp } from '#http'
import { handmadeApp } from './handmadeApp.ts'

const server = createHttp(handmadeApp(), {
  lang: 'en',
  importAllowed: false,
  onBroken: () => undefined,
})
afterAll(() => server.close())

const clerk = { authorization: 'Bearer clerk' }
const ask = async <T>(url: string) => (await server.inject({ url, headers: clerk })).json<T>()

test('the rulebook is told with its numbers and where they come from', async () => {
  type Told = {
    readonly rules: readonly { readonly id: string }[]
    readonly limits: readonly { readonly source: string }[]
  }
  const { rules, limits } = await ask<Told>('/api/rulebook')
  expect(rules.map(({ id }) => id)).toContain('APP-17')
  expect(limits.every(({ source }) => source !== '')).toBe(true)
})

test('overlaps are told a page at a time, and one by the two tools it is between', async () => {
  type Pair = { readonly overlap: { readonly a: string; readonly b: string } }
  const { rows, total } = await ask<{ rows: readonly Pair[]; total: number }>('/api/overlaps')
  expect(rows.length).toBe(total)
  const [first] = rows
  const one = await ask<Pair>(`/api/overlaps/${first?.overlap.a}/${first?.overlap.b}`)
  expect(one.overlap).toEqual(first?.overlap)
})

test('the plan is told with the names of what it speaks of', async () => {
  type Told = {
    readonly going: readonly { readonly tool: string }[]
    readonly names: { readonly tools: Readonly<Record<string, { readonly name: string }>> }
  }
  const { going, names } = await ask<Told>('/api/plan')
  expect(going.map(({ tool }) => names.tools[tool]?.name)).not.toContain(undefined)
})

test('cases are found by words of their title and by places', async () => {
  type Found = { readonly total: number; readonly rows: readonly { readonly place: string }[] }
  const all = await ask<Found>('/api/cases')
  const none = await ask<Found>('/api/cases?text=no-such-words')
  expect(none.total).toBe(0)
  const place = all.rows[0]?.place ?? ''
  const some = await ask<Found>(`/api/cases?place=${place},nowhere`)
  expect(some.rows.every((row) => row.place === place)).toBe(true)
  expect(some.total).toBeGreaterThan(0)
})

test('what waits for somebody is told with the day it is counted from', async () => {
  const mine = await ask<{ readonly today: string; readonly total: number }>('/api/cases/mine')
  expect(mine.today).toMatch(/^\d{4}-\d{2}-\d{2}$/)
})

test('a case is told with the names it speaks of', async () => {
  const around = await ask<{ readonly offices: Readonly<Record<string, string>> }>(
    '/api/cases/C-00000003/around',
  )
  expect(Object.keys(around.offices).length).toBeGreaterThan(0)
})
