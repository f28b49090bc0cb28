import type {
  ComparedTool,
  CompiledVocabulary,
  FeatureSets,
  Meaning,
  OverlapLimits,
  Statement,
  StatementIndex,
} from '#evaluate'
import {
  collectStatements,
  indexStatements,
  learnLexicon,
  saysPurpose,
  statementOf,
  statementsOf,
  territoryOf,
  weightOf,
} from '#evaluate'
import type { OfficeId, ToolId } from '#kernel'
import type { Office, Tool } from '#register'

/** A register ready to be compared: each distinct text read once, and who says it. */
export type OverlapRegister = {
  readonly meaning: Meaning
  readonly limits: OverlapLimits
  readonly tools: ComparedTool[]
  readonly placeOf: Map<ToolId, number>
  /** Tools that were replaced or taken out since: they are still in the lists, and no longer compared. */
  readonly gone: Set<number>
  readonly texts: Statement[]
  readonly numberOf: Map<string, number>
  /** Of each text, the tools that say it, in the order of the register. */
  readonly saidBy: number[][]
  /** Of each tool, its texts. */
  readonly textsOf: number[][]
  /** The ways in which texts are compared: by all features, and by what is left when language is set aside. */
  readonly ways: readonly FeatureSets[]
  /** Made when first asked for: the join of all pairs does without. */
  indexes: readonly StatementIndex[] | undefined
}

/** How many steps of work are done between two breaths. */
const breath = 2000

/** Read a register. Yields how many texts are read, so that the one who waits can be told and can stop. */
export function* readRegister(
  tools: readonly Tool[],
  offices: ReadonlyMap<OfficeId, Office>,
  vocabulary: CompiledVocabulary,
  limits: OverlapLimits,
): Generator<{ readonly done: number; readonly total: number }, OverlapRegister> {
  const told = tools.map((tool) => statementsOf(tool, offices))
  const meaning = { vocabulary, lexicon: learnLexicon(told.flat(), vocabulary) }
  const register: OverlapRegister = {
    meaning,
    limits,
    tools: [],
    placeOf: new Map(),
    gone: new Set(),
    texts: [],
    numberOf: new Map(),
    saidBy: [],
    textsOf: [],
    ways: [],
    indexes: undefined,
  }
  const all = collectStatements()
  const core = collectStatements()
  const collect = (statement: Statement) => {
    all.push(statement.features)
    core.push(statement.core)
  }
  for (const [place, tool] of tools.entries()) {
    if (place % breath === 0) yield { done: place, total: tools.length }
    enter(register, tool, told[place] ?? [], offices, collect)
  }
  const weigh = (feature: number) => weightOf(feature, meaning)
  return { ...register, ways: [all.finish(weigh), core.finish(weigh)] }
}

/** Add a tool to a register that is already read; one of the same id is replaced. */
export function addTool(
  register: OverlapRegister,
  tool: Tool,
  offices: ReadonlyMap<OfficeId, Office>,
): void {
  removeTool(register, tool.id)
  const indexes = indexesOf(register)
  enter(register, tool, statementsOf(tool, offices), offices, (statement) => {
    indexes[0]?.add(statement.features)
    indexes[1]?.add(statement.core)
  })
}

/** Take a tool out of the comparison. */
export function removeTool(register: OverlapRegister, id: ToolId): void {
  const place = register.placeOf.get(id)
  if (place === undefined) return
  register.gone.add(place)
  register.placeOf.delete(id)
}

/** The indexes by which one tool is compared with all: one for each way of comparing. */
export function indexesOf(register: OverlapRegister): readonly StatementIndex[] {
  register.indexes ??= register.ways.map((sets) => indexStatements(sets))
  return register.indexes
}

function enter(
  register: OverlapRegister,
  tool: Tool,
  told: readonly string[],
  offices: ReadonlyMap<OfficeId, Office>,
  collect: (statement: Statement) => void,
): void {
  const place = register.tools.length
  const texts = told.map((text) => numberOfText(register, text, collect))
  for (const text of texts) register.saidBy[text]?.push(place)
  register.textsOf.push(texts)
  register.placeOf.set(tool.id, place)
  register.tools.push({
    id: tool.id,
    statements: texts.flatMap((text) => register.texts[text] ?? []),
    saysPurpose: saysPurpose(tool),
    audiences: tool.audiences,
    territory: territoryOf(tool, offices),
  })
}

function numberOfText(
  register: OverlapRegister,
  text: string,
  collect: (statement: Statement) => void,
): number {
  const known = register.numberOf.get(text)
  if (known !== undefined) return known
  const number = register.texts.length
  const statement = statementOf(text, register.meaning)
  register.texts.push(statement)
  register.numberOf.set(text, number)
  register.saidBy.push([])
  collect(statement)
  return number
}
