import { fileURLToPath } from 'node:url'
import { loadFieldModel } from '../src/sources/fieldModel.ts'
import { qualityOf, validatedOn } from './fields/quality.ts'
import { findFieldSets } from './fields/sets.ts'
import { speedOf } from './fields/speed.ts'
import type { BenchOptions } from './run.ts'

const usual = fileURLToPath(new URL('../../shared/data/', import.meta.url))

/**
 * Fields that ask the same datum, both sides of it: how well judged pairs are told apart (`--data DIR`), and how fast
 * fields of generated forms are matched against each other (`--size N`, the number of fields). Naming only one asks only
 * for that; naming neither asks for both. The figures of the VA forms, or of the only set there is, stand at the top, as
 * well.
 */
export default async function fields(options: BenchOptions): Promise<object> {
  const { askedFor, size } = options
  const quality = askedFor || size === undefined ? await qualities(options.data ?? usual) : {}
  const speed = size !== undefined || !askedFor ? await speedOf(options) : undefined
  return { ...quality, ...(speed === undefined ? {} : { speed }) }
}

async function qualities(folder: string): Promise<object> {
  const loaded = await loadFieldModel()
  if (!loaded.ok) return { skipped: loaded.refusal }
  const sets = findFieldSets(folder)
  if (sets.length === 0) return { skipped: `no us-va-forms or uk-planning-forms below ${folder}` }
  const validated = validatedOn(sets)
  const quality = Object.fromEntries(
    sets.map((set) => [set.set, qualityOf(set, loaded.value, validated)]),
  )
  return { ...Object.values(quality)[0], quality }
}
