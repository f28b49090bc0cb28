import type { ComparedTool, Overlap, Statement } from '#evaluate'
import { overlapOf, saysPurpose, statementOf, statementsOf, territoryOf } from '#evaluate'
import type { OfficeId } from '#kernel'
import type { Office, Tool } from '#register'
import { bestOverlaps, type NearText } from './bestOverlaps.ts'
import { indexesOf, type OverlapRegister } from './overlapRegister.ts'
import { textNeighbours } from './textPairs.ts'

/** At least so many overlaps are kept of each tool, and so many more as the register is small. */
const leastEach = 5
const mostEach = 50
const mostInAll = 500_000
/** At most so many texts near to one statement are followed. */
const mostNear = 5000
/** How many tools are compared between two breaths. */
const breath = 200

export type Compared = {
  readonly done: number
  readonly total: number
  readonly found: readonly Overlap[]
}

/** All pairs of a register that overlap, the best of each tool; yielded as they are found, each once. */
export function* allOverlaps(register: OverlapRegister): Generator<Compared, void> {
  const { tools } = register
  const most = Math.max(
    leastEach,
    Math.min(mostEach, Math.floor(mostInAll / Math.max(1, tools.length))),
  )
  const neighbours = textNeighbours(register.ways, register.texts.length, register.limits.pairLeast)
  // What an earlier tool kept and told, for the later one of the pair: it need not be compared again.
  const toldOf = new Map<number, Map<number, Overlap>>()
  let found: Overlap[] = []
  for (const [place, tool] of tools.entries()) {
    if (place % breath === 0) {
      yield { done: place, total: tools.length, found }
      found = []
    }
    const near = (register.textsOf[place] ?? []).map((text) => nearTexts(neighbours, text))
    const told = toldOf.get(place)
    toldOf.delete(place)
    const others = new Map<Overlap, number>()
    const best = bestOverlaps(tool, place, near, register, most, (other) => {
      const overlap = told?.get(other) ?? overlapBetween(register, place, other)
      if (overlap) others.set(overlap, other)
      return overlap
    })
    for (const overlap of best) {
      const other = others.get(overlap) as number
      if (told?.has(other)) continue
      found.push(overlap)
      if (other < place) continue
      const later = toldOf.get(other)
      if (later) later.set(place, overlap)
      else toldOf.set(other, new Map([[place, overlap]]))
    }
  }
  yield { done: tools.length, total: tools.length, found }
}

/** The tools of a register that overlap most with one tool, which itself is not among them. */
export function overlapsWith(
  register: OverlapRegister,
  tool: Tool,
  offices: ReadonlyMap<OfficeId, Office>,
  most: number,
): readonly Overlap[] {
  const texts = statementsOf(tool, offices)
  const statements = texts.map((text) => statementOf(text, register.meaning))
  const compared: ComparedTool = {
    id: tool.id,
    statements,
    saysPurpose: saysPurpose(tool),
    audiences: tool.audiences,
    territory: territoryOf(tool, offices),
  }
  const near = statements.map((statement) => textsNear(register, statement))
  const place = register.placeOf.get(tool.id) ?? register.tools.length
  return bestOverlaps(compared, place, near, register, most, (other) =>
    overlapOf(compared, register.tools[other] as ComparedTool, register.meaning, register.limits),
  )
}

/** Two tools of the register, told from the side of the one that stands first. */
function overlapBetween(
  register: OverlapRegister,
  place: number,
  other: number,
): Overlap | undefined {
  const a = register.tools[Math.min(place, other)] as ComparedTool
  const b = register.tools[Math.max(place, other)] as ComparedTool
  return overlapOf(a, b, register.meaning, register.limits)
}

function nearTexts(
  neighbours: ReturnType<typeof textNeighbours>,
  text: number,
): readonly NearText[] {
  const near: NearText[] = [{ text, similarity: 1 }]
  for (let at = neighbours.starts[text] ?? 0; at < (neighbours.starts[text + 1] ?? 0); at++) {
    near.push({
      text: neighbours.texts[at] as number,
      similarity: neighbours.similarities[at] as number,
    })
  }
  return near
}

function textsNear(register: OverlapRegister, statement: Statement): readonly NearText[] {
  const least = register.limits.pairLeast * (1 - 1e-6)
  const [all, core] = indexesOf(register)
  const found = [
    ...(all?.topK(statement.features, mostNear, least) ?? []),
    ...(core?.topK(statement.core, mostNear, least) ?? []),
  ]
  return found.map((alike) => ({ text: alike.statement, similarity: alike.similarity }))
}
