import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createRulebookSource } from './rulebook.ts'

const source = createRulebookSource()
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rulebook-'))
})
afterAll(() => rm(folder, { recursive: true }))

const small = `
id: small
version: "1"
acts:
  measures: { name: Measures, date: "2026-01-25", inForceFrom: "2026-01-25" }
rules:
  APP-05:
    severity: warn
    ground: { act: measures, provenance: law }
    inForce: true
    limits:
      within: { value: 10, unit: working-day, source: Measures, provenance: law }
limits:
  spare: { value: 0.5, unit: share, source: a guess, provenance: assumed }
`

async function written(name: string, text: string): Promise<string> {
  const file = join(folder, name)
  await writeFile(file, text)
  return file
}

async function refusalOf(text: string) {
  const loaded = await source.load({ rulebook: await written('wrong.yaml', text) })
  return loaded.ok ? undefined : loaded.refusal
}

test('the national rulebook is loaded when none is named', async () => {
  const loaded = await source.load({})
  expect(loaded.ok && loaded.value.id).toBe('cn')
  expect(loaded.ok && loaded.value.rules.get('APP-05')?.limits['within']).toEqual({
    id: 'APP-05.within',
    value: 10,
    unit: 'working-day',
    source: '国办函〔2026〕12号',
    provenance: 'law',
  })
})

test('a rulebook of one own is loaded by its path, acts resolved into grounds', async () => {
  const loaded = await source.load({ rulebook: await written('small.yaml', small) })
  expect(loaded.ok && loaded.value.rules.get('APP-05')?.ground).toEqual({
    act: 'Measures',
    date: '2026-01-25',
    inForceFrom: '2026-01-25',
    provenance: 'law',
  })
  expect(loaded.ok && loaded.value.limits.get('spare')?.value).toBe(0.5)
})

test('an overlay changes what it names and leaves the rest', async () => {
  const loaded = await source.load({ overlays: ['gansu', 'sichuan'] })
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.refusal))
  const { rules, overlays } = loaded.value
  expect(overlays).toEqual(['gansu', 'sichuan'])
  expect(rules.get('ACC-02')?.limits['stale-after']).toMatchObject({
    value: 7,
    unit: 'day',
    provenance: 'local',
  })
  expect(rules.get('ACC-02')?.ground.provenance).toBe('law')
  expect(rules.get('APP-15')?.inForce).toBe(true)
})

test('the later overlay wins', async () => {
  const loaded = await source.load({ overlays: ['gansu', 'gaotai-zhangye'] })
  const limit = loaded.ok && loaded.value.rules.get('ACC-02')?.limits['stale-after']
  expect(limit).toMatchObject({ value: 2, unit: 'month' })
})

test('a name nobody knows is refused with the names there are, and other data is not among them', async () => {
  const loaded = await source.load({ rulebook: 'atlantis' })
  expect(loaded).toEqual({
    ok: false,
    refusal: { type: 'rulebook-not-found', name: 'atlantis', known: ['cn'] },
  })
  const overlay = await source.load({ overlays: ['atlantis'] })
  expect(!overlay.ok && overlay.refusal).toMatchObject({
    type: 'rulebook-not-found',
    known: ['gansu', 'gaotai-zhangye', 'guangdong', 'huangshi', 'sichuan', 'wuhan'],
  })
})

test.each([
  ['a limit without a source', / source: Measures,/, '', 'rules.APP-05.limits.within.source'],
  ['a number that is text', 'value: 10', 'value: ten', 'rules.APP-05.limits.within.value'],
  ['a negative number', 'value: 10', 'value: -1', 'rules.APP-05.limits.within.value'],
  ['a unit nobody knows', 'working-day', 'moon', 'rules.APP-05.limits.within.unit'],
  ['a provenance nobody knows', 'provenance: assumed', 'provenance: x', 'limits.spare.provenance'],
  ['a misspelt key', 'inForce: true', 'inforce: true', 'rules.APP-05.inForce'],
  ['a key too many', 'severity: warn', 'severity: warn\n    colour: red', 'rules.APP-05.colour'],
  ['an act that is not listed', 'act: measures', 'act: laws', 'rules.APP-05.ground.act'],
  [
    'a day that does not exist',
    /inForceFrom: "[^"]*"/,
    'inForceFrom: "2026-02-30"',
    'acts.measures.inForceFrom',
  ],
  ['a limit its criterion needs', '      within:', '      other:', 'rules.APP-05.limits.within'],
  ['text that is not YAML', 'id: small', 'id: [small', 'line 3'],
  ['a key written twice', 'id: small', 'id: small\nid: twice', 'line 3'],
  ['a rule id out of pattern', 'APP-05:', 'app five:', 'rules.app five'],
])('%s is refused at its place', async (_, from, to, path) => {
  expect(await refusalOf(small.replace(from, to))).toMatchObject({
    type: 'rulebook-not-valid',
    path,
  })
})

test('an overlay that speaks of a rule that does not exist is refused', async () => {
  const overlay = await written(
    'o.yaml',
    'id: o\nversion: "1"\nrules:\n  XYZ-01: { inForce: true }\n',
  )
  const loaded = await source.load({ overlays: [overlay] })
  expect(!loaded.ok && loaded.refusal).toMatchObject({ path: 'rules.XYZ-01', why: 'unknown-rule' })
})

test('anchors that explode, folders, empty files and files too large are refused', async () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]']
  for (const [key, last] of ['ba', 'cb', 'dc', 'ed'])
    bomb.push(`${key}: &${key} [${Array(9).fill(`*${last}`).join(', ')}]`)
  expect(await refusalOf(bomb.join('\n'))).toMatchObject({ type: 'rulebook-not-valid' })
  expect(await refusalOf('')).toMatchObject({ type: 'rulebook-not-valid' })
  expect(await refusalOf('#'.repeat(1_000_001))).toMatchObject({ type: 'rulebook-not-valid' })
  const loaded = await source.load({ rulebook: `${folder}/` })
  expect(!loaded.ok && loaded.refusal).toMatchObject({ type: 'rulebook-not-valid', why: 'EISDIR' })
})

test('no text whatever makes the source throw', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string(), async (text) => {
      expect(await refusalOf(text)).toMatchObject({ type: 'rulebook-not-valid' })
    }),
    { numRuns: 50 },
  )
})
