import { expect, test } from 'vitest'
import type { Lang } from '#kernel'
import { cliWords } from '#words'
import { run } from '../support/program.ts'

test.each<[Lang]>([['zh'], ['vi'], ['en']])(
  'the tour takes one work group through every step that exists, in %s',
  async (lang) => {
    const { code, out } = await run(['tour', '--lang', lang])
    expect(code).toBe(0)
    const { tour } = cliWords[lang]
    const { registered, observed, evaluated, compared, burdened, recommended } = tour
    const steps = [registered, observed, evaluated, compared, burdened, recommended]
    const places = steps.map((title, at) => out.indexOf(`${at + 1}. ${title}`))
    expect(places.every((place) => place > 0)).toBe(true)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(out).toContain('GRP-01')
    const { gated, filed, heard, closed, ledger } = tour
    const cycle = [gated, filed, heard, closed, ledger].map((title) => out.indexOf(title))
    expect(cycle.every((place) => place > 0)).toBe(true)
    expect(cycle).toEqual(cycle.toSorted((a, b) => a - b))
    expect(out).toContain(tour.more)
    expect(out).not.toMatch(/undefined|NaN|\[object/)
  },
)
