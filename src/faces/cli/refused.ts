import type { Lang } from '#kernel'
import type { FileRefusal, GroundRefusal, RulebookRefusal } from '#usecases'
import {
  auditWords,
  careWords,
  cliWords,
  groundWords,
  groupWords,
  intakeWords,
  ledgerWords,
  type NoAudit,
  type NoBackup,
  type NoGroups,
  type NoLedger,
  type NoPlan,
  type NoUsage,
  planWords,
  type UsageRefusal,
  usageFilesWords,
} from '#words'
import { exitCodeOf } from './exitCodes.ts'
import type { Terminal } from './terminal.ts'

type Refusal =
  | FileRefusal
  | GroundRefusal
  | RulebookRefusal
  | UsageRefusal
  | NoPlan
  | NoLedger
  | NoBackup
  | NoAudit
  | NoGroups
  | NoUsage
type Say = Readonly<Record<string, (facts: never) => string>>

/** Say in one sentence what stands in the way, and end with the code that scripts know it by. */
export function refused(refusal: Refusal, lang: Lang, terminal: Terminal): number {
  const all: Say = {
    ...(cliWords[lang].refusals as Say),
    ...(groundWords[lang].refusals as Say),
    ...(intakeWords[lang].fileRefusals as Say),
    ...(planWords[lang].refusals as Say),
    ...(ledgerWords[lang].refusals as Say),
    ...(careWords[lang].refusals as Say),
    ...(auditWords[lang].cli.refusals as Say),
    ...(groupWords[lang].refusals as Say),
    ...(usageFilesWords[lang].refusals as Say),
  }
  const say = all[refusal.type] as ((facts: Refusal) => string) | undefined
  terminal.err(`− ${say?.(refusal) ?? refusal.type}`)
  return exitCodeOf[refusal.type]
}
