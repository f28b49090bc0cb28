import type { FileRefusal, GroundRefusal, RulebookRefusal } from '#usecases'
import type { UsageRefusal } from '#words'

/** How the program ends, as scripts read it; `docs/exit-codes.md` says the same in words. */
export const exitCodes = {
  done: 0,
  defect: 1,
  usage: 2,
  file: 3,
  store: 4,
  listen: 5,
  setting: 6,
} as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

type Refusal = FileRefusal | GroundRefusal | RulebookRefusal | UsageRefusal

const { usage, file, store, listen, setting } = exitCodes

/** The exit code of each refusal. A new refusal does not compile without one. */
export const exitCodeOf: { readonly [T in Refusal['type']]: ExitCode } = {
  'command-unknown': usage,
  'option-unknown': usage,
  'option-needs-a-value': usage,
  'option-takes-no-value': usage,
  'option-not-a-day': usage,
  'option-not-one-of': usage,
  'option-not-a-count': usage,
  'map-not-a-pair': usage,
  'map-names-unknown-field': usage,
  'map-names-unknown-heading': usage,
  'file-missing': usage,
  'rulebook-not-found': usage,
  'folder-not-writable': file,
  'file-not-found': file,
  'file-not-readable': file,
  'file-empty': file,
  'file-too-large': file,
  'file-unpacks-too-large': file,
  'file-encrypted': file,
  'file-truncated': file,
  'file-is-old-excel': file,
  'file-kind-unknown': file,
  'no-table-found': file,
  'json-not-valid': file,
  'yaml-not-valid': file,
  'yaml-explodes': file,
  'rulebook-not-valid': file,
  'folder-locked': store,
  'folder-read-only': store,
  'folder-is-a-file': store,
  'folder-holds-something-else': store,
  'disk-full': store,
  'database-not-reachable': store,
  'database-refused-us': store,
  'database-too-old': store,
  'database-not-utf8': store,
  'schema-newer-than-program': store,
  'migration-edited': store,
  'port-taken': listen,
  'port-not-allowed': listen,
  'host-not-here': listen,
  'setting-not-a-port': setting,
  'setting-not-one-of': setting,
  'setting-not-an-address': setting,
  'setting-not-a-database-address': setting,
  'setting-empty': setting,
}
