import type { CaseId, Day, ToolId } from '#kernel'
import { type CasePorts, takeByMachine } from '../cases/takeCaseStep.ts'
import type { RatingStore, Voice } from './ratingPorts.ts'

export type RatingCasePorts = CasePorts & {
  readonly ratings: Pick<RatingStore, 'withoutCase' | 'joinCase'>
}

const gradeNames = { 1: 'very-dissatisfied', 2: 'dissatisfied' } as const
const sought = { page: 1, pageSize: 50 } as const

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
  const isNamed = voices.some((voice) => voice.isNamed)
  const found =
    (await caseOfToday(ports, tool, isNamed ? 'contacting' : 'noted', today)) ??
    (await newCase(ports, tool, voices, today))
  if (!found) return
  await ports.ratings.joinCase(
    voices.map(({ number }) => number),
    found,
  )
}

async function caseOfToday(
  { cases }: CasePorts,
  tool: ToolId,
  place: string,
  today: Day,
): Promise<CaseId | undefined> {
  const query = { kind: 'bad-rating', tool, is: 'open', places: [place], ...sought } as const
  const { rows } = await cases.list(query)
  return rows.find(({ openedOn }) => openedOn === today)?.id
}

async function newCase(
  ports: RatingCasePorts,
  tool: ToolId,
  voices: readonly Voice[],
  today: Day,
): Promise<CaseId | undefined> {
  const stored = await ports.tool(tool)
  if (!stored) return undefined
  const isWorst = voices.some(({ grade }) => grade === 1)
  const isNamed = voices.some((voice) => voice.isNamed)
  const opened = await takeByMachine(
    ports,
    { kind: 'bad-rating', office: stored.office, tool: stored.tool, entries: [] },
    {
      step: isNamed ? 'rate-named' : 'rate-unnamed',
      on: today,
      answers: { grade: gradeNames[isWorst ? 1 : 2] },
    },
  )
  return opened.ok ? opened.value.id : undefined
}
