import type { TSchema } from '@sinclair/typebox'
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import { parseDocument } from 'yaml'
import { ok, type Result, refuse } from '#kernel'
import type { RulebookRefusal } from '#usecases'
import { type OverlayFile, overlayFile, type RulebookFile, rulebookFile } from './rulebookSchema.ts'

const ajv = new Ajv({ allErrors: false, strict: false })
const isRulebook = ajv.compile<RulebookFile>(rulebookFile satisfies TSchema)
const isOverlay = ajv.compile<OverlayFile>(overlayFile satisfies TSchema)

/** Read the text of a rulebook, or say at which path it is wrong: `rules.APP-05.limits.within.value`. */
export function parseRulebookFile(text: string, file: string) {
  return parse(text, file, isRulebook)
}

/** Read the text of an overlay, or say at which path it is wrong. */
export function parseOverlayFile(text: string, file: string) {
  return parse(text, file, isOverlay)
}

function parse<T>(
  text: string,
  file: string,
  isValid: ValidateFunction<T>,
): Result<T, RulebookRefusal> {
  const refused = (path: string, why: string) =>
    refuse<RulebookRefusal>({ type: 'rulebook-not-valid', file, path, why })
  const document = parseDocument(text, { uniqueKeys: true })
  const broken = document.errors[0]
  if (broken) return refused(`line ${broken.linePos?.[0].line ?? 1}`, broken.code)
  let value: unknown
  try {
    value = document.toJS({ maxAliasCount: 100 })
  } catch {
    return refused('', 'too-many-aliases')
  }
  if (isValid(value)) return ok(value)
  const [error] = isValid.errors ?? []
  return error ? refused(pathOf(error), whyOf(error)) : refused('', 'not-valid')
}

function pathOf({ instancePath, params, keyword }: ErrorObject): string {
  const parts = instancePath.split('/').slice(1)
  if (keyword === 'required') parts.push(params['missingProperty'])
  if (keyword === 'additionalProperties') parts.push(params['additionalProperty'])
  return parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')).join('.')
}

/** What is wrong by a code that words know, or else what was wanted in the schema's own words: `law | local | assumed`. */
function whyOf({ keyword, params }: ErrorObject): string {
  switch (keyword) {
    case 'required':
      return 'missing'
    case 'additionalProperties':
      return 'unknown-key'
    case 'enum':
      return params['allowedValues'].join(' | ')
    case 'type':
      return String(params['type'])
    case 'pattern':
      return String(params['pattern'])
    case 'minimum':
      return `>= ${params['limit']}`
    default:
      return keyword
  }
}
