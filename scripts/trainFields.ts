import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { FieldModel } from '#evaluate'
import { featureNames } from '#evaluate'
import { findFieldSets } from '../bench/fields/sets.ts'
import {
  crossValidate,
  derivedExamples,
  examplesOf,
  fieldSettings,
  train,
} from './fields/examples.ts'

/**
 * Learn from judged pairs of fields when two fields ask the same datum, and write the model that is shipped:
 * `npx tsx scripts/trainFields.ts --data DIR`. The same sets give the same file.
 */
const { values } = parseArgs({ options: { data: { type: 'string' } } })
const usual = fileURLToPath(new URL('../../shared/data', import.meta.url))
const target = fileURLToPath(new URL('../rulebook/fields/model.json', import.meta.url))
const times = 5

const sets = findFieldSets(values.data ?? usual)
if (sets.length < 2) {
  console.error('Both us-va-forms and uk-planning-forms are needed.')
  process.exitCode = 1
} else {
  const examples = sets.flatMap((set) => [...examplesOf(set), ...derivedExamples(set)])
  const figures = Object.fromEntries(
    [...crossValidate(examples, times)].flatMap(([set, { f1, ap, leastF1 }]) => [
      [`${set} f1`, rounded(f1)],
      [`${set} ap`, rounded(ap)],
      [`${set} least f1`, rounded(leastF1)],
    ]),
  )
  const model: FieldModel = {
    version: '1',
    trainedOn: [
      `us-va-forms: ${count(0)} judged pairs of fields of 43 forms of the US Department of Veterans Affairs (department-of-veterans-affairs/vets-json-schema, CC0-1.0; vets-api form_profile_mappings, US government work)`,
      `uk-planning-forms: ${count(1)} judged pairs of fields of 16 English planning application forms, their paths hidden (digital-land/planning-application-data-specification, Open Government Licence v3.0)`,
    ],
    figures,
    settings: fieldSettings,
    features: featureNames,
    ...train(examples),
  }
  writeFileSync(target, `${JSON.stringify(model)}\n`)
  console.log(JSON.stringify({ examples: examples.length, trees: model.trees.length, ...figures }))
}

function count(set: number): number {
  return sets[set]?.pairs.length ?? 0
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
