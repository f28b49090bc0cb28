import type { Day } from '#kernel'
import type { CaseRow } from '../cases/casePorts.ts'

/** A letter in plain text. */
export type Letter = { readonly subject: string; readonly text: string }

/** Sends letters. */
export interface Mailer {
  /** False where nobody took it; then it may be tried again. */
  send(to: string, letter: Letter): Promise<boolean>
}

/** What a digest by mail tells: what presses, and how much else waits. */
export type DigestTold = {
  readonly displayName: string
  readonly today: Day
  readonly late: readonly CaseRow[]
  readonly soon: readonly CaseRow[]
  readonly escalated: readonly CaseRow[]
  readonly waiting: number
}
