import { parseDocument } from 'yaml'
import { Fault } from './fault.ts'
import { mostAliases, mostYamlBytes } from './limits.ts'
import { storable } from './storable.ts'

/** One YAML text as plain data, by YAML 1.2 (`yes` is a text there); refuses what is not YAML and what explodes. */
export function parseYaml(text: string, file: string): unknown {
  if (text.length > mostYamlBytes)
    throw new Fault({
      type: 'file-too-large',
      file,
      bytes: Buffer.byteLength(text),
      mostBytes: mostYamlBytes,
    })
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    logLevel: 'silent',
  })
  const error = document.errors[0]
  if (error) {
    const why = error.message.split('\n')[0] ?? error.code
    const line = error.linePos?.[0].line
    throw new Fault(
      line === undefined
        ? { type: 'yaml-not-valid', file, why }
        : { type: 'yaml-not-valid', file, line, why },
    )
  }
  try {
    return storable(document.toJS({ maxAliasCount: mostAliases }))
  } catch {
    throw new Fault({ type: 'yaml-explodes', file })
  }
}

/** Whether a file is a publiccode.yml by its name or by its first key. */
export function looksLikePubliccode(name: string, text: string): boolean {
  return /(?:^|[./_-])publiccode\.ya?ml$/i.test(name) || /^publiccodeYmlVersion\s*:/m.test(text)
}
