import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Type } from '@sinclair/typebox'
import type { Static } from '@sinclair/typebox'
import { Ajv } from 'ajv'
import type { CompiledModel, FieldModel, FieldModelRefusal } from '#evaluate'
import { compileModel, modelFault } from '#evaluate'
import type { Result } from '#kernel'
import { ok, refuse } from '#kernel'

/** Why the model for matching fields cannot be used. */
export type FieldModelFileRefusal =
  | { readonly type: 'model-not-found'; readonly file: string }
  | {
      readonly type: 'model-not-valid'
      readonly file: string
      readonly path: string
      readonly why: string
    }
  | FieldModelRefusal

const Numbers = Type.Array(Type.Number(), { minItems: 1 })
const Share = Type.Number({ minimum: 0, maximum: 1 })
const Count = Type.Integer({ minimum: 1, maximum: 1000 })
const Tree = Type.Object(
  { feature: Numbers, threshold: Numbers, left: Numbers, right: Numbers, value: Numbers },
  { additionalProperties: false },
)
const ModelFile = Type.Object(
  {
    version: Type.String(),
    trainedOn: Type.Array(Type.String(), { minItems: 1 }),
    figures: Type.Record(Type.String(), Type.Number()),
    settings: Type.Object(
      {
        gram: Count,
        reach: Count,
        wideReach: Count,
        same: Share,
        sameForm: Share,
        sure: Share,
        candidates: Count,
        least: Share,
      },
      { additionalProperties: false },
    ),
    features: Type.Array(Type.String(), { minItems: 1 }),
    base: Type.Number(),
    trees: Type.Array(Tree, { minItems: 1 }),
  },
  { additionalProperties: false },
)
const isModelFile = new Ajv({ allErrors: false }).compile<Static<typeof ModelFile>>(ModelFile)

const shipped = fileURLToPath(new URL('../../rulebook/fields/model.json', import.meta.url))

/** Read the model by which fields are matched, the shipped one unless another is named, and make it ready. */
export async function loadFieldModel(
  file: string = shipped,
): Promise<Result<CompiledModel, FieldModelFileRefusal>> {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  if (text === undefined) return refuse({ type: 'model-not-found', file })
  const parsed = parse(text)
  if (!isModelFile(parsed)) {
    const [error] = isModelFile.errors ?? []
    return refuse({
      type: 'model-not-valid',
      file,
      path: error?.instancePath ?? '',
      why: error?.message ?? 'not JSON',
    })
  }
  const model = parsed as FieldModel
  const fault = modelFault(model)
  return fault === undefined ? ok(compileModel(model)) : refuse(fault)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
