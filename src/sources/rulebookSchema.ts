import { type Static, Type } from '@sinclair/typebox'
import { limitUnits, provenances } from '#kernel'
import { findingFamilies, severities } from '#evaluate'

const oneOf = <T extends string>(values: readonly T[]) =>
  Type.Unsafe<T>(Type.String({ enum: [...values] }))
const strict = { additionalProperties: false }
const text = Type.String({ minLength: 1 })
const slug = '^[a-z0-9]+(-[a-z0-9]+)*$'
const ruleId = '^[A-Z0-9]+-[0-9]{2}$'

const limitFile = Type.Object(
  {
    value: Type.Number({ minimum: 0 }),
    unit: oneOf(limitUnits),
    source: text,
    provenance: oneOf(provenances),
  },
  strict,
)
const limitsFile = Type.Record(Type.String({ pattern: slug }), limitFile, strict)

const actFile = Type.Object(
  {
    name: text,
    number: Type.Optional(text),
    date: Type.Optional(Type.String({ pattern: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$' })),
    inForceFrom: Type.Optional(Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' })),
  },
  strict,
)
const actsFile = Type.Record(Type.String({ pattern: slug }), actFile, strict)

const groundFile = Type.Object(
  { act: text, article: Type.Optional(text), provenance: oneOf(provenances) },
  strict,
)

const ruleFile = Type.Object(
  {
    family: Type.Optional(oneOf(findingFamilies)),
    severity: oneOf(severities),
    ground: groundFile,
    inForce: Type.Boolean(),
    limits: Type.Optional(limitsFile),
  },
  strict,
)

/** A rulebook as it stands in a file. */
export const rulebookFile = Type.Object(
  {
    id: Type.String({ pattern: slug }),
    version: text,
    acts: actsFile,
    rules: Type.Record(Type.String({ pattern: ruleId }), ruleFile, strict),
    limits: limitsFile,
  },
  strict,
)
export type RulebookFile = Static<typeof rulebookFile>

const rulePatchFile = Type.Partial(Type.Omit(ruleFile, ['family']), strict)

/** One place's own rules: only what differs from the rulebook beneath. */
export const overlayFile = Type.Object(
  {
    id: Type.String({ pattern: slug }),
    version: text,
    acts: Type.Optional(actsFile),
    rules: Type.Optional(Type.Record(Type.String({ pattern: ruleId }), rulePatchFile, strict)),
    limits: Type.Optional(limitsFile),
  },
  strict,
)
export type OverlayFile = Static<typeof overlayFile>

export type LimitsFile = Static<typeof limitsFile>
export type ActFile = Static<typeof actFile>
export type RuleFile = Static<typeof ruleFile>
