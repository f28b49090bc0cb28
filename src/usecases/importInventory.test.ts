import { expect, test } from 'vitest'
import { day, ok, refuse } from '#kernel'
import type { SheetRead, Tool, Office } from '#register'
import { importInventory } from './importInventory.ts'
import type { InventorySource } from './ports.ts'
import { previewImport } from './previewImport.ts'

const asOf = day('2026-11-22')
const origin = { file: 'a.csv', row: 2, asOf }
const sheet: SheetRead = {
  file: 'a.csv',
  columns: [],
  warnings: [],
  rows: [
    {
      type: 'draft',
      row: 2,
      draft: {
        name: '校园安全群',
        kind: 'group',
        sponsorName: '县教育局',
        audiences: [],
        capabilities: [],
        papers: { kind: 'group' },
        declared: {},
        beside: {},
        origin,
      },
    },
  ],
}
const readable: InventorySource = { read: () => Promise.resolve(ok([sheet])) }
const broken: InventorySource = {
  read: () => Promise.resolve(refuse({ type: 'file-truncated', file: 'a.csv' })),
}

function aRegister() {
  const tools: Tool[] = []
  const offices: Office[] = []
  let writes = 0
  return {
    writes: () => writes,
    allTools: () => Promise.resolve(tools),
    allOffices: () => Promise.resolve(offices),
    nextNumbers: () => Promise.resolve({ tool: tools.length + 1, office: offices.length + 1 }),
    saveImport: (change: { tools: readonly Tool[]; offices: readonly Office[] }) => {
      writes += 1
      tools.push(...change.tools)
      offices.push(...change.offices)
      return Promise.resolve()
    },
  }
}
const request = { files: [{ path: 'a.csv' }], asOf }

test('a preview says what would happen and writes nothing', async () => {
  const store = aRegister()
  const preview = await previewImport({ inventory: readable, store }, request)
  expect(preview).toMatchObject({
    ok: true,
    value: { counts: { new: 1 }, sheets: [{ file: 'a.csv' }] },
  })
  expect(store.writes()).toBe(0)
})

test('what was imported once is unchanged the second time, and nothing is written', async () => {
  const store = aRegister()
  const first = await importInventory({ inventory: readable, store }, request)
  const second = await importInventory({ inventory: readable, store }, request)
  expect(first).toMatchObject({ ok: true, value: { counts: { new: 1 } } })
  expect(second).toMatchObject({ ok: true, value: { counts: { new: 0, unchanged: 1 } } })
  expect(store.writes()).toBe(1)
})

test('a file that is refused leaves the register as it was', async () => {
  const store = aRegister()
  const result = await importInventory({ inventory: broken, store }, request)
  expect(result).toEqual({ ok: false, refusal: { type: 'file-truncated', file: 'a.csv' } })
  expect(store.writes()).toBe(0)
})
