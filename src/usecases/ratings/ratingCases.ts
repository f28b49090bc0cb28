import { type CaseId, type Day, type ToolId, idOf } from '#kernel'
import { tableOf } from '#act'
import type { CaseRow } from '../cases/casePorts.ts'
import { type CasePorts, takeByMachine } from '../cases/takeCaseStep.ts'
import type { RatingStore, Voice } from './ratingPorts.ts'

export type RatingCasePorts = CasePorts & {
  readonly ratings: Pick<RatingStore, 'withoutCase' | 'joinCase'>
  readonly sha256: (bytes: Uint8Array) => Uint8Array
}

const gradeNames = { 1: 'very-dissatisfied', 2: 'dissatisfied' } as const
const mostSought = 1_000
/** No account has the number nought. */
const nobody = idOf('P', 0)

/**
 * See to it that every bad rating has its case. Those of one tool and day share two at most, one for who can be reached and
 * one for the others, so that nobody floods an office with cases; whoever comes when theirs was taken up gets a new one.
 */
export async function openRatingCases(
  ports: RatingCasePorts,
  today: Day,
  tool?: ToolId,
): Promise<void> {
  const voices = await ports.ratings.withoutCase(tool)
  for (const id of new Set(voices.map((voice) => voice.tool))) {
    const some = voices.filter((voice) => voice.tool === id)
    for (const isNamed of [true, false]) {
      const alike = some.filter((voice) => voice.isNamed === isNamed)
      if (alike.length > 0) await joinOne(ports, id, alike, today)
    }
  }
}

async function joinOne(
  ports: RatingCasePorts,
  tool: ToolId,
  voices: readonly Voice[],
  today: Day,
): Promise<void> {
  const step = voices.some(({ isNamed }) => isNamed) ? 'rate-named' : 'rate-unnamed'
  const query = { kind: 'bad-rating', tool, page: 1, pageSize: mostSought } as const
  const { rows } = await ports.cases.list(query)
  const ofToday = rows.filter(({ openedOn }) => openedOn === today)
  const untouched = ofToday.find(({ place }) => place === tableOf('bad-rating').steps[step]?.to)
  const id = untouched?.id ?? (await newCase(ports, tool, voices, { step, today, ofToday }))
  if (!id) return
  await ports.ratings.joinCase(
    voices.map(({ number }) => number),
    id,
  )
}

async function newCase(
  ports: RatingCasePorts,
  tool: ToolId,
  voices: readonly Voice[],
  { step, today, ofToday }: { step: string; today: Day; ofToday: readonly CaseRow[] },
): Promise<CaseId | undefined> {
  const stored = await ports.tool(tool)
  if (!stored) return undefined
  const grade = gradeNames[voices.some((voice) => voice.grade === 1) ? 1 : 2]
  // Two servers that see the same cases open the next one once.
  const key = `bad-rating ${tool} ${today} ${step} ${ofToday.length}`
  const opened = await takeByMachine(
    ports,
    { kind: 'bad-rating', office: stored.office, tool: stored.tool, entries: [] },
    { step, on: today, answers: { grade } },
    undefined,
    { account: nobody, key, requestHash: ports.sha256(Buffer.from(key)) },
  )
  return opened.ok ? opened.value.id : undefined
}
