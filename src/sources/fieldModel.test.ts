import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { loadFieldModel } from './fieldModel.ts'

const shipped = new URL('../../rulebook/fields/model.json', import.meta.url)

it('reads the model that is shipped, which says what it was trained on', async () => {
  const loaded = await loadFieldModel()
  expect(loaded).toMatchObject({ ok: true, value: { model: { version: '1' } } })
  if (loaded.ok) expect(loaded.value.model.trainedOn).toHaveLength(2)
})

it('refuses a model that is missing, broken, or asks what nobody computes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'model-'))
  const write = (name: string, text: string) => {
    const file = join(folder, name)
    writeFileSync(file, text)
    return file
  }
  const refusalOf = async (file: string) => {
    const loaded = await loadFieldModel(file)
    return loaded.ok ? undefined : loaded.refusal
  }
  const whole = JSON.parse(readFileSync(shipped, 'utf8')) as object
  expect(await refusalOf(join(folder, 'none.json'))).toMatchObject({ type: 'model-not-found' })
  expect(await refusalOf(write('a.json', '{'))).toMatchObject({ type: 'model-not-valid' })
  expect(await refusalOf(write('b.json', '{"version":"1"}'))).toMatchObject({
    type: 'model-not-valid',
  })
  expect(
    await refusalOf(write('c.json', JSON.stringify({ ...whole, features: ['label.colour'] }))),
  ).toEqual({ type: 'model-asks-unknown-feature', feature: 'label.colour' })
})
