import {
  type CaseState,
  type Day,
  type OfficeId,
  type Result,
  type ToolId,
  foldCase,
  ok,
  refuse,
  textIn,
} from '#kernel'
import { tableOf } from '#act'
import type { Grade } from '#observe'
import type { CaseFile } from '../cases/casePorts.ts'
import { type CasePorts, matterOf, takeByMachine } from '../cases/takeCaseStep.ts'
import type { RatingRefusal } from './ratingRefusals.ts'
import type { RatingStore, Voice } from './ratingPorts.ts'

/** What whoever rated may read with the code they were given. */
export type Receipt = {
  readonly tool: { readonly id: ToolId; readonly name: string }
  readonly office: { readonly id: OfficeId; readonly name: string }
  readonly day: Day
  readonly grade: Grade
  /** What comes of a bad rating. */
  readonly case?: ReceiptCase
}
export type ReceiptCase = {
  readonly isNamed: boolean
  readonly place: string
  /** Until when they are contacted, and until when answered. */
  readonly contactBy?: Day
  readonly answerBy?: Day
  /** The last answer of the office. */
  readonly answer?: { readonly result: string; readonly done: string; readonly on: Day }
  /** Whether they are asked now if it helped. */
  readonly isAsked: boolean
}

export type ReceiptPorts = CasePorts & {
  readonly ratings: Pick<RatingStore, 'byReceipt' | 'noteHelped' | 'unsaid'>
  readonly sha256: (bytes: Uint8Array) => Uint8Array
}

const codeLetters = 16
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A code that can be read aloud and not be guessed: `7K3Q-9F2M-0XWP-4TB8`, eighty bits. */
export function receiptOf(random: Uint8Array): string {
  const letters = [...random.slice(0, codeLetters)].map((byte) => alphabet[byte % alphabet.length])
  return letters.join('').replaceAll(/.{4}(?=.)/g, '$&-')
}

/** What of a code is hashed: however it was typed. */
export function receiptLetters(code: string): string {
  return code.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1')
}

/** What came of a rating; undefined where nobody was given that code. */
export async function showReceipt(ports: ReceiptPorts, code: string): Promise<Receipt | undefined> {
  const voice = await voiceOf(ports, code)
  const stored = voice && (await ports.tool(voice.tool))
  if (!stored) return undefined
  const file = voice.case && (await ports.cases.find(voice.case))
  return {
    tool: { id: stored.tool.id, name: stored.tool.name },
    office: { id: stored.office.id, name: stored.office.name },
    day: voice.day,
    grade: voice.grade,
    ...(file && { case: caseOf(voice, await stateOf(ports, file)) }),
  }
}

/** Say whether the answer to a bad rating helped: where it did not, the case goes on. */
export async function sayHelped(
  ports: ReceiptPorts,
  code: string,
  helped: 'yes' | 'no',
  today: Day,
): Promise<Result<'said', RatingRefusal>> {
  const voice = await voiceOf(ports, code)
  if (!voice) return refuse({ type: 'receipt-unknown' })
  if (voice.helpedOn) return refuse({ type: 'receipt-said-already' })
  const file = voice.case && (await ports.cases.find(voice.case))
  if (!file || (await stateOf(ports, file)).place !== 'answered') {
    return refuse({ type: 'receipt-not-asked-now' })
  }
  if (helped === 'yes') {
    await ports.ratings.noteHelped(voice.number, today)
    if ((await ports.ratings.unsaid(file.id)) > 0) return ok('said')
  }
  const step = helped === 'yes' ? 'say-helped' : 'say-not-solved'
  const taken = await takeByMachine(ports, file, { step, on: today, answers: {} })
  // Somebody else of the same case, or the office, was faster: what this person said of themselves stands.
  return taken.ok || helped === 'yes' ? ok('said') : refuse({ type: 'receipt-not-asked-now' })
}

async function voiceOf(
  { ratings, sha256 }: ReceiptPorts,
  code: string,
): Promise<Voice | undefined> {
  const letters = receiptLetters(code)
  if (letters.length !== codeLetters) return undefined
  return ratings.byReceipt(sha256(Buffer.from(letters)))
}

async function stateOf({ terms }: CasePorts, { kind, office, entries }: CaseFile) {
  return foldCase(tableOf(kind), matterOf(office), entries, await terms())
}

function caseOf(voice: Voice, { place, clocks, entries }: CaseState): ReceiptCase {
  const dueOf = (name: string) => {
    const clock = clocks.find((one) => one.name === name && one.stoppedOn === undefined)
    return clock?.due?.on
  }
  const contactBy = dueOf('contact')
  const answerBy = dueOf('fix') ?? dueOf('complex-fix')
  const answered = entries.findLast(({ step }) => step === 'answer' || step === 'improve')
  return {
    isNamed: voice.isNamed,
    place,
    ...(contactBy && { contactBy }),
    ...(answerBy && { answerBy }),
    ...(answered && {
      answer: {
        result: textIn(answered.answers, 'rating-result') ?? '',
        done: textIn(answered.answers, 'done') ?? '',
        on: answered.on,
      },
    }),
    isAsked: place === 'answered' && voice.helpedOn === undefined,
  }
}
